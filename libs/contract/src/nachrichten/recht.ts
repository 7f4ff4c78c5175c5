import { text, type Nachrichtenart } from './art.js';
import { KONTO, VERWALTUNG, recht } from './rechtsform.js';

/** Who deputises, in German and English; nobody by name: the standing deputies of the offices. */
const vertretende = (name: string): [de: string, en: string] =>
  name === '' ? ['Die ständige Vertretung', 'The standing deputy'] : [name, name];

/** Messages about offices, deputyships and rules: to whom they concern, and to the administration (regeln.md §2, §3). */
export const rechtsnachrichten = {
  recht_amt_vorgeschlagen: recht(
    text('Amt vorgeschlagen: zweite Person nötig', 'Office proposed: second person needed'),
    VERWALTUNG,
    ({ wer, was }) =>
      text(
        `${wer} soll dieses Amt bekommen: ${was.de}. Es gilt erst, wenn eine zweite Person der Administration bestätigt.`,
        `${wer} is to get this office: ${was.en}. It counts once a second administrator confirms.`,
      ),
  ),
  recht_amt_erteilt: recht(text('Amt erteilt', 'Office granted'), KONTO, ({ wer, was }) =>
    text(`${wer} hat jetzt dieses Amt: ${was.de}.`, `${wer} now holds this office: ${was.en}.`),
  ),
  recht_amt_abgelehnt: recht(text('Amt abgelehnt', 'Office declined'), VERWALTUNG, ({ wer, was }) =>
    text(`${wer} bekommt dieses Amt nicht: ${was.de}.`, `${wer} does not get this office: ${was.en}.`),
  ),
  recht_amt_befristet: recht(text('Amt endet jetzt', 'Office now has an end'), KONTO, ({ wer, was }) =>
    text(
      `Ämter der Revision enden immer; auch dieses von ${wer}: ${was.de}. Die Administration kann es vorher neu erteilen.`,
      `Offices of the audit always end; so does this one of ${wer}: ${was.en}. The administrators can grant it anew.`,
    ),
  ),
  recht_amt_ausgesetzt: recht(
    text('Amt wartet auf eine zweite Person', 'Office waits for a second person'),
    VERWALTUNG,
    ({ wer, was }) =>
      text(
        `Ein Amt der Revision erteilen jetzt zwei Personen. Dieses von ${wer} gilt erst wieder, wenn eine zweite Person der Administration bestätigt: ${was.de}.`,
        `An office of the audit is now granted by two persons. This one of ${wer} counts again once a second administrator confirms: ${was.en}.`,
      ),
  ),
  recht_schluessel_befristet: recht(
    text('API-Schlüssel endet jetzt', 'API key now has an end'),
    KONTO,
    ({ was }) =>
      text(
        `Ihr API-Schlüssel „${was.de}“ liest nur noch und endet. Bitte stellen Sie rechtzeitig einen neuen aus.`,
        `Your API key „${was.en}“ only reads from now on, and ends. Please issue a new one in time.`,
      ),
  ),
  recht_amt_widerrufen: recht(text('Amt beendet', 'Office ended'), KONTO, ({ wer, was }) =>
    text(`${wer} hat dieses Amt nicht mehr: ${was.de}.`, `${wer} no longer holds this office: ${was.en}.`),
  ),
  recht_vertretung_vorgeschlagen: recht(
    text('Vertretung eingerichtet: zweite Person nötig', 'Deputyship set up: second person needed'),
    KONTO,
    ({ wer, andere, was }) => {
      const [de, en] = vertretende(andere);
      return text(
        `${de} soll ${wer} vertreten: ${was.de}. Es gilt erst, wenn ${wer} oder eine zweite Person der Administration bestätigt.`,
        `${en} is to deputise for ${wer}: ${was.en}. It counts once ${wer} or a second administrator confirms.`,
      );
    },
  ),
  recht_vertretung_eingerichtet: recht(
    text('Vertretung eingerichtet', 'Deputyship set up'),
    KONTO,
    ({ wer, andere, was }) => {
      const [de, en] = vertretende(andere);
      return text(`${de} vertritt ${wer}: ${was.de}.`, `${en} deputises for ${wer}: ${was.en}.`);
    },
  ),
  /** Deadlines that fall into the absence; to both. */
  recht_vertretung_fristen: recht(
    text('Fristen in der Abwesenheit', 'Deadlines during the absence'),
    KONTO,
    ({ wer, andere, was }) =>
      andere === ''
        ? text(
            `${wer} ist abwesend, und in diese Zeit fallen Fristen: ${was.de}.`,
            `${wer} is away, and deadlines fall into that time: ${was.en}.`,
          )
        : text(
            `${andere} vertritt ${wer}, und in diese Zeit fallen Fristen: ${was.de}.`,
            `${andere} deputises for ${wer}, and deadlines fall into that time: ${was.en}.`,
          ),
  ),
  recht_vertretung_beendet: recht(
    text('Vertretung beendet', 'Deputyship ended'),
    KONTO,
    ({ wer, andere }) => {
      const [de, en] = vertretende(andere);
      return text(`${de} vertritt ${wer} nicht mehr.`, `${en} no longer deputises for ${wer}.`);
    },
  ),
  recht_staendige_vorgeschlagen: recht(
    text(
      'Ständige Vertretung vorgeschlagen: zweite Person nötig',
      'Standing deputy proposed: second person needed',
    ),
    KONTO,
    ({ wer, was }) =>
      text(
        `${wer} soll dieses Amt ständig vertreten: ${was.de}. Es gilt erst, wenn eine zweite Person der Administration bestätigt.`,
        `${wer} is to be the standing deputy of this office: ${was.en}. It counts once a second administrator confirms.`,
      ),
  ),
  recht_staendige_eingerichtet: recht(
    text('Ständige Vertretung eingerichtet', 'Standing deputy appointed'),
    KONTO,
    ({ wer, was }) =>
      text(
        `${wer} vertritt dieses Amt, sobald es unbesetzt ist oder wer es innehat, abwesend ist: ${was.de}.`,
        `${wer} acts in this office while it is vacant or its holder is away: ${was.en}.`,
      ),
  ),
  recht_staendige_beendet: recht(
    text('Ständige Vertretung beendet', 'Standing deputy ended'),
    KONTO,
    ({ wer, was }) =>
      text(
        `${wer} vertritt dieses Amt nicht mehr ständig: ${was.de}.`,
        `${wer} is no longer the standing deputy of this office: ${was.en}.`,
      ),
  ),
  recht_regel_vorgeschlagen: recht(
    text('Regel soll umgestellt werden: zweite Person nötig', 'Rule to be switched: second person needed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Vorgeschlagen ist: ${was.de}. Es gilt erst, wenn eine zweite Person der Administration bestätigt.`,
        `Proposed: ${was.en}. It counts once a second administrator confirms.`,
      ),
  ),
  recht_regel_umgestellt: recht(text('Regel umgestellt', 'Rule switched'), VERWALTUNG, ({ was }) =>
    text(`Ab jetzt gilt: ${was.de}.`, `From now on: ${was.en}.`),
  ),
  recht_regel_verworfen: recht(text('Umstellung verworfen', 'Switch dropped'), VERWALTUNG, ({ was }) =>
    text(`Es bleibt, wie es war; verworfen ist: ${was.de}.`, `All stays as it was; dropped: ${was.en}.`),
  ),
  recht_einstellungen_geaendert: recht(
    text('Einstellungen geändert', 'Settings changed'),
    VERWALTUNG,
    ({ was }) => text(`Geändert ist: ${was.de}.`, `Changed: ${was.en}.`),
  ),
  recht_siegel_neubeginn: recht(
    text('Siegel des Prüfpfads: neuer Anfang', 'Seals of the audit trail: a new beginning'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Der Schlüssel des Sieglers ist ersetzt, ohne dass der alte für den neuen bürgt: ${was.de}. Bitte lassen Sie sich den neuen Fingerabdruck auf anderem Weg bestätigen und bewahren Sie ihn auf.`,
        `The sealer’s key was replaced without the old one vouching for it: ${was.en}. Please have the new fingerprint confirmed by another way, and keep it.`,
      ),
  ),
  recht_siegel_gewechselt: recht(
    text('Siegel des Prüfpfads: Schlüssel gewechselt', 'Seals of the audit trail: key changed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Der alte Schlüssel des Sieglers bürgt für den neuen: ${was.de}.`,
        `The old key of the sealer vouches for the new one: ${was.en}.`,
      ),
  ),
  recht_wanderung_vorgeschlagen: recht(
    text('Verfahren soll wandern: zweite Person nötig', 'Procedure to be moved: second person needed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Laufende Vorgänge sollen in eine neue Fassung ihres Verfahrens: ${was.de}. Es geschieht erst, wenn eine zweite Person der Administration bestätigt.`,
        `Running cases are to move to a new version of their procedure: ${was.en}. It happens once a second administrator confirms.`,
      ),
  ),
  recht_wanderung_ausgefuehrt: recht(text('Verfahren gewandert', 'Procedure moved'), VERWALTUNG, ({ was }) =>
    text(
      `Laufende Vorgänge sind in eine neue Fassung ihres Verfahrens gewandert: ${was.de}.`,
      `Running cases have moved to a new version of their procedure: ${was.en}.`,
    ),
  ),
} satisfies Record<`recht_${string}`, Nachrichtenart>;
