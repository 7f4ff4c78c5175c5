import type { Zifferntyp } from './typen.js';
import { muster, quelle, regex } from '#kalender';

interface Fund {
  typ: Zifferntyp;
  von: number;
  bis: number;
}

const W = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';
const wort = (quelle: string): RegExp => regex(`${W}(?:${quelle})`, 'giu');

/** What the Senate does itself. */
const HANDLUNGEN: readonly (readonly [Zifferntyp, RegExp])[] = [
  [
    'kenntnisnahme',
    wort(
      quelle`
        nimmt${E}[\s\S]{0,700}?kenntnis${E}|nehmen${E}[\s\S]{0,300}?kenntnis${E}|zur kenntnis genommen|
        kenntnisnahme${E}
      `,
    ),
  ],
  [
    'zustimmung',
    wort(
      quelle`
        stimmt${E}(?!\s+(?:darin\s+)?überein)|(?:wird|erteilt)(?:[^.]|(?<=\d)\.){0,200}zugestimmt|
        erteilt(?:[^.]|(?<=\d)\.){0,120}zustimmung${E}|billigt${E}|
        (?:ist|erklärt sich)(?:[^.]|(?<=\d)\.){0,120}einverstanden${E}|befürwortet${E}
      `,
    ),
  ],
  [
    'beschluss',
    wort(
      quelle`
        beschlie(?:ß|ss)t${E}|(?:wird|werden)(?:[^.]|(?<=\d)\.){0,160}beschlossen${E}|verabschiedet${E}|
        erlässt${E}|legt(?:[^.]|(?<=\d)\.){0,100}fest${E}|(?:bestellt|benennt|beruft)${E}|begrüßt${E}|
        bekräftigt${E}|stellt(?:[^.]|(?<=\d)\.){0,100}fest${E}
      `,
    ),
  ],
  [
    'auftrag',
    wort(
      quelle`
        beauftragt${E}(?!e)|(?:erhält|erteilt)(?:[^.]|(?<=\d)\.){0,100}auftrag${E}|
        weist(?:[^.]|(?<=\d)\.){0,160}\san${E}
      `,
    ),
  ],
  ['ermaechtigung', wort(`ermächtigt${E}|bevollmächtigt${E}|ermächtigung\\s+(?:wird\\s+)?erteilt`)],
  [
    'ueberweisung',
    wort(
      quelle`
        überweist${E}|überwiesen${E}|verweist(?:[^.]|(?<=\d)\.){0,120}\san\s|
        leitet(?:[^.]|(?<=\d)\.){0,200}\s(?:zu|weiter)${E}
      `,
    ),
  ],
  [
    'aussetzung',
    wort(
      quelle`
        setzt${E}(?:[^.]|(?<=\d)\.){0,200}\saus${E}|ausgesetzt${E}|auszusetzen${E}|vertagt${E}|
        stellt(?:[^.]|(?<=\d)\.){0,140}zurück${E}|zurückgestellt${E}
      `,
    ),
  ],
];
const VORBEHALT = wort(
  quelle`
    vorbehaltlich|unter\s+(?:dem\s+|den\s+|einem\s+)?[\p{L}-]*vorbehalt|
    (?:steht|stehen)\s+unter(?:[^.]|(?<=\d)\.){0,60}vorbehalt|mit\s+dem\s+vorbehalt
  `,
);

const BITTE = wort(
  quelle`
    bittet${E}|bitten${E}|gebeten${E}|ersucht${E}|fordert${E}[\s\S]{0,300}?\sauf${E}|aufgefordert${E}|
    erwartet${E}|bat${E}|wünscht${E}
  `,
);
const GREMIUM = quelle`
    (?:deputation(?:en)?|(?:haushalts-\s?und\s+finanz|\p{L}*)ausschuss(?:es)?|ausschüssen?|hafa|gremien|
    \p{L}*gremien\p{L}*|bürgerschaft|stadtbürgerschaft|beirät\p{L}*|beirats?|jugendhilfeausschuss\p{L}*)
  `;
const BEFASSUNG = quelle`
    (?:befass|befasst|befassung|zuzuleiten|zuleitung|weiterzuleiten|weiterleitung|einzuholen|einholung|
      herzustellen|herbeizuführen|herbeiführung|beschlussfassung|zur zustimmung|zur kenntnis|
      zur entscheidung|kenntnis zu geben|einzubringen|zu beteiligen|beteiligung|vorzulegen|vorlage|
      um (?:zustimmung|entscheidung|freigabe))
    (?:\s+(?:vorzulegen|zuzuleiten|weiterzuleiten|einzubringen))?
  `;
const INFORMATION = '(?:zu informieren|information|zu unterrichten|unterrichtung)';
/** Report to the Senate and to a further body: a report with two clients, not a referral. */
const AUCH_SENAT = muster('iu')`(?<![\p{L}])(?:ihn|ihm|de[nmrs]\s+senats?)(?:\s+und|\s+sowie|,)`;

const INHALTE: readonly (readonly [Zifferntyp, RegExp])[] = [
  [
    'bitte_wiedervorlage',
    wort(
      quelle`
        wiedervorlage|
        (?:erneut|wieder|nochmals)\s+(?:(?:mit|zu|in)[^.,]{0,60}\s+)?
          (?:vorzulegen|vorlegen|befasst|befassen|zu befassen|aufzurufen|einzubringen)|
        erneute[rn]?\s+(?:befassung|vorlage|beratung|beschlussfassung)|wiedervorzulegen
      `,
    ),
  ],
  [
    'bitte_gremienbefassung',
    wort(
      quelle`
        (?:${GREMIUM}${E}(?:[^.;]|(?<=\d)\.){0,160}?${BEFASSUNG}|
        ${BEFASSUNG}(?:[^.;]|(?<=\d)\.){0,60}?\s(?:der|die|des|den|dem|in|an|durch|mit|beim?)\s
          (?:[^.;]|(?<=\d)\.){0,60}?${GREMIUM}${E}(?:[^.;]{0,60}?\s(?:vorzulegen|zuzuleiten))?|
        gremienbefassung|gremienbeteiligung|gremienbeschl)
      `,
    ),
  ],
  [
    'bitte_zulieferung',
    wort(
      quelle`
        zuzuliefern|zulieferung(?:en)?${E}|zuliefer|mitzuteilen|
        zu\s+(?:melden|übermitteln|übersenden|benennen|liefern)${E}|bereitzustellen|
        zur verfügung zu stellen|zuarbeit|stellung\s+zu\s+nehmen|
        um\s+(?:stellungnahme|meldung|übermittlung|übersendung|benennung|mitteilung)${E}
      `,
    ),
  ],
  [
    'bitte_bericht',
    wort(
      quelle`
        zu\s+(?:berichten|unterrichten|informieren)${E}|(?:be|unter)richt(?:et|en)${E}|
        (?:um|und|sowie)\s+(?:(?!prüfung|umsetzung|veranlassung|sicherstellung)\p{L}+\s+){0,6}?
          (?:(?!wiedervor)\p{L}*vorlage(?=\s+(?:eine[rs]|de[rs]|von)\s)|
              \p{L}*bericht(?:e|s|es|erstattung)?|unterrichtung|information|auskunft|sachstand\p{L}*|
              evaluation)${E}|berichterstattung|vorzulegen|vorzustellen|darzustellen|darzulegen|
        bericht\p{L}*\s+(?:zu\s+(?:erstatten|geben)|abzugeben)|kenntnis\s+zu\s+(?:geben|setzen)|
        zu\s+evaluieren
      `,
    ),
  ],
  [
    'bitte_umsetzung',
    wort(
      quelle`
        umzusetzen|
        um\s+(?:\p{L}+\s+){0,4}?
          (?:umsetzung|veranlassung|einleitung|sicherung|sicherstellung|prüfung|beachtung|durchführung)|
        zu\s+
          (?:entsprechen|veranlassen|prüfen|gewährleisten|ergreifen|erarbeiten|entwickeln|schaffen|
              berücksichtigen|beachten|beginnen|treffen|sorgen|realisieren|schließen)${E}|
        sicherzustellen|durchzuführen|einzuleiten|vorzubereiten|einzurichten|aufzunehmen|auszuschreiben|
        abzuschließen|fortzusetzen|fortzuführen|in\s+die\s+wege\s+zu\s+leiten
      `,
    ),
  ],
];
const NUR_INFORMATION = wort(
  quelle`
    ${INFORMATION}(?:[^.;]|(?<=\d)\.){0,30}?\s(?:der|die|des|den|dem)\s
      (?:[^.;]|(?<=\d)\.){0,60}?${GREMIUM}${E}|
    (?:die|den|das)\s+(?:[^.;]|(?<=\d)\.){0,80}?${GREMIUM}${E}(?:[^.;]|(?<=\d)\.){0,140}?${INFORMATION}
  `,
);
/** "Die Senatorin … berichtet bis …", "Dem Senat ist … zu berichten": asks without a word of asking. */
const OHNE_BITTE = wort(
  quelle`
    (?:dem|der)\s+senat(?:[^.]|(?<=\d)\.){0,160}zu\s+(?:berichten|unterrichten)|
    (?:berichtet|unterrichtet|informiert)${E}(?:[^.]|(?<=\d)\.){0,60}\ssenat|
    legt(?:[^.]|(?<=\d)\.){0,200}\svor${E}|ist(?:[^.]|(?<=\d)\.){0,160}\s(?:zu\s+berichten|vorzulegen)
  `,
);

const treffer = (text: string, typ: Zifferntyp, regex: RegExp): Fund[] =>
  [...text.matchAll(regex)].map((t) => ({ typ, von: t.index, bis: t.index + t[0].length }));

/**
 * What is asked for, in the words after "bittet"; a referral or Wiedervorlage explains the "vorzulegen"
 * inside it.
 */
function liesInhalte(text: string, ab: number): Fund[] {
  const bitte = text.slice(ab);
  const funde: Fund[] = [];
  const liste = AUCH_SENAT.test(bitte)
    ? INHALTE
    : [...INHALTE.slice(0, 1), ['bitte_gremienbefassung', NUR_INFORMATION] as const, ...INHALTE.slice(1)];
  for (const [typ, regex] of liste) {
    for (const fund of treffer(bitte, typ, regex)) {
      const erklaert = funde.some((f) => fund.von < f.bis && fund.bis > f.von);
      if (!erklaert) funde.push(fund);
    }
  }
  // "zu prüfen und zu berichten" asks for both; a report named first needs no further word.
  const inhalte = funde.map((fund) => ({ ...fund, von: fund.von + ab, bis: fund.bis + ab }));
  return inhalte.length > 0 ? inhalte : [{ typ: 'bitte_umsetzung', von: ab, bis: ab }];
}

const LAENGSTE_ZIFFER = 8000;

/** First position of something asked for or ordered; -1 where the Ziffer only decides. */
export function beginnDerBitte(ganz: string): number {
  const text = ganz.slice(0, LAENGSTE_ZIFFER);
  const stellen = [
    BITTE,
    OHNE_BITTE,
    ...HANDLUNGEN.filter(([typ]) => AUFTRAEGE.has(typ)).map(([, regex]) => regex),
  ].flatMap((regex) => [...text.matchAll(regex)].map((t) => t.index));
  return stellen.length > 0 ? Math.min(...stellen) : -1;
}

const AUFTRAEGE: ReadonlySet<Zifferntyp> = new Set([
  'auftrag',
  'ermaechtigung',
  'ueberweisung',
  'aussetzung',
]);

/** Kinds of a Ziffer in the order of its words; a reservation comes last, wherever it stands. */
export function liesTypen(ganz: string): Zifferntyp[] {
  const text = ganz.slice(0, LAENGSTE_ZIFFER);
  const handlungen = HANDLUNGEN.flatMap(([typ, regex]) => treffer(text, typ, regex));
  const auftrag = handlungen.find((fund) => fund.typ === 'auftrag');
  const bitte = [...text.matchAll(BITTE)].find((t) => !auftrag || t.index < auftrag.von)?.index ?? -1;
  const ohne = bitte < 0 && !auftrag ? treffer(text, 'bitte_bericht', OHNE_BITTE).slice(0, 1) : [];
  // What stands behind "bittet" is asked of others, not done by the Senate.
  const eigene = handlungen.filter(
    (fund) => bitte < 0 || fund.von < bitte || fund.typ === 'auftrag' || fund.typ === 'ermaechtigung',
  );
  const alle = [...eigene, ...ohne, ...(bitte < 0 ? [] : liesInhalte(text, bitte))].sort(
    (a, b) => a.von - b.von,
  );
  const typen = [...new Set(alle.map((fund) => fund.typ))];
  if (text.search(VORBEHALT) >= 0) typen.push('vorbehalt');
  return typen;
}
