import type { Adapter, AdapterPayload } from 'oidc-provider';

const eintraege = new Map<string, { inhalt: AdapterPayload; bis: number }>();

/** Running logins, in memory: a restart ends them, which a demonstration can bear. */
export class Ablage implements Adapter {
  constructor(private readonly art: string) {}

  async upsert(id: string, inhalt: AdapterPayload, sekunden = 3600): Promise<void> {
    for (const [schluessel, { bis }] of eintraege) if (bis < Date.now()) eintraege.delete(schluessel);
    eintraege.set(this.#schluessel(id), { inhalt, bis: Date.now() + sekunden * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const eintrag = eintraege.get(this.#schluessel(id));
    return eintrag && eintrag.bis >= Date.now() ? eintrag.inhalt : undefined;
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#finde((inhalt) => inhalt.uid === uid);
  }

  findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.#finde((inhalt) => inhalt.userCode === code);
  }

  async consume(id: string): Promise<void> {
    const inhalt = await this.find(id);
    if (inhalt) inhalt.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    eintraege.delete(this.#schluessel(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [schluessel, { inhalt }] of eintraege)
      if (inhalt.grantId === grantId) eintraege.delete(schluessel);
  }

  async #finde(passt: (inhalt: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    const vorn = `${this.art}:`;
    return [...eintraege].find(
      ([schluessel, { inhalt, bis }]) => schluessel.startsWith(vorn) && bis >= Date.now() && passt(inhalt),
    )?.[1].inhalt;
  }

  #schluessel(id: string): string {
    return `${this.art}:${id}`;
  }
}
