import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Eingabe, Feld, Textbereich } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { texte as uiTexte } from '../../ui/texte.js';
import { texte } from './texte.js';

const absatz = (text: string) => [
  { type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) },
];

/** A table begins with its headings: without them nobody who listens knows what a cell says. */
export function Tabellendialog({
  editor,
  offen,
  schliesse,
}: {
  editor: Editor;
  offen: boolean;
  schliesse: () => void;
}) {
  const { t } = useSprache();
  const [spalten, setSpalten] = useState('');
  const [zeilen, setZeilen] = useState('2');
  const [fehlt, setFehlt] = useState(false);
  const fuegeEin = () => {
    const koepfe = spalten
      .split('\n')
      .map((eine) => eine.trim())
      .filter(Boolean);
    if (koepfe.length === 0) {
      setFehlt(true);
      return;
    }
    const anzahl = Math.min(Math.max(Number(zeilen) || 1, 1), 100);
    const zeile = (type: string, texteDerZeile: readonly string[]) => ({
      type: 'tableRow',
      content: texteDerZeile.map((eine) => ({ type, content: absatz(eine) })),
    });
    editor
      .chain()
      .focus()
      .insertContent({
        type: 'table',
        content: [
          zeile('tableHeader', koepfe),
          ...Array.from({ length: anzahl }, () =>
            zeile(
              'tableCell',
              koepfe.map(() => ''),
            ),
          ),
        ],
      })
      .run();
    setSpalten('');
    setFehlt(false);
    schliesse();
  };
  return (
    <Dialog titel={t(texte.neueTabelle)} offen={offen} schliesse={schliesse}>
      <Feld
        beschriftung={t(texte.spalten)}
        hinweis={t(texte.spaltenHinweis)}
        pflicht
        fehler={fehlt ? t(texte.spaltenFehlen) : undefined}
      >
        <Textbereich rows={4} lang="de" value={spalten} onChange={(e) => setSpalten(e.target.value)} />
      </Feld>
      <Feld beschriftung={t(texte.zeilen)} pflicht>
        <Eingabe
          kurz
          type="number"
          min={1}
          max={100}
          value={zeilen}
          onChange={(e) => setZeilen(e.target.value)}
        />
      </Feld>
      <div className="reihe">
        <Knopf art="primary" onClick={fuegeEin}>
          {t(texte.einfuegen)}
        </Knopf>
        <Knopf art="tertiary" onClick={schliesse}>
          {t(uiTexte.abbrechen)}
        </Knopf>
      </div>
    </Dialog>
  );
}
