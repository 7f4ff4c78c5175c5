import { useQuery } from '@tanstack/react-query';
import type { MassnahmeEingabe } from '#contract';
import { ressortsFrage } from '../api/fragen.js';
import { handlungsfelderFrage } from '../berichte/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahl, Eingabe, Feld, Textbereich } from '../ui/Feld.js';
import type { Mangel } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

interface Angaben {
  eingabe: MassnahmeEingabe;
  setze: (neu: Partial<MassnahmeEingabe>) => void;
  fehler: readonly Mangel[];
}

/** Number, title, who is responsible, and what the measure wants. */
export function Stammdaten({ eingabe, setze, fehler }: Angaben) {
  const { t } = useSprache();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const { data: felder = [] } = useQuery(handlungsfelderFrage);
  return (
    <section aria-labelledby="grundlagen" className="stapel">
      <h2 id="grundlagen">{t(texte.grundlagen)}</h2>
      <Feld
        beschriftung={t(texte.nummer)}
        pflicht
        hinweis={t(texte.nummerHinweis)}
        fehler={fehler.includes('nummer') ? t(texte.nummerFehlt) : undefined}
      >
        <Eingabe
          kurz
          maxLength={20}
          value={eingabe.nummer}
          onChange={(e) => setze({ nummer: e.target.value })}
        />
      </Feld>
      <Feld
        beschriftung={t(texte.name)}
        pflicht
        fehler={fehler.includes('titel') ? t(texte.titelFehlt) : undefined}
      >
        <Eingabe
          lang="de"
          maxLength={300}
          value={eingabe.titel}
          onChange={(e) => setze({ titel: e.target.value })}
        />
      </Feld>
      <Feld beschriftung={t(texte.handlungsfeld)}>
        <Auswahl
          value={eingabe.handlungsfeld ?? ''}
          onChange={(e) => setze({ handlungsfeld: e.target.value === '' ? null : Number(e.target.value) })}
        >
          <option value="">{t(texte.keinHandlungsfeld)}</option>
          {felder.map(({ nr, titel }) => (
            <option key={nr} value={nr} lang="de">
              {nr}. {titel}
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Feld beschriftung={t(berichtstexte.ressort)} pflicht>
        <Auswahl value={eingabe.ressort} onChange={(e) => setze({ ressort: e.target.value })}>
          {ressorts.map(({ kuerzel, name }) => (
            <option key={kuerzel} value={kuerzel}>
              {name} ({kuerzel})
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Feld beschriftung={t(texte.einheitHaus)}>
        <Eingabe
          lang="de"
          maxLength={100}
          value={eingabe.einheit}
          onChange={(e) => setze({ einheit: e.target.value })}
        />
      </Feld>
      <Feld beschriftung={t(texte.stand)} pflicht>
        <Auswahl
          value={eingabe.stand}
          onChange={(e) => setze({ stand: e.target.value as MassnahmeEingabe['stand'] })}
        >
          {(['laeuft', 'abgeschlossen', 'entfallen'] as const).map((wert) => (
            <option key={wert} value={wert}>
              {t(texte[`stand_${wert}`])}
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Feld beschriftung={t(berichtstexte.zielgruppe)}>
        <Eingabe
          lang="de"
          value={eingabe.zielgruppe}
          onChange={(e) => setze({ zielgruppe: e.target.value })}
        />
      </Feld>
      <Feld beschriftung={t(berichtstexte.leitziel)} hinweis={t(texte.markdown)}>
        <Textbereich
          lang="de"
          rows={4}
          maxLength={20_000}
          value={eingabe.leitziel}
          onChange={(e) => setze({ leitziel: e.target.value })}
        />
      </Feld>
      <Feld beschriftung={t(berichtstexte.projektziele)} hinweis={t(texte.markdown)}>
        <Textbereich
          lang="de"
          rows={6}
          maxLength={20_000}
          value={eingabe.projektziele}
          onChange={(e) => setze({ projektziele: e.target.value })}
        />
      </Feld>
    </section>
  );
}
