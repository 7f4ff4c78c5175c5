/** A browser without pages: keeps cookies for each origin, follows redirects one by one. */
export class Kekstraegerin {
  readonly kekse = new Map<string, Map<string, string>>();
  besuchte: URL[] = [];
  setzt: string[] = [];

  /** @param adresse where Kogge answers */
  constructor(readonly adresse: string) {}

  async frage(adresse: string, anfrage: RequestInit = {}): Promise<Response> {
    const url = new URL(adresse, this.adresse);
    const hier = this.kekse.get(url.origin) ?? new Map<string, string>();
    this.kekse.set(url.origin, hier);
    const antwort = await fetch(url, {
      redirect: 'manual',
      ...anfrage,
      headers: { cookie: [...hier].map(([name, wert]) => `${name}=${wert}`).join('; '), ...anfrage.headers },
    });
    for (const keks of antwort.headers.getSetCookie()) {
      const [paar = ''] = keks.split(';');
      const [name = '', wert = ''] = [paar.slice(0, paar.indexOf('=')), paar.slice(paar.indexOf('=') + 1)];
      if (url.origin === new URL(this.adresse).origin) this.setzt.push(keks);
      if (wert === '') hier.delete(name);
      else hier.set(name, wert);
    }
    return antwort;
  }

  /** Follows redirects until the API sends the browser to a page of its own – or an answer stands still. */
  async folge(
    adresse: string,
    bis: (url: URL) => boolean = (url) =>
      !url.pathname.startsWith('/api/') && url.origin === new URL(this.adresse).origin,
  ): Promise<Response> {
    this.besuchte = [];
    let naechste = new URL(adresse, this.adresse);
    for (let i = 0; i < 12; i += 1) {
      this.besuchte.push(naechste);
      if (bis(naechste)) return new Response(null, { status: 299 });
      const antwort = await this.frage(naechste.href);
      const ort = antwort.headers.get('location');
      if (!ort) return antwort;
      naechste = new URL(ort, naechste);
    }
    throw new Error('Zu viele Umleitungen');
  }

  async json(pfad: string, anfrage: RequestInit = {}) {
    const antwort = await this.frage(`/api${pfad}`, anfrage);
    const text = await antwort.text();
    return {
      status: antwort.status,
      inhalt: text && antwort.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null,
      etag: antwort.headers.get('etag') ?? '',
    };
  }

  post(
    pfad: string,
    inhalt: unknown,
    kopf: Record<string, string> = { origin: new URL(this.adresse).origin },
  ) {
    return this.json(pfad, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...kopf },
      body: JSON.stringify(inhalt),
    });
  }

  get keks(): string {
    return this.kekse.get(new URL(this.adresse).origin)?.get('sid') ?? '';
  }
}
