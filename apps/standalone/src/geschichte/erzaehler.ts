import { datumLang, type Datum } from '#kalender';
import type { Verfahrensname } from '#contract';
import { tatVon } from '#workflows';
import { aemterInWorten, inhaberVon } from '../demo/personen.js';
import type { Post, Postfach } from './mails.js';
import type { Schauplatz } from './schauplatz.js';
import type { Zugang } from './zugang.js';

interface Auftragsblick {
  id: string;
  nummer: string;
  quelle: string;
  faellig: string | null;
  adressat: string[];
  zustand: string;
  ersteFrist: string | null;
}
interface Vorgangsblick {
  art: Verfahrensname;
  nummer: string;
  zustandTitel: { de: string };
}
/** What a report asks to be filled. */
export interface Berichtsblick {
  kennzahlen: { id: string }[];
  meilensteine: { id: string }[];
}
interface Seite<T> {
  eintraege: T[];
}

/** Plays the story day by day and tells what happens. */
export class Erzaehler {
  readonly #vorgaenge = new Map<string, { id: string; nummer: string }>();
  readonly #berichte = new Map<string, string>();
  /** All mails that came. */
  readonly post: Post[] = [];
  #tag: Datum = '';
  #uhr = '';
  #gemeldet: Datum = '';

  constructor(
    private readonly platz: Schauplatz,
    private readonly zugang: Zugang,
    private readonly teile: { postfach: Postfach; melde: (zeile: string) => void },
  ) {}

  /** Moves on; what is due by then happens. */
  async gehe(datum: Datum, uhr: string): Promise<void> {
    [this.#tag, this.#uhr] = [datum, uhr];
    await this.platz.stelleUhr(datum, uhr);
    await this.horche();
  }

  /** Waits for the worker and tells which mails came. */
  async horche(): Promise<void> {
    if (!(await this.platz.ruhe())) return;
    const neue = await this.teile.postfach.neue();
    this.post.push(...neue.map((mail) => ({ ...mail, tag: this.#tag, uhr: this.#uhr })));
    for (const betreff of new Set(neue.map((mail) => mail.betreff))) {
      this.sage(
        `Mail „${betreff}“ an ${neue
          .filter((mail) => mail.betreff === betreff)
          .map(({ an }) => an)
          .sort()
          .join(', ')}`,
      );
    }
  }

  async lege(
    name: string,
    stelle: string,
    { titel, federfuehrung, einbringer }: { titel: string; federfuehrung: string; einbringer: string[] },
  ): Promise<void> {
    const { vorgang, nummer } = await this.zugang.sende<{ vorgang: string; nummer: string }>(
      stelle,
      '/vorgaenge',
      { art: 'senatsvorlage', titel, federfuehrung, einbringer },
    );
    this.#vorgaenge.set(name, { id: vorgang, nummer });
    this.sage(`${wer(stelle)} legt ${nummer} an: „${titel}“`);
    await this.horche();
  }

  async mache(stelle: string, name: string, schritt: string, daten?: object): Promise<void> {
    await this.zugang.mache(stelle, this.kennung(name), schritt, daten);
    const { art, nummer, zustandTitel } = await this.#blick(stelle, name);
    this.#vorgaenge.set(name, { id: this.kennung(name), nummer });
    const getan = tatVon(art, schritt)?.worte.de ?? schritt;
    this.sage(`${wer(stelle)} ${getan} (${nummer}, danach: ${zustandTitel.de})`);
    await this.horche();
  }

  /** Asks for something that is no Schritt. */
  sende<T>(stelle: string, pfad: string, eingabe: object): Promise<T> {
    return this.zugang.sende<T>(stelle, pfad, eingabe);
  }

  async beginneKampagne(
    name: string,
    stelle: string,
    angaben: { jahr: number; gremien: string[] },
  ): Promise<void> {
    const { id, nummer } = await this.sende<{ id: string; nummer: string }>(stelle, '/kampagnen', angaben);
    this.#vorgaenge.set(name, { id, nummer });
    this.sage(`${wer(stelle)} beginnt die Kampagne ${angaben.jahr}`);
    await this.horche();
  }

  /** The reports of a campaign, each under the number of its Massnahme. */
  async findeBerichte(kampagne: string): Promise<void> {
    const { berichte } = await this.zugang.lies<{
      berichte: { vorgang: string; bericht: string; massnahme: { nummer: string } }[];
    }>('BW@SF', `/kampagnen/${this.kennung(kampagne)}`);
    for (const { vorgang, bericht, massnahme } of berichte) {
      this.#berichte.set(massnahme.nummer, bericht);
      this.#vorgaenge.set(massnahme.nummer, { id: vorgang, nummer: massnahme.nummer });
    }
  }

  /** Somebody writes a report. */
  async berichte(stelle: string, nummer: string, inhalt: (bericht: Berichtsblick) => object): Promise<void> {
    const pfad = `/berichte/${this.#berichte.get(nummer)}`;
    await this.zugang.schreibe(stelle, pfad, inhalt);
    this.sage(`${wer(stelle)} schreibt den Bericht zu ${nummer}`);
    await this.horche();
  }

  async stand(stelle: string, name: string): Promise<string> {
    return (await this.#blick(stelle, name)).zustandTitel.de;
  }

  /** Tells in words how a Vorgang stands. */
  async sageStand(name: string): Promise<void> {
    this.sage(`${this.nummer(name)}: ${await this.stand('SK@SK', name)}`);
  }

  #blick(stelle: string, name: string): Promise<Vorgangsblick> {
    return this.zugang.lies(stelle, `/vorgaenge/${this.kennung(name)}`);
  }

  /** Sitzung of a day; the Senatskanzlei enters it when the calendar does not have it yet. */
  async sitzung(datum: Datum): Promise<string> {
    const { eintraege } = await this.zugang.lies<Seite<{ id: string }>>(
      'SK@SK',
      `/sitzungen?ab=${datum}&bis=${datum}`,
    );
    if (eintraege[0]) return eintraege[0].id;
    const { id } = await this.zugang.sende<{ id: string }>('SK@SK', '/sitzungen', { datum });
    this.sage(`${wer('SK@SK')} trägt die Sitzung am ${datumLang(datum)} ein`);
    return id;
  }

  /** The Senatskanzlei opens the Sitzung of that day. */
  async eroeffne(datum: Datum): Promise<void> {
    await this.zugang.sende('SK@SK', `/sitzungen/${await this.sitzung(datum)}/eroeffnung`, {});
    this.sage(`${wer('SK@SK')} eröffnet die Sitzung`);
  }

  async schliesse(datum: Datum): Promise<void> {
    await this.zugang.sende('SK@SK', `/sitzungen/${await this.sitzung(datum)}/abschluss`, {});
    this.sage(`${wer('SK@SK')} schließt die Sitzung`);
    await this.horche();
  }

  /** Exactly one Auftrag has come out of the decision; more or fewer is a failure of the story. */
  async findeAuftrag(quelle: string, name: string): Promise<void> {
    const alle = await this.auftraege(quelle);
    const [einer] = alle;
    if (!einer || alle.length !== 1)
      throw new Error(`Aus dem Beschluss sind ${alle.length} Aufträge entstanden, nicht genau einer.`);
    this.#vorgaenge.set(name, einer);
    this.sage(
      'Aus dem Beschluss ist genau ein Auftrag vorgeschlagen: ' +
        `${einer.nummer}, fällig ${einer.faellig}, Adressat ${einer.adressat.join(' und ')}`,
    );
  }

  async auftraege(quelle: string): Promise<Auftragsblick[]> {
    const { eintraege } = await this.zugang.lies<Seite<Auftragsblick>>('SK@SK', '/auftraege');
    return eintraege.filter((eine) => eine.quelle === this.kennung(quelle));
  }

  kennung(name: string): string {
    return this.#eintrag(name).id;
  }

  nummer(name: string): string {
    return this.#eintrag(name).nummer;
  }

  sage(satz: string): void {
    if (this.#gemeldet !== this.#tag) this.teile.melde(`\n${datumLang(this.#tag)}`);
    this.#gemeldet = this.#tag;
    this.teile.melde(`  ${this.#uhr}  ${satz}`);
  }

  #eintrag(name: string): { id: string; nummer: string } {
    const eintrag = this.#vorgaenge.get(name);
    if (!eintrag) throw new Error(`Die Geschichte kennt „${name}“ noch nicht.`);
    return eintrag;
  }
}

function wer(stelle: string): string {
  const person = inhaberVon(stelle);
  return `${person.name}, ${aemterInWorten(person)[0]}`;
}
