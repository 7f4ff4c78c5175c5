import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { VorgangAnsicht } from '#contract';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './auftrag-texte.js';

type Auftrag = NonNullable<VorgangAnsicht['auftrag']>;

/** Of an Auftrag: dates, wish, responsible person and the paper that answers it; of a paper: what it answers. */
export function Auftragsangaben({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { auftrag, beantwortet } = vorgang;
  if (auftrag) return <Eckdaten auftrag={auftrag} />;
  return beantwortet.length > 0 ? <Beantwortet auftraege={beantwortet} /> : null;
}

function Beantwortet({ auftraege }: { auftraege: VorgangAnsicht['beantwortet'] }) {
  const { t } = useSprache();
  return (
    <section className="stapel" aria-label={t(texte.beantwortet)}>
      <h2>{t(texte.beantwortet)}</h2>
      <ul>
        {auftraege.map(({ id, nummer, titel, zustandTitel }) => (
          <li key={id}>
            <Link to="/vorgaenge/$id" params={{ id }}>
              {nummer}
            </Link>{' '}
            <span lang="de">{titel}</span> <span className="gedaempft">({t(zustandTitel)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Eckdaten({ auftrag }: { auftrag: Auftrag }) {
  const { t, sprache } = useSprache();
  return (
    <section className="stapel" aria-label={t(texte.eckdaten)}>
      <dl className="angaben">
        <dt>{t(texte.quelle)}</dt>
        <dd>
          <Link to="/vorgaenge/$id" params={{ id: auftrag.quelle }}>
            {auftrag.quelleNummer}
          </Link>
          {`, ${t(texte.ziffer, { nr: auftrag.ziffer })}`}
          {auftrag.gesetztAm && ` · ${t(texte.senatAm, { tag: tag(auftrag.gesetztAm, sprache) })}`}
        </dd>
        {useZeilen(auftrag).map(([name, wert]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd lang="de">{wert}</dd>
          </Fragment>
        ))}
        {auftrag.vorlage && auftrag.vorlageNummer && (
          <>
            <dt>{t(texte.vorlage)}</dt>
            <dd>
              <Link to="/vorgaenge/$id" params={{ id: auftrag.vorlage }}>
                {auftrag.vorlageNummer}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What there is to say; lines without a value are left out. */
function useZeilen(auftrag: Auftrag): [string, string][] {
  const { t, sprache } = useSprache();
  const am = (wert: string | null) => wert && tag(wert, sprache);
  const { antrag, vorhaben, faellig, ersteFrist } = auftrag;
  const zeilen: [string, string | null][] = [
    [t(texte.termin), faellig ? tag(faellig, sprache) : t(texte.ohneTermin)],
    [t(texte.ersterTermin), ersteFrist === faellig ? null : am(ersteFrist)],
    ...auftrag.verlaengerungen.map(({ auf, grund, beschluss }): [string, string] => [
      t(texte.verlaengert, { tag: tag(auf, sprache) }),
      beschluss ? `${grund} (${beschluss})` : grund,
    ]),
    [
      t(texte.antrag),
      antrag &&
        (antrag.auf
          ? t(texte.bisMitGrund, { tag: tag(antrag.auf, sprache), grund: antrag.grund })
          : antrag.grund),
    ],
    [
      t(texte.vorhaben),
      vorhaben &&
        (vorhaben.auf
          ? t(texte.bisMitGrund, { tag: tag(vorhaben.auf, sprache), grund: vorhaben.beschluss })
          : vorhaben.beschluss),
    ],
    [t(texte.verantwortlich), auftrag.verantwortlich],
    [t(texte.verzug), auftrag.verzug],
    [t(texte.erfuelltAm), am(auftrag.erfuelltAm)],
    [t(texte.erledigtDurch), auftrag.erledigtDurch],
  ];
  return zeilen.filter((zeile): zeile is [string, string] => zeile[1] !== null && zeile[1] !== '');
}
