import { useQueryClient } from '@tanstack/react-query';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { AbschnittAnsicht } from '#contract';
import { vorgangFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { abschnittsspeicher } from './abschnittsspeicher.js';
import { erweiterungen } from './erweiterungen.js';
import { Konfliktdialog } from './Konfliktdialog.js';
import { LokalerText } from './LokalerText.js';
import { ort, vergissLokal, type LokalerStand } from './lokal.js';
import { alsDokument, alsMarkdown } from './markdown.js';
import { Speicheranzeige } from './Speicheranzeige.js';
import { texte } from './texte.js';
import { useLokalerStand } from './useLokalerStand.js';
import { useVerbindung } from './useVerbindung.js';
import { Werkzeugleiste } from './Werkzeugleiste.js';

interface Angaben {
  vorgang: string;
  person: string;
  abschnitt: AbschnittAnsicht;
  ueberschrift: string;
}

/** One section: text field, tools, and what becomes of each change. */
export function Abschnittseditor(angaben: Angaben) {
  const { t } = useSprache();
  const id = useId();
  const bearbeitung = useBearbeitung(angaben, id);
  const { speicher, stand, lokal, editor } = bearbeitung;
  const [vertagt, setVertagt] = useState(false);
  return (
    <div className="stapel stapel--eng">
      {lokal && (
        <LokalerText
          stand={lokal}
          uebernimm={() => bearbeitung.uebernimm(lokal)}
          verwirf={bearbeitung.verwirf}
        />
      )}
      <div className="schreibplatz">
        <Werkzeugleiste editor={editor} gesperrt={lokal !== null} feld={id} />
        <EditorContent editor={editor} />
      </div>
      <div className="reihe reihe--aussen">
        <Speicheranzeige
          stand={stand}
          loese={() => setVertagt(false)}
          nochmal={() => void speicher.speichere()}
        />
        <Wortzahl editor={editor} />
      </div>
      <p id={`${id}-tastatur`} className="klein gedaempft">
        {t(texte.tastatur)}
      </p>
      {stand.art === 'konflikt' && (
        <Konfliktdialog
          key={stand.ihre.version}
          konflikt={stand}
          offen={!vertagt}
          schliesse={() => setVertagt(true)}
          loese={bearbeitung.loese}
        />
      )}
    </div>
  );
}

/** Where the text of the section lives: in the field, in the store that sends it, and on this device. */
function useBearbeitung(angaben: Angaben, id: string) {
  const { vorgang, person, abschnitt } = angaben;
  const { t } = useSprache();
  const sage = useAnsage();
  const wo = ort(person, vorgang, abschnitt.buchstabe);
  const [speicher] = useState(() => abschnittsspeicher(vorgang, wo, abschnitt));
  const stand = useSyncExternalStore(speicher.abonniere, speicher.lies);
  const { lokal, erledigt } = useLokalerStand(wo, abschnitt.text);
  const editor = useSchreibfeld(angaben, id, speicher, lokal !== null);
  useVerbindung(speicher);
  useFrischeListe(vorgang, stand.art === 'gespeichert' ? stand.um : null);
  const zeige = (text: string) => editor.commands.setContent(alsDokument(text), { emitUpdate: false });
  const loese = (text: string) => {
    if (stand.art !== 'konflikt') return;
    speicher.loese(text, stand.ihre);
    zeige(text);
    sage(t(texte.geloest));
  };
  const uebernimm = (eines: LokalerStand) => {
    zeige(eines.text);
    speicher.nimmAuf(eines.text, eines.basis);
    erledigt();
    sage(t(texte.uebernommen));
  };
  const verwirf = () => {
    void vergissLokal(wo);
    erledigt();
  };
  return { speicher, stand, lokal, editor, loese, uebernimm, verwirf };
}

function useSchreibfeld(
  { abschnitt, ueberschrift }: Angaben,
  id: string,
  speicher: ReturnType<typeof abschnittsspeicher>,
  gesperrt: boolean,
): Editor {
  const { t } = useSprache();
  const editor = useEditor({
    extensions: erweiterungen,
    content: alsDokument(abschnitt.text),
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t(texte.abschnitt, { abschnitt: ueberschrift }),
        'aria-describedby': `${id}-tastatur`,
        lang: 'de',
        class: 'textfeld blatt',
      },
    },
    onUpdate: ({ editor: e }) => speicher.aendere(alsMarkdown(e.getJSON())),
  });
  useEffect(() => {
    editor.setEditable(!gesperrt, false);
  }, [editor, gesperrt]);
  useEffect(() => {
    if (speicher.uebernimm(abschnitt))
      editor.commands.setContent(alsDokument(abschnitt.text), { emitUpdate: false });
  }, [speicher, editor, abschnitt]);
  return editor;
}

function Wortzahl({ editor }: { editor: Editor }) {
  const { zahl } = useSprache();
  const anzahl = useEditorState({
    editor,
    selector: ({ editor: e }) =>
      e.state.doc
        .textBetween(0, e.state.doc.content.size, ' ', ' ')
        .match(/[\p{L}\p{N}][\p{L}\p{N}\-–'’.,]*/gu)?.length ?? 0,
  });
  return <p className="klein gedaempft">{zahl(anzahl, texte.woerterEins, texte.woerter)}</p>;
}

/** What is saved here stands in the overview and in the check at once. */
function useFrischeListe(vorgang: string, gespeichert: Date | null): void {
  const abfragen = useQueryClient();
  useEffect(() => {
    if (gespeichert) void abfragen.invalidateQueries({ queryKey: vorgangFrage(vorgang).queryKey });
  }, [abfragen, vorgang, gespeichert]);
}
