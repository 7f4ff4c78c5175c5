import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Eingabe, Feld } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { texte as uiTexte } from '../../ui/texte.js';
import { texte } from './texte.js';

export function Linkdialog({
  editor,
  offen,
  schliesse,
}: {
  editor: Editor;
  offen: boolean;
  schliesse: () => void;
}) {
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
    if (!/^(?:https?:\/\/\S+\.\S+|mailto:\S+@\S+)$/iu.test(href)) {
      setFalsch(true);
      return;
    }
    const kette = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !bisher)
      kette.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else kette.setLink({ href }).run();
    schliesse();
  };
  return (
    <>
      <Feld
        beschriftung={t(texte.adresse)}
        hinweis={t(texte.adresseHinweis)}
        pflicht
        fehler={falsch ? t(texte.adresseFalsch) : undefined}
      >
        <Eingabe type="url" value={adresse} onChange={(e) => setAdresse(e.target.value)} />
      </Feld>
      <div className="reihe">
        <Knopf art="primary" onClick={setze}>
          {t(texte.linkSetzen)}
        </Knopf>
        {bisher && (
          <Knopf
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              schliesse();
            }}
          >
            {t(texte.linkWeg)}
          </Knopf>
        )}
        <Knopf art="tertiary" onClick={schliesse}>
          {t(uiTexte.abbrechen)}
        </Knopf>
      </div>
    </>
  );
}
