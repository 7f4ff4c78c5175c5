import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Textfeld } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { texte as uiTexte } from '../../ui/texte.js';
import { texte } from './texte.js';

const ADRESSE = /^(?:https?:\/\/\S+\.\S+|mailto:\S+@\S+)$/iu;

interface Angaben {
  editor: Editor;
  offen: boolean;
  schliesse: () => void;
}

export function Linkdialog({ editor, offen, schliesse }: Angaben) {
  const { t } = useSprache();
  return (
    <Dialog titel={t(texte.linkSetzen)} offen={offen} schliesse={schliesse}>
      <Linkformular editor={editor} schliesse={schliesse} />
    </Dialog>
  );
}

function Linkformular({ editor, schliesse }: { editor: Editor; schliesse: () => void }) {
  const { t } = useSprache();
  const bisher = editor.getAttributes('link')['href'] as string | undefined;
  const [adresse, setAdresse] = useState(bisher ?? 'https://');
  const [falsch, setFalsch] = useState(false);
  const setze = () => {
    const href = adresse.trim();
    if (!ADRESSE.test(href)) {
      setFalsch(true);
      return;
    }
    const kette = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !bisher)
      kette.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else kette.setLink({ href }).run();
    schliesse();
  };
  const entferne = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    schliesse();
  };
  return (
    <>
      <Textfeld
        type="url"
        beschriftung={t(texte.adresse)}
        hinweis={t(texte.adresseHinweis)}
        pflicht
        fehler={falsch ? t(texte.adresseFalsch) : undefined}
        wert={adresse}
        setze={setAdresse}
      />
      <div className="reihe">
        <Knopf art="primary" onClick={setze}>
          {t(texte.linkSetzen)}
        </Knopf>
        {bisher && <Knopf onClick={entferne}>{t(texte.linkWeg)}</Knopf>}
        <Knopf art="tertiary" onClick={schliesse}>
          {t(uiTexte.abbrechen)}
        </Knopf>
      </div>
    </>
  );
}
