import { PERSONENANGABEN, type Rolle, type Zweisprachig } from '#contract';
import type { Listenmangel, Personenliste, Sollamt, Sollperson } from '#dokumente';
import { sha256 } from '#engine';
import { plusMonate, type Datum } from '#kalender';
import type {
  Abgleichslage,
  Abgleichsplan,
  Istamt,
  Istperson,
  Planamt,
  Planangabe,
} from './abgleichsplan.js';

/** From so many on, and a fifth of all, a list takes away so much that it is rather a wrong list. */
const VIELE = 10;

/**
 * What a list would change, and nothing that one person or a machine must not: nobody is taken back whom somebody
 * has deactivated, no administrator is taken out, and nobody gets an office through her own list.
 */
export function planeAbgleich(
  liste: Personenliste,
  lage: Abgleichslage,
  vollstaendig: boolean,
): Abgleichsplan {
  const planung = new Planung(lage);
  for (const soll of liste.personen) planung.nimmAuf(soll);
  if (vollstaendig) planung.verabschiede(new Set(liste.personen.map(({ anmeldung }) => anmeldung)));
  return planung.ergebnis(liste.maengel);
}

class Planung {
  readonly #neu: Sollperson[] = [];
  readonly #geaendert: Abgleichsplan['geaendert'] = [];
  readonly #deaktiviert: Istperson[] = [];
  readonly #entzogen: Abgleichsplan['entzogen'] = [];
  readonly #sofort: Planamt[] = [];
  readonly #zuZweit: Planamt[] = [];
  readonly #angaben: Planangabe[] = [];
  readonly #maengel: Listenmangel[] = [];
  readonly #hinweise: Zweisprachig[] = [];
  readonly #je: ReadonlyMap<string, Istperson>;

  constructor(readonly lage: Abgleichslage) {
    this.#je = new Map(lage.personen.map((person) => [person.anmeldung, person]));
  }

  nimmAuf(soll: Sollperson): void {
    const ist = this.#je.get(soll.anmeldung);
    if (!soll.aktiv) {
      if (ist) this.#verabschiede(ist);
    } else if (!ist) {
      this.#neu.push(soll);
      for (const amt of soll.aemter ?? []) this.#erteile(soll, amt, null);
    } else if (ist.aktiv) this.#gleicheAn(soll, ist);
    else
      this.#sage(
        `${ist.name} ist deaktiviert und bleibt es; wieder aufnehmen kann sie oder ihn die Administration.`,
        `${ist.name} is deactivated and stays so; the administrators can take her or him back.`,
      );
  }

  verabschiede(genannt: ReadonlySet<string>): void {
    for (const ist of this.lage.personen) if (!genannt.has(ist.anmeldung)) this.#verabschiede(ist);
  }

  ergebnis(maengel: readonly Listenmangel[]): Abgleichsplan {
    const aktive = this.lage.personen.filter(({ aktiv }) => aktiv);
    const aemter = aktive.reduce((summe, person) => summe + person.aemter.length, 0);
    const was = {
      neu: this.#neu,
      geaendert: this.#geaendert,
      deaktiviert: this.#deaktiviert,
      entzogen: this.#entzogen,
      sofort: this.#sofort,
      zuZweit: this.#zuZweit,
      angaben: this.#angaben,
    };
    return {
      ...was,
      unveraendert: aktive.length - this.#geaendert.length - this.#deaktiviert.length,
      viele: istViel(this.#deaktiviert.length, aktive.length) || istViel(this.#entzogen.length, aemter),
      maengel: [...maengel, ...this.#maengel].sort((a, b) => a.zeile - b.zeile),
      hinweise: this.#hinweise,
      pruefwert: sha256(JSON.stringify(was)),
    };
  }

  #gleicheAn(soll: Sollperson, ist: Istperson): void {
    const email = this.#adresse(soll, ist);
    const neu = { ...soll, email };
    const was = PERSONENANGABEN.filter((angabe) => neu[angabe] !== null && neu[angabe] !== ist[angabe]);
    const adresse = email === ist.email ? null : ist.email;
    if (was.length > 0) this.#geaendert.push({ id: ist.id, soll: neu, was, adresse });
    if (soll.aemter === null) return;
    for (const amt of soll.aemter) this.#erteile(soll, amt, ist);
    for (const amt of ist.aemter)
      if (!soll.aemter.some((eines) => gleich(eines, amt))) this.#entziehe(ist, amt);
  }

  /** The mail address that she has from now on: that of somebody with power stays until two have signed. */
  #adresse({ email: nachher }: Sollperson, { id, name, email: vorher, macht }: Istperson): string {
    if (!macht || nachher === vorher) return nachher;
    if (this.lage.wartende.some((eine) => eine.person === id && eine.nachher === nachher))
      this.#sage(
        `Die neue Mailadresse von ${name} wartet schon auf zwei Personen.`,
        `The new mail address of ${name} waits for two persons already.`,
      );
    else this.#angaben.push({ person: id, name, angabe: 'email', vorher, nachher });
    return vorher;
  }

  #erteile({ anmeldung, name }: Sollperson, amt: Sollamt, ist: Istperson | null): void {
    const { rolle, ressort, bis } = amt;
    const { heute, ich } = this.lage;
    if (!this.#gibtEs(amt) || this.#istVorbei(amt, name)) return;
    if (ist?.aemter.some((eines) => gleich(eines, amt))) return this.#vergleiche(ist, amt);
    if (!this.#endetRechtzeitig(amt) || this.#istEigenes(amt, ist)) return;
    const von = fruehestens(heute, amt.von);
    const ziel = rolle === 'AUT' && ich !== null ? this.#sofort : this.#zuZweit;
    ziel.push({ anmeldung, name, rolle, ressort, von, bis });
  }

  #gibtEs({ zeile, ressort }: Sollamt): boolean {
    const bekannt = this.lage.ressorts.includes(ressort);
    if (!bekannt)
      this.#bemaengle(zeile, `Das Haus „${ressort}“ gibt es nicht.`, `There is no department “${ressort}”.`);
    return bekannt;
  }

  #istVorbei({ rolle, ressort, bis }: Sollamt, name: string): boolean {
    const vorbei = bis !== null && bis < this.lage.heute;
    if (vorbei)
      this.#sage(
        `${rolle}@${ressort} von ${name} ist schon zu Ende und wird nicht erteilt.`,
        `${rolle}@${ressort} of ${name} is over already and is not granted.`,
      );
    return vorbei;
  }

  #endetRechtzeitig({ zeile, rolle, bis }: Sollamt): boolean {
    const recht = rolle !== 'PRUEF' || (bis !== null && bis <= plusMonate(this.lage.heute, 12));
    if (!recht)
      this.#bemaengle(
        zeile,
        'Ein Amt der Revision endet nach spätestens zwölf Monaten; bitte nennen Sie den letzten Tag.',
        'An office of the audit ends after twelve months at most; please give its last day.',
      );
    return recht;
  }

  #istEigenes({ rolle, ressort }: Sollamt, ist: Istperson | null): boolean {
    const eigenes = ist !== null && ist.id === this.lage.ich;
    if (eigenes)
      this.#sage(
        `${rolle}@${ressort} für Sie selbst schlagen Sie nicht vor; das muss eine andere Person der Administration tun.`,
        `You do not propose ${rolle}@${ressort} for yourself; another administrator has to.`,
      );
    return eigenes;
  }

  /** The office is there already, in force or proposed. */
  #vergleiche({ name, aemter }: Istperson, soll: Sollamt): void {
    const { rolle, ressort, bis, wirksam } = aemter.find((eines) => gleich(eines, soll)) as Istamt;
    if (!wirksam)
      this.#sage(
        `${rolle}@${ressort} von ${name} wartet schon auf eine zweite Person.`,
        `${rolle}@${ressort} of ${name} waits for a second person already.`,
      );
    else if (bis !== soll.bis)
      this.#sage(
        `${rolle}@${ressort} von ${name} endet anders als in der Liste; es bleibt, bis jemand es neu erteilt.`,
        `${rolle}@${ressort} of ${name} ends otherwise than in the list; it stays until it is granted anew.`,
      );
  }

  #entziehe(person: Istperson, amt: Istamt): void {
    const { rolle, ressort, wirksam } = amt;
    if (rolle === 'ADMIN')
      this.#sage(
        `${person.name} gehört zur Administration (${ressort}), die Liste nennt das nicht. Es bleibt; beenden kann es eine Person.`,
        `${person.name} is an administrator (${ressort}) and not in the list as one. It stays; a person can end it.`,
      );
    else if (wirksam) this.#entzogen.push({ person, amt });
  }

  #verabschiede(ist: Istperson): void {
    if (!ist.aktiv) return;
    if (ist.aemter.some(({ rolle }) => rolle === 'ADMIN'))
      this.#sage(
        `${ist.name} gehört zur Administration und bleibt; deaktivieren kann sie oder ihn eine Person.`,
        `${ist.name} is an administrator and stays; a person can deactivate her or him.`,
      );
    else this.#deaktiviert.push(ist);
  }

  #bemaengle(zeile: number, de: string, en: string): void {
    this.#maengel.push({ zeile, de, en });
  }

  #sage(de: string, en: string): void {
    this.#hinweise.push({ de, en });
  }
}

const gleich = (a: { rolle: Rolle; ressort: string }, b: { rolle: Rolle; ressort: string }): boolean =>
  a.rolle === b.rolle && a.ressort === b.ressort;

/** No office begins in the past, whenever somebody really took it up. */
const fruehestens = (heute: Datum, von: Datum | null): Datum => (von !== null && von > heute ? von : heute);

const istViel = (anzahl: number, alle: number): boolean => anzahl > VIELE && anzahl > alle / 5;
