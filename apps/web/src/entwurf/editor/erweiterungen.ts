import { Extension } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { putzeWord } from './wordputzen.js';

/** Tab goes from cell to cell and leaves the table in the last one: no new rows, no trap (WCAG 2.1.2). */
const Tabelle = Table.extend({
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    };
  },
});

/** Whether there is an empty line between the entries of a list: it stays as the author wrote it. */
const LockereListen = Extension.create({
  name: 'lockereListen',
  addGlobalAttributes() {
    return [
      { types: ['bulletList', 'orderedList'], attributes: { locker: { default: false, rendered: false } } },
    ];
  },
});

/** Escape, then Tab: the focus leaves the text from wherever the cursor stands. */
const Auswege = Extension.create({
  name: 'auswege',
  addProseMirrorPlugins() {
    let hinaus = false;
    return [
      new Plugin({
        props: {
          transformPastedHTML: putzeWord,
          handleDOMEvents: {
            keydown: (_, { key }) => {
              const geht = hinaus && key === 'Tab';
              hinaus = key === 'Escape' || (hinaus && key === 'Shift');
              return geht;
            },
          },
        },
      }),
    ];
  },
});

/**
 * What a section may hold: paragraphs, headings, lists, tables, links, bold and italic – all that Markdown
 * can say and a screen reader can read.
 */
export const erweiterungen = [
  StarterKit.configure({
    heading: { levels: [3, 4] },
    code: false,
    codeBlock: false,
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, protocols: ['mailto'], HTMLAttributes: { rel: 'noreferrer', target: null } },
  }),
  Tabelle.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  LockereListen,
  Auswege,
];
