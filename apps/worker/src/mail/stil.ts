/** How a mail looks. Mail programs take styles only where they stand; what a class adds is for dark and narrow screens. */
const SCHRIFT = "'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const TEXT = '#131525';
const LEISE = '#4d5372';
const BLAU = '#2044aa';
const schrift = (groesse: number, zeile: number) =>
  `font-family:${SCHRIFT};font-size:${groesse}px;line-height:${zeile}px;`;
const knopftext = (farbe: string) =>
  `${schrift(16, 22)}font-weight:600;color:${farbe};text-decoration:none;display:inline-block;`;

const STILE = {
  grund: 'margin:0;padding:24px 8px;background-color:#e9eaf0;',
  blatt:
    'display:block;max-width:600px;margin:0 auto;background-color:#ffffff;border-top:4px solid #9b1c26;' +
    'border-radius:0 0 6px 6px;overflow:hidden;',
  anrede: `${schrift(15, 22)}color:${LEISE};margin:0;padding:20px 24px 0;`,
  abschnitt: 'padding:0 24px;',
  einzeln: 'padding:12px 0 10px;',
  eintrag: 'padding:12px 0 4px;',
  kennung: `${schrift(14, 20)}color:${LEISE};margin:0 0 4px;`,
  h1: `${schrift(23, 30)}font-weight:700;color:${TEXT};margin:0 0 6px;`,
  sammelkopf: `${schrift(23, 30)}font-weight:700;color:${TEXT};margin:0;padding:6px 24px 0;`,
  h2:
    `${schrift(17, 24)}font-weight:700;color:${TEXT};margin:16px 0 0;padding:0 0 6px;` +
    'border-bottom:2px solid #d5d8e4;',
  h3: `${schrift(16, 23)}font-weight:700;color:${TEXT};margin:0 0 2px;`,
  unterzeile: `${schrift(16, 24)}color:${TEXT};margin:0 0 8px;`,
  gegenstand: `${schrift(17, 25)}color:${TEXT};margin:0 0 12px;`,
  satz: `${schrift(16, 24)}color:${TEXT};margin:0 0 10px;`,
  tafel: 'border-collapse:collapse;margin:6px 0 14px;width:100%;',
  name:
    `${schrift(15, 22)}color:${LEISE};font-weight:400;text-align:left;vertical-align:top;` +
    'padding:4px 16px 4px 0;width:116px;',
  wert: `${schrift(15, 22)}color:${TEXT};vertical-align:top;padding:4px 0;`,
  wichtig: `${schrift(15, 22)}color:${TEXT};font-weight:700;vertical-align:top;padding:4px 0;`,
  kasten: 'background-color:#f3f4f8;border-left:4px solid #6e7597;padding:12px 16px 4px;margin:4px 0 16px;',
  kastentitel: `${schrift(15, 22)}font-weight:700;color:${TEXT};margin:0 0 6px;`,
  ziffer: `${schrift(15, 23)}color:${TEXT};margin:0 0 8px;`,
  knopfreihe: 'padding:6px 0 0;overflow:hidden;',
  knopf: 'border-collapse:separate;border-spacing:0;margin:0 10px 10px 0;',
  erster: `background-color:${BLAU};border:1px solid ${BLAU};border-radius:6px;padding:11px 20px;text-align:center;`,
  erstertext: knopftext('#ffffff'),
  weiterer: `background-color:#ffffff;border:1px solid ${BLAU};border-radius:6px;padding:11px 20px;text-align:center;`,
  weiterertext: knopftext(BLAU),
  darunter: `${schrift(15, 22)}margin:0;padding:8px 0 0;clear:both;`,
  verweis: `${schrift(15, 22)}color:${BLAU};text-decoration:underline;`,
  fussverweis: `color:${BLAU};text-decoration:underline;`,
  fuss: 'background-color:#f3f4f8;padding:14px 24px 10px;margin:8px 0 0;',
  klein: `${schrift(13, 19)}color:${LEISE};margin:0 0 4px;`,
} as const;

export const stil = (name: keyof typeof STILE): string => STILE[name];

/** Dark and narrow screens; `:root` says that the mail knows both. */
export const DUNKEL = `
:root{color-scheme:light dark}
@media (max-width:480px){
.knopf{width:100%!important;margin-right:0!important}
}
@media (prefers-color-scheme:dark){
.grund{background-color:#0e1018!important}
.blatt{background-color:#1a1d29!important;border-top-color:#ff9aa2!important}
.text{color:#eceef6!important}
.leise,.fuss p{color:#b3b8d0!important}
.linie{border-bottom-color:#3a3f55!important}
.kasten{background-color:#232736!important;border-left-color:#8e95b8!important}
.fuss{background-color:#141722!important}
.verweis{color:#a9bdff!important}
.erster{background-color:#a9bdff!important;border-color:#a9bdff!important}
.erstertext{color:#0e1018!important}
.weiterer{background-color:#1a1d29!important;border-color:#a9bdff!important}
.weiterertext{color:#a9bdff!important}
}
`;
