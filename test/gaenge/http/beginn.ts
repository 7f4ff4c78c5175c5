import { ABSCHNITTE } from '#contract';
import { einAuftrag } from '../../umgebung/index.js';
import { KLARE, RESSORTS } from '../vorlage/welt.js';
import type { Zufall } from '../zufall.js';
import type { Haus } from './haus.js';

/** How the life of a Vorgang of each kind begins; every walk begins with one of them. */
export const beginne: Readonly<Record<string, (haus: Haus, z: Zufall) => Promise<void>>> = {
  senatsvorlage: eineVorlage,
  auftrag: async (haus, z) => {
    await einAuftrag(haus.organisation, {
      faellig: z.eines(['2027-02-01', '2026-12-15']),
      adressat: [z.eines(['SF', 'SIS'])],
    });
  },
  jahresbericht: async (haus, z) => {
    const kampagne = await eineKampagne(haus, z);
    for (const schritt of ['planwerteEinfrieren', 'anfordern'])
      await haus.als('bw@SF').mach(kampagne, schritt);
  },
  kampagne: async (haus, z) => {
    await eineKampagne(haus, z);
  },
};

const TEXTE = { ...KLARE, D: 'Keine Kosten. Die Genderprüfung ist erfolgt. Klimacheck ohne Befund.' };
/** One of them makes an Auftrag. */
const BESCHLUESSE = [
  '1. Der Senat nimmt den Bericht zur Kenntnis.',
  '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat bittet den Senator für Finanzen, ihn bis zum 15.02.2027 erneut zu unterrichten.',
];

/** A paper with clear sections, for a meeting in some weeks. */
export async function eineVorlage(haus: Haus, z: Zufall): Promise<void> {
  const federfuehrung = z.eines(['SF', 'SF', 'SIS', 'SK']);
  const aut = haus.als(`aut@${federfuehrung}`);
  const stufe = z.eines(['offen', 'offen', 'nfd', 'vertraulich']);
  const { inhalt } = await aut.post('/vorgaenge', {
    art: 'senatsvorlage',
    titel: 'Bericht über die Verwaltung',
    federfuehrung,
    stufe,
  });
  // Whoever is to write it may have left: then nothing begins.
  if (typeof inhalt?.vorgang !== 'string') return;
  const texte: Readonly<Record<string, string>> = { ...TEXTE, G: z.eines(BESCHLUESSE) };
  await aut.mach(inhalt.vorgang, 'bearbeiten', {
    abschnitte: ABSCHNITTE.map((buchstabe) => ({ buchstabe, text: texte[buchstabe] ?? '', version: 0 })),
  });
  const [sitzung] = await haus.sql<{ id: string }>(
    `
      SELECT id
      FROM sitzung
      WHERE mandant_id = $1
        AND stand = 'geplant'
        AND datum > kogge_heute() + 21
      ORDER BY datum
      LIMIT 1`,
    [haus.mandant],
  );
  const mitzeichnende = RESSORTS.filter((ressort) => ressort !== federfuehrung && z.selten(3));
  const eile = z.eines(['normal', 'normal', 'kurz', 'eilt']);
  await aut.mach(inhalt.vorgang, 'festlegen', {
    sitzung: sitzung?.id ?? null,
    mitzeichnende: mitzeichnende.map((ressort) => ({ ressort, reihe: z.bis(2) })),
    eile,
    ...(eile === 'normal' ? {} : { eilegrund: 'Der Haushalt schließt.' }),
  });
}

async function eineKampagne(haus: Haus, z: Zufall): Promise<string> {
  const bw = haus.als('bw@SF');
  for (const [nr, ressort] of ['SIS', 'SKB'].entries())
    if (nr === 0 || z.selten(2))
      await bw.post('/massnahmen', { nummer: `D${nr + 1}`, titel: 'Digitale Poststelle', ressort });
  const { inhalt } = await bw.post('/kampagnen', { jahr: 2026, faellig: '2026-10-15', gremien: ['HaFA'] });
  return inhalt.id;
}
