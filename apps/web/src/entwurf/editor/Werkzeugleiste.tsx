import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Linkdialog } from './Linkdialog.js';
import { Tabellendialog } from './Tabellendialog.js';
import { texte } from './texte.js';

interface Angaben {
  editor: Editor;
  gesperrt: boolean;
  feld: string;
}

/** Buttons over the text. One stop for Tab; arrows go from button to button. */
export function Werkzeugleiste({ editor, gesperrt, feld }: Angaben) {
  const { t } = useSprache();
  const [dialog, setDialog] = useState<'tabelle' | 'link' | null>(null);
  const an = useAuszeichnung(editor);
  return (
    <>
      <Leiste name={t(texte.werkzeuge)} feld={feld}>
        <Auszeichnungen editor={editor} gesperrt={gesperrt} />
        <Werkzeug
          name={t(texte.tabelle)}
          gesperrt={gesperrt || an.tabelle}
          mache={() => setDialog('tabelle')}
        />
        <Werkzeug name={t(texte.link)} an={an.link} gesperrt={gesperrt} mache={() => setDialog('link')} />
        <Werkzeug
          name={t(texte.rueckgaengig)}
          gesperrt={gesperrt || !an.zurueck}
          mache={() => editor.chain().focus().undo().run()}
        />
      </Leiste>
      {an.tabelle && !gesperrt && <Tabellenwerkzeuge editor={editor} feld={feld} />}
      <Tabellendialog editor={editor} offen={dialog === 'tabelle'} schliesse={() => setDialog(null)} />
      <Linkdialog editor={editor} offen={dialog === 'link'} schliesse={() => setDialog(null)} />
    </>
  );
}

/** What the text is where the cursor stands. */
function useAuszeichnung(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      fett: e.isActive('bold'),
      kursiv: e.isActive('italic'),
      ueberschrift: e.isActive('heading'),
      aufzaehlung: e.isActive('bulletList'),
      ziffern: e.isActive('orderedList'),
      link: e.isActive('link'),
      tabelle: e.isActive('table'),
      zurueck: e.can().undo(),
    }),
  });
}

/** What turns letters or a paragraph into something, and back. */
function Auszeichnungen({ editor, gesperrt }: { editor: Editor; gesperrt: boolean }) {
  const { t } = useSprache();
  const an = useAuszeichnung(editor);
  const kette = () => editor.chain().focus();
  return (
    <>
      <Werkzeug
        name={t(texte.fett)}
        an={an.fett}
        gesperrt={gesperrt}
        mache={() => kette().toggleBold().run()}
      >
        <b aria-hidden="true">{t(texte.fettZeichen)}</b>
      </Werkzeug>
      <Werkzeug
        name={t(texte.kursiv)}
        an={an.kursiv}
        gesperrt={gesperrt}
        mache={() => kette().toggleItalic().run()}
      >
        <i aria-hidden="true">{t(texte.kursivZeichen)}</i>
      </Werkzeug>
      <Werkzeug
        name={t(texte.ueberschrift)}
        an={an.ueberschrift}
        gesperrt={gesperrt}
        mache={() => kette().toggleHeading({ level: 3 }).run()}
      />
      <Werkzeug
        name={t(texte.aufzaehlung)}
        an={an.aufzaehlung}
        gesperrt={gesperrt}
        mache={() => kette().toggleBulletList().run()}
      />
      <Werkzeug
        name={t(texte.ziffern)}
        an={an.ziffern}
        gesperrt={gesperrt}
        mache={() => kette().toggleOrderedList().run()}
      />
    </>
  );
}

function Tabellenwerkzeuge({ editor, feld }: { editor: Editor; feld: string }) {
  const { t } = useSprache();
  const kette = () => editor.chain().focus();
  return (
    <Leiste name={t(texte.tabellenwerkzeuge)} feld={feld}>
      <Werkzeug name={t(texte.zeileDazu)} mache={() => kette().addRowAfter().run()} />
      <Werkzeug name={t(texte.spalteDazu)} mache={() => kette().addColumnAfter().run()} />
      <Werkzeug name={t(texte.zeileWeg)} mache={() => kette().deleteRow().run()} />
      <Werkzeug name={t(texte.spalteWeg)} mache={() => kette().deleteColumn().run()} />
      <Werkzeug name={t(texte.tabelleWeg)} mache={() => kette().deleteTable().run()} />
    </Leiste>
  );
}

function Leiste({ name, feld, children }: { name: string; feld: string; children: ReactNode }) {
  const ort = useRef<HTMLDivElement>(null);
  const gehe = (ereignis: KeyboardEvent) => {
    const schritt = ereignis.key === 'ArrowRight' ? 1 : ereignis.key === 'ArrowLeft' ? -1 : 0;
    if (schritt === 0) return;
    const knoepfe = [...(ort.current?.querySelectorAll('button') ?? [])];
    const jetzt = knoepfe.indexOf(document.activeElement as HTMLButtonElement);
    const naechster = knoepfe[(jetzt + schritt + knoepfe.length) % knoepfe.length];
    for (const knopf of knoepfe) knopf.tabIndex = knopf === naechster ? 0 : -1;
    naechster?.focus();
    ereignis.preventDefault();
  };
  const einStopp = (leiste: HTMLDivElement | null) => {
    ort.current = leiste;
    leiste?.querySelectorAll('button').forEach((knopf, i) => {
      knopf.tabIndex = i === 0 ? 0 : -1;
    });
  };
  return (
    <div
      ref={einStopp}
      role="toolbar"
      tabIndex={-1}
      aria-label={name}
      aria-controls={feld}
      className="werkzeuge"
      onKeyDown={gehe}
    >
      {children}
    </div>
  );
}

function Werkzeug({
  name,
  an,
  gesperrt = false,
  mache,
  children,
}: {
  name: string;
  an?: boolean;
  gesperrt?: boolean;
  mache: () => void;
  children?: ReactNode;
}) {
  return (
    <button
      type="button"
      className="werkzeug"
      aria-pressed={an}
      aria-disabled={gesperrt || undefined}
      aria-label={children ? name : undefined}
      title={children ? name : undefined}
      onClick={() => {
        if (!gesperrt) mache();
      }}
    >
      {children ?? name}
    </button>
  );
}
