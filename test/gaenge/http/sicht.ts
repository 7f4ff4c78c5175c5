import type { Stufe } from '#contract';
import { plusTage } from '#kalender';
import type { Auftragskontext, Berichtskontext, Kampagnenkontext, Vorlagenkontext } from '#workflows';
import type { Formularwelt as Auftragsformular } from '../auftrag/daten.js';
import { kennung, type Mensch } from '../menschen.js';
import type { Formularwelt } from '../vorlage/daten.js';
import type { Massgabe, Sitzung, Text } from '../vorlage/welt.js';
import type { Haus } from './haus.js';

type Kontext = Vorlagenkontext & Auftragskontext & Berichtskontext & Kampagnenkontext;

interface Zeile {
  heute: string;
  kontext: Kontext;
  stufe: Stufe;
  abschnitte: Record<string, { text: string; version: number }>;
  anlagen: string[];
  massgaben: Massgabe[];
  bemerkungen: string[];
  sitzungen: Sitzung[];
  zurueckgezogene: { id: string; kontext: Vorlagenkontext }[];
  papiere: string[];
  berichtsversion: number | null;
}

const LIES = `
  SELECT kogge_heute()::text AS heute, v.stand -> 'context' AS kontext, v.stufe,
    (
      SELECT coalesce(jsonb_object_agg(buchstabe, jsonb_build_object('text', text, 'version', version)), '{}')
      FROM abschnitt
      WHERE vorgang_id = v.id
    ) AS abschnitte,
    (
      SELECT coalesce(jsonb_agg(id ORDER BY hinzugefuegt_am), '[]')
      FROM anlage
      WHERE vorgang_id = v.id
        AND entfernt_am IS NULL
    ) AS anlagen,
    (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'ressort', ressort, 'stand', stand)), '[]')
      FROM massgabe
      WHERE vorgang_id = v.id
    ) AS massgaben,
    (
      SELECT coalesce(jsonb_agg(id ORDER BY am), '[]')
      FROM bemerkung
      WHERE vorgang_id = v.id
        AND stand = 'offen'
    ) AS bemerkungen,
    (
      SELECT jsonb_agg(
        jsonb_build_object(
          'id', id, 'datum', datum, 'stand', stand, 'nacherfasst', nacherfassung_bestaetigt_am IS NOT NULL
        ) ORDER BY datum
      )
      FROM sitzung
      WHERE mandant_id = v.mandant_id
    ) AS sitzungen,
    (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'kontext', stand -> 'context')), '[]')
      FROM vorgang
      WHERE mandant_id = v.mandant_id
        AND zustand = 'zurueckgezogen'
    ) AS zurueckgezogene,
    (
      SELECT coalesce(jsonb_agg(id ORDER BY erstellt_am), '[]')
      FROM vorgang
      WHERE mandant_id = v.mandant_id
        AND art = 'senatsvorlage'
    ) AS papiere,
    (SELECT max(version) FROM bericht WHERE vorgang_id = v.id) AS berichtsversion
  FROM vorgang v
  WHERE v.id = $1`;

/** The Vorgang as whoever fills a form knows it: one for the forms of every procedure. */
export class Sicht implements Formularwelt, Auftragsformular {
  private constructor(
    private readonly zeile: Zeile,
    readonly menschen: Mensch[],
  ) {}

  static async von(haus: Pick<Haus, 'sql' | 'menschen'>, id: string): Promise<Sicht | null> {
    const [zeile] = await haus.sql<Zeile>(LIES, [id]);
    return zeile ? new Sicht(zeile, [...haus.menschen.alle]) : null;
  }

  get heute(): string {
    return this.zeile.heute;
  }
  get kontext(): Kontext {
    return this.zeile.kontext;
  }
  get stufe(): Stufe {
    return this.zeile.stufe;
  }
  get massgaben(): Massgabe[] {
    return this.zeile.massgaben;
  }
  get offene(): Massgabe[] {
    return this.massgaben.filter(({ stand }) => stand === 'offen' || stand === 'umgesetzt');
  }
  get sitzungen(): Sitzung[] {
    return this.zeile.sitzungen;
  }
  get zurueckgezogene(): Zeile['zurueckgezogene'] {
    return this.zeile.zurueckgezogene;
  }
  get entwurf(): Text {
    const { abschnitte, anlagen } = this.zeile;
    const texte = Object.entries(abschnitte).map(([buchstabe, { text }]) => [buchstabe, text]);
    return { titel: '', abschnitte: Object.fromEntries(texte), anlagen };
  }
  /** Papers that an Auftrag may be answered by. */
  get papiere(): { id: string }[] {
    const alle = this.zeile.papiere.map((id) => ({ id }));
    return alle.length > 0 ? alle : [{ id: kennung(4, 1) }];
  }
  get verknuepfte(): null {
    return null;
  }

  /** Meetings that are at least so many days away. */
  kommende(tage: number): Sitzung[] {
    return this.sitzungen.filter(
      ({ stand, datum }) => stand === 'geplant' && datum >= plusTage(this.heute, tage),
    );
  }

  /** Details that the page adds to what people fill in: versions of what they saw, ids out of its lists. */
  ergaenze(schritt: string, daten: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { abschnitte, anlagen, bemerkungen, berichtsversion } = this.zeile;
    const ergaenzt: Record<string, unknown> = { ...daten };
    if (schritt === 'bearbeiten' && Array.isArray(daten['abschnitte']))
      ergaenzt['abschnitte'] = (daten['abschnitte'] as { buchstabe: string }[]).map((eines) => ({
        ...eines,
        version: abschnitte[eines.buchstabe]?.version ?? 0,
      }));
    if ('version' in daten && berichtsversion !== null) ergaenzt['version'] = berichtsversion;
    if ('anlage' in daten && anlagen[0] !== undefined) ergaenzt['anlage'] = anlagen[0];
    if ('bemerkung' in daten && bemerkungen[0] !== undefined) ergaenzt['bemerkung'] = bemerkungen[0];
    if (daten['beschlussAnlage'] !== undefined && anlagen[0] !== undefined)
      ergaenzt['beschlussAnlage'] = anlagen[0];
    return ergaenzt;
  }
}
