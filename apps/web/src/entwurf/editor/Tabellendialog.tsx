import type { Editor, JSONContent } from '@tiptap/core';
import { useState } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Langtext, Textfeld } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { texte as uiTexte } from '../../ui/texte.js';
import { texte } from './texte.js';

const absatz = (text: string) => [
  { type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) },
];

/** An empty table under its headings. */
function tabelle(koepfe: readonly string[], zeilen: number): JSONContent {
  const zeile = (type: string, texteDerZeile: readonly string[]) => ({
    type: 'tableRow',
    content: texteDerZeile.map((eine) => ({ type, content: absatz(eine) })),
  });
  const leer = koepfe.map(() => '');
  return {
    type: 'table',
    content: [
      zeile('tableHeader', koepfe),
      ...Array.from({ length: zeilen }, () => zeile('tableCell', leer)),
    ],
  };
}

interface Angaben {
  editor: Editor;
  offen: boolean;
  schliesse: () => void;
}

/** A table begins with its headings: without them nobody who listens knows what a cell says. */
export function Tabellendialog({ editor, offen, schliesse }: Angaben) {
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
    editor.chain().focus().insertContent(tabelle(koepfe, anzahl)).run();
    setSpalten('');
    setFehlt(false);
    schliesse();
  };
  return (
    <Dialog titel={t(texte.neueTabelle)} offen={offen} schliesse={schliesse}>
      <Langtext
        rows={4}
        lang="de"
        beschriftung={t(texte.spalten)}
        hinweis={t(texte.spaltenHinweis)}
        pflicht
        fehler={fehlt ? t(texte.spaltenFehlen) : undefined}
        wert={spalten}
        setze={setSpalten}
      />
      <Zeilenzahl wert={zeilen} setze={setZeilen} />
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

function Zeilenzahl({ wert, setze }: { wert: string; setze: (wert: string) => void }) {
  const { t } = useSprache();
  return (
    <Textfeld
      kurz
      type="number"
      min={1}
      max={100}
      beschriftung={t(texte.zeilen)}
      pflicht
      wert={wert}
      setze={setze}
    />
  );
}
