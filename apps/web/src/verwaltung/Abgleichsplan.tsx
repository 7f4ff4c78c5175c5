import {
  stelleInWorten,
  type AbgleichAnsicht,
  type AbgleichsplanAnsicht,
  type Zweisprachig,
} from '#contract';
import { tag } from '../sprache/datum.js';
import { useSprache, type Uebersetzung } from '../sprache/sprache.js';
import { Meldung } from '../ui/Meldung.js';
import { Tafel } from '../ui/Tafel.js';
import { abgleichtexte as texte, angabennamen } from './abgleich-texte.js';

type Amt = AbgleichAnsicht['aemter'][number];

/** What a list would change, kind by kind; what stands in its way first. */
export function Abgleichsplan({ plan }: { plan: AbgleichsplanAnsicht }) {
  const { t } = useSprache();
  const aemter = ['entzogen', 'sofort', 'zuZweit'] as const;
  const zeilen = [
    ...plan.neu.map(({ name, email }) => ({ titel: texte.neu, name, was: email })),
    ...plan.geaendert.map(({ name, was }) => ({
      titel: texte.geaendert,
      name,
      was: was.map((angabe) => t(angabennamen[angabe])).join(', '),
    })),
    ...plan.deaktiviert.map(({ name }) => ({ titel: texte.deaktiviert, name, was: '' })),
  ];
  return (
    <div className="stapel">
      <h3>{t(texte.ergebnis)}</h3>
      <Einwaende plan={plan} />
      {zeilen.length === 0 && [...aemter, 'angaben' as const].every((art) => plan[art].length === 0) && (
        <p>{t(texte.nichts)}</p>
      )}
      <p>{t(texte.unveraendert, { anzahl: plan.unveraendert })}</p>
      {zeilen.length > 0 && <Personentafel zeilen={zeilen} />}
      {aemter.map(
        (art) => plan[art].length > 0 && <Amtstafel key={art} titel={t(texte[art])} aemter={plan[art]} />,
      )}
      <Angabentafel angaben={plan.angaben} />
    </div>
  );
}

/** What keeps the list from being taken, and what of it is left out. */
function Einwaende({ plan: { maengel, hinweise } }: { plan: AbgleichsplanAnsicht }) {
  const { t } = useSprache();
  return (
    <>
      {maengel.length > 0 && (
        <Meldung art="danger" titel={t(texte.maengel)} dringend>
          <ul>
            {maengel.map(({ zeile, ...satz }, i) => (
              <li key={i}>
                <strong>{t(texte.zeile, { nr: zeile })}:</strong> {t(satz)}
              </li>
            ))}
          </ul>
        </Meldung>
      )}
      {hinweise.length > 0 && (
        <Meldung art="warning" titel={t(texte.hinweise)}>
          <ul>
            {hinweise.map((satz, i) => (
              <li key={i}>{t(satz)}</li>
            ))}
          </ul>
        </Meldung>
      )}
    </>
  );
}

function Personentafel({
  zeilen,
}: {
  zeilen: readonly { titel: Zweisprachig; name: string; was: string }[];
}) {
  const { t } = useSprache();
  return (
    <Tafel titel={t(texte.ergebnis)} spalten={[t(texte.name), t(texte.was), t(texte.genauer)]}>
      {zeilen.map(({ titel, name, was }, i) => (
        <tr key={i}>
          <th scope="row">{name}</th>
          <td data-spalte={t(texte.was)}>{t(titel)}</td>
          <td data-spalte={t(texte.genauer)}>{was}</td>
        </tr>
      ))}
    </Tafel>
  );
}

/** Who gets or loses which office, and for how long. */
export function Amtstafel({ titel, aemter }: { titel: string; aemter: readonly Amt[] }) {
  const uebersetzung = useSprache();
  const { t } = uebersetzung;
  return (
    <Tafel
      titel={`${titel} (${aemter.length})`}
      titelSichtbar
      spalten={[t(texte.name), t(texte.amt), t(texte.wann)]}
    >
      {aemter.map((amt, i) => (
        <tr key={i}>
          <th scope="row">{amt.name}</th>
          <td data-spalte={t(texte.amt)}>{stelleInWorten(`${amt.rolle}@${amt.ressort}`, t)}</td>
          <td data-spalte={t(texte.wann)}>{zeitraum(amt, uebersetzung)}</td>
        </tr>
      ))}
    </Tafel>
  );
}

/** Whose mail address or login is to become another one, with both: so that whoever signs can compare them. */
export function Angabentafel({ angaben }: { angaben: AbgleichAnsicht['angaben'] }) {
  const { t } = useSprache();
  if (angaben.length === 0) return null;
  return (
    <Tafel
      titel={`${t(texte.angaben)} (${angaben.length})`}
      titelSichtbar
      spalten={[t(texte.name), t(texte.angabe), t(texte.vorher), t(texte.nachher)]}
    >
      {angaben.map(({ name, angabe, vorher, nachher }, i) => (
        <tr key={i}>
          <th scope="row">{name}</th>
          <td data-spalte={t(texte.angabe)}>{t(angabennamen[angabe])}</td>
          <td data-spalte={t(texte.vorher)}>{vorher}</td>
          <td data-spalte={t(texte.nachher)}>{nachher}</td>
        </tr>
      ))}
    </Tafel>
  );
}

const zeitraum = ({ von, bis }: Amt, { t, sprache }: Uebersetzung): string =>
  bis === null
    ? t(texte.ab, { tag: tag(von, sprache) })
    : t(texte.vonBis, { von: tag(von, sprache), bis: tag(bis, sprache) });
