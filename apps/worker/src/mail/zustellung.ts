import { Inject, Injectable } from '@nestjs/common';
import { Datenbank } from '#persistence';
import type { Payload } from '#queue';
import { systemzugriff } from '#runner';
import type { Protokoll } from '#protokoll';
import type { WorkerConfig } from '../config.js';
import { Workermetriken } from '../metriken.js';
import { CONFIG, PROTOKOLL } from '../umgebung.js';
import { liesSendung } from './lesen.js';
import { einzelmail, sammelmail, type Mail } from './mail.js';
import { nurNummer, type Bezug, type Nachricht, type Wortlaut } from './sendung.js';
import { VERSAND, Versandfehler, type Versand } from './versand.js';

/**
 * Minutes until the next attempt, by how often it failed; the last one repeats. After two days a mail is
 * given up.
 */
const PAUSEN_MIN = [1, 5, 15, 60] as const;
const HOECHSTVERSUCHE = 50;

/** Sends one handed-over mail: re-read, still relevant?, send, mark. A repetition has the same Message-ID. */
@Injectable()
export class Zustellung {
  /** At work right now, for releasing the leases when time runs out at the end. */
  readonly #unterwegs = new Set<Payload<'mail'>>();

  constructor(
    private readonly datenbank: Datenbank,
    @Inject(VERSAND) private readonly versand: Versand,
    @Inject(CONFIG) private readonly config: WorkerConfig,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
    private readonly metriken: Workermetriken,
  ) {}

  async stelleZu(job: Payload<'mail'>): Promise<void> {
    this.#unterwegs.add(job);
    try {
      await this.#stelleZu(job);
    } finally {
      this.#unterwegs.delete(job);
    }
  }

  /** Gives back what is still at work: the next look hands it over again. */
  async gibZurueck(): Promise<void> {
    for (const { mandant, nachrichten } of this.#unterwegs)
      await this.#schreibe(mandant, nachrichten, 'lease_bis = NULL');
  }

  async #stelleZu({ mandant, nachrichten: uebergabe }: Payload<'mail'>): Promise<void> {
    const { nachrichten, umstaende, entfallen } = await this.datenbank.transaktion(
      systemzugriff(mandant),
      (t) => liesSendung(t, mandant, uebergabe),
    );
    for (const grund of entfallen) this.protokoll.info({ ereignis: 'nachricht_entfallen', mandant, grund });
    const [erste, ...weitere] = nachrichten;
    if (!erste) return;
    const { MAIL_ABSENDER: absender, BASIS_URL: basisUrl } = this.config;
    const hier = { ...umstaende, absender, basisUrl };
    const sammel = erste.daten.sammel;
    const mail = await this.#wortlaut(
      mandant,
      [erste, ...weitere],
      sammel === undefined ? einzelmail(erste, hier) : sammelmail([erste, ...weitere], sammel, hier),
    );
    if (!mail) return;
    try {
      await this.versand.sende(mail);
    } catch (grund) {
      if (!(grund instanceof Versandfehler)) throw grund;
      return this.#gescheitert(mandant, nachrichten, grund);
    }
    await this.#schreibe(
      mandant,
      nachrichten,
      `stand = 'gesendet', gesendet_am = kogge_jetzt(), lease_bis = NULL, fehler = NULL,
        daten = n.daten #- '{wortlaut,html}'`,
    );
    this.metriken.mail('gesendet');
    this.protokoll.info({
      ereignis: 'mail_gesendet',
      mandant,
      nachricht: erste.id,
      vorgang: erste.vorgang?.id,
      art: sammel === undefined ? erste.art : 'sammelmail',
      anzahl: nachrichten.length,
    });
  }

  /**
   * One Message-ID, one wording and date: nobody knows whether an earlier attempt arrived, so a repetition says
   * what that one said. Where the server took nothing at all, the next attempt has its own date. Null when somebody else
   * has leased it since, or says it in this moment (a job may be handed over twice).
   */
  async #wortlaut(
    mandant: string,
    nachrichten: readonly [Nachricht, ...Nachricht[]],
    mail: Mail,
  ): Promise<Mail | null> {
    const [
      {
        daten: { wortlaut },
      },
    ] = nachrichten;
    const vertraulich = nachrichten.some(({ vorgang }) => vorgang !== null && nurNummer(vorgang));
    const gesagtes =
      wortlaut?.id === mail.messageId && (wortlaut.vertraulich || !vertraulich)
        ? wortlaut
        : wortlautVon(mail, vertraulich);
    const gleich = mitWortlaut(mail, gesagtes);
    if (gesagtes.am !== undefined) return { ...gleich, date: new Date(gesagtes.am) };
    const { html, ...worte } = { ...gesagtes, am: mail.date.toISOString() };
    // The HTML stands at the first message only: a digest of many would keep it as often.
    const anzahl = await this.#schreibe(
      mandant,
      nachrichten,
      `daten = n.daten || jsonb_build_object(
          'wortlaut', $3::jsonb || CASE WHEN n.id = $4::uuid THEN $5::jsonb ELSE '{}' END
        )`,
      { nur: NOCH_NICHT_GESAGT, werte: [JSON.stringify(worte), nachrichten[0].id, JSON.stringify({ html })] },
    );
    return anzahl === nachrichten.length ? gleich : null;
  }

  async #gescheitert(
    mandant: string,
    nachrichten: readonly Nachricht[],
    { grund, endgueltig, smtp, einrichtung }: Versandfehler,
  ): Promise<void> {
    const versuche = Math.max(...nachrichten.map((eine) => eine.versuche)) + 1;
    const aufgegeben = endgueltig || versuche >= HOECHSTVERSUCHE;
    const minuten = PAUSEN_MIN[Math.min(versuche, PAUSEN_MIN.length) - 1] ?? 60;
    const felder = aufgegeben
      ? `stand = 'fehlgeschlagen'`
      : `faellig_ab = kogge_jetzt() + interval '${minuten} minutes'`;
    await this.#schreibe(
      mandant,
      nachrichten,
      `${felder}, versuche = n.versuche + 1, lease_bis = NULL, fehler = $3` +
        (einrichtung ? `, daten = n.daten #- '{wortlaut,am}'` : ''),
      { werte: [grund] },
    );
    const eintrag = {
      mandant,
      nachricht: nachrichten[0]?.id,
      anzahl: nachrichten.length,
      grund,
      smtp,
      versuche,
    };
    this.metriken.mail(aufgegeben ? 'aufgegeben' : 'spaeter');
    if (aufgegeben) this.protokoll.error({ ereignis: 'mail_fehlgeschlagen', ...eintrag });
    else this.protokoll.warn({ ereignis: 'mail_spaeter', ...eintrag });
  }

  /** Only under the own fence: whoever leased it since decides. */
  async #schreibe(
    mandant: string,
    nachrichten: readonly { id: string; fence: number }[],
    felder: string,
    { nur = 'true', werte = [] }: { nur?: string; werte?: readonly string[] } = {},
  ): Promise<number> {
    const unter = JSON.stringify(nachrichten.map(({ id, fence }) => ({ id, fence })));
    const { rowCount } = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      t.abfrage(
        `
          UPDATE nachricht n
          SET ${felder}
          FROM jsonb_to_recordset($1::jsonb) AS u(id uuid, fence int)
          WHERE n.id = u.id
            AND n.fence = u.fence
            AND n.mandant_id = $2
            AND n.stand = 'wartet'
            AND ${nur}`,
        [unter, mandant, ...werte],
      ),
    );
    return rowCount ?? 0;
  }
}

/** That mail ($3) has not been tried yet, or in words that are not to be said again. */
const NOCH_NICHT_GESAGT = `coalesce(
  n.daten #>> '{wortlaut,am}' IS NULL
    OR n.daten #> '{wortlaut,id}' <> $3::jsonb -> 'id'
    OR n.daten #> '{wortlaut,vertraulich}' <> $3::jsonb -> 'vertraulich',
  true
)`;

/** Where a mail hangs. */
const bezugVon = ({ inReplyTo, references, headers }: Mail): Bezug => ({
  headers,
  ...(inReplyTo === undefined ? {} : { inReplyTo }),
  ...(references === undefined ? {} : { references }),
});

/** What a mail says, and where it hangs, to be said the same way again. */
function wortlautVon(mail: Mail, vertraulich: boolean): Wortlaut {
  const { messageId: id, subject: betreff, text, html } = mail;
  const gesagtes = { id, vertraulich, betreff, text, bezug: bezugVon(mail) };
  return html === undefined ? gesagtes : { ...gesagtes, html };
}

/** The mail as it was said first. */
function mitWortlaut(mail: Mail, { betreff: subject, text, html, bezug = bezugVon(mail) }: Wortlaut): Mail {
  const { html: _html, inReplyTo: _an, references: _zu, ...rahmen } = mail;
  // Into the headers as they are: the database does not keep their order.
  const headers = { ...mail.headers, ...bezug.headers };
  return { ...rahmen, subject, text, ...bezug, headers, ...(html === undefined ? {} : { html }) };
}
