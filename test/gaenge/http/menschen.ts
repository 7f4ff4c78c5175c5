import { neueKennung } from '#persistence';
import type { Organisation } from '../../umgebung/index.js';
import type { Mensch as Leserin } from '../../zugang/tafel.js';
import { geltende, inhaber, neuerMensch, type Mensch } from '../menschen.js';

const AEMTER = `
  SELECT p.id, p.name, a.rolle, a.ressort
  FROM person p
  JOIN amt a ON a.person_id = p.id
    AND a.wirksam
    AND a.widerrufen_am IS NULL
    AND a.von <= kogge_heute()
    AND coalesce(a.bis, 'infinity') >= kogge_heute()
  WHERE p.mandant_id = $1
    AND p.aktiv
  ORDER BY p.oidc_sub, a.rolle, a.ressort`;
const VERTRETUNGEN = `
  SELECT vertretene_id AS wen, vertretende_id AS wer
  FROM vertretung
  WHERE mandant_id = $1
    AND wirksam
    AND widerrufen_am IS NULL
    AND rollen = '{}'
    AND kogge_heute() BETWEEN von AND bis`;
/** Whoever deputises for a Staatsrat or a Senator has such a rank herself, or RL or above in the house. */
const LEITEND = ['STR', 'SEN'];
const RANG = ['RL', 'AL', 'VB', 'STR', 'SEN', 'CDS'];

/** The people of one house, with what they may today: counted here, not asked of the database. */
export class Menschen {
  #alle: Mensch[] = [];

  constructor(private readonly organisation: Organisation) {}

  /** Reads offices and deputyships again. */
  async lies(): Promise<void> {
    const { db, mandant } = this.organisation;
    const aemter = await db.sql<{ id: string; name: string; rolle: string; ressort: string }>(AEMTER, [
      mandant,
    ]);
    const alle = new Map<string, Mensch>();
    for (const { id, name, rolle, ressort } of aemter) {
      const mensch = alle.get(id) ?? { id, name, aemter: [] };
      mensch.aemter.push({ rolle, ressort });
      alle.set(id, mensch);
    }
    const eigene = new Map([...alle].map(([id, mensch]) => [id, [...mensch.aemter]]));
    for (const { wen, wer } of await db.sql<{ wen: string; wer: string }>(VERTRETUNGEN, [mandant]))
      for (const amt of eigene.get(wen) ?? [])
        if (darfVertreten(eigene.get(wer) ?? [], amt)) alle.get(wer)?.aemter.push({ ...amt, vertritt: wen });
    this.#alle = [...alle.values()];
  }

  get alle(): readonly Mensch[] {
    return this.#alle;
  }

  /** Somebody new in these offices; answers how she is called. */
  async kommt(aemter: readonly string[]): Promise<string> {
    const { personen } = this.organisation;
    const nr = Object.keys(personen).length;
    const erstes = aemter.map((amt) => amt.replace(/^\w+/u, (rolle) => rolle.toLowerCase())).join('+');
    let wer = erstes;
    for (let i = 2; Object.hasOwn(personen, wer); i += 1) wer = `${erstes}#${i}`;
    await setzeEin(this.organisation, wer, {
      name: neuerMensch(nr, { rolle: '', ressort: '' }).name,
      aemter,
    });
    return wer;
  }

  wer(id: string): string | undefined {
    return Object.entries(this.organisation.personen).find(([, person]) => person.id === id)?.[0];
  }

  inhaber(stelle: string): Mensch[] {
    return inhaber(stelle, this.#alle);
  }

  /** Everybody as a reader of docs/zugang.md sees her; whoever has no office any more, too. */
  get leserinnen(): Leserin[] {
    return Object.entries(this.organisation.personen).map(([wer, { id }]) => {
      const mensch = this.#alle.find((eine) => eine.id === id);
      return { wer, aemter: mensch ? geltende(mensch, this.#alle) : [] };
    });
  }
}

function darfVertreten(
  eigene: readonly { rolle: string; ressort: string }[],
  { rolle, ressort }: { rolle: string; ressort: string },
): boolean {
  if (eigene.length === 0) return false;
  if (!LEITEND.includes(rolle)) return true;
  return eigene.some(
    (amt) => LEITEND.includes(amt.rolle) || (amt.ressort === ressort && RANG.includes(amt.rolle)),
  );
}

/** A person who is set up together with the installation, as the first ones are. */
async function setzeEin(
  { db, mandant, personen }: Organisation,
  wer: string,
  { name, aemter }: { name: string; aemter: readonly string[] },
): Promise<void> {
  const id = neueKennung();
  const sub = `${wer}.${mandant}`.toLowerCase();
  const email = `${sub.replaceAll(/[@#]/gu, '.')}@bremen.test`;
  await db.sql(
    `
      INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
      VALUES ($1, $2, 'https://anmeldung.test', $3, $4, $5)`,
    [id, mandant, sub, name, email],
  );
  for (const amt of aemter) {
    const [rolle, ressort] = amt.split('@');
    await db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [neueKennung(), mandant, id, rolle, ressort],
    );
  }
  personen[wer] = { id, name, email, sub };
}
