import { Controller, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { Protokoll } from '#protokoll';
import { Route } from '../http/route.js';
import { AnmeldungService } from './anmeldung.service.js';
import { Ich, type Ausweis } from './ausweis.js';
import { OidcService, sicheresZiel } from './oidc.service.js';
import { PROTOKOLL } from '../umgebung.js';

/** As long as a login may take. */
const BINDUNG_SEKUNDEN = 15 * 60;
/** Where a browser says that a request comes from. */
const FREMD = ['cross-site', 'same-site'];

@Controller('api')
export class AnmeldungController {
  constructor(
    private readonly oidc: OidcService,
    private readonly anmeldung: AnmeldungService,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  get #bindungsname(): string {
    return this.anmeldung.sicher ? '__Host-anmeldung' : 'anmeldung';
  }

  @Route('get /anmeldung')
  async beginne(
    @Query('ziel') frage: unknown,
    @Query('erneut') erneut: unknown,
    @Req() anfrage: FastifyRequest,
    @Res() antwort: FastifyReply,
  ): Promise<void> {
    const ziel = sicheresZiel(frage);
    // A provider that still knows the person asks nothing: who comes from elsewhere is asked by our page
    // first.
    if (FREMD.includes(String(anfrage.headers['sec-fetch-site'])))
      return void (await antwort.redirect(ziel, 302));
    // One for each browser, so that two windows may log in side by side.
    const bindung = anfrage.cookies[this.#bindungsname] || randomBytes(32).toString('base64url');
    const adresse = await this.oidc.beginne(ziel, erneut === '1', bindung);
    void antwort.setCookie(this.#bindungsname, bindung, {
      path: '/',
      httpOnly: true,
      secure: this.anmeldung.sicher,
      sameSite: 'lax',
      maxAge: BINDUNG_SEKUNDEN,
    });
    await antwort.redirect(adresse.href, 302);
  }

  @Route('get /anmeldung/rueckkehr')
  async kehreZurueck(@Req() anfrage: FastifyRequest, @Res() antwort: FastifyReply): Promise<void> {
    const { person, am, acr, ziel } = await this.oidc.schliesseAb(
      new URL(anfrage.url, this.anmeldung.herkunft),
      anfrage.cookies[this.#bindungsname] ?? '',
    );
    const token = await this.anmeldung.beginne(person, {
      am,
      acr,
      bisher: anfrage.cookies[this.anmeldung.keksname],
    });
    void antwort.setCookie(this.anmeldung.keksname, token, {
      path: '/',
      httpOnly: true,
      secure: this.anmeldung.sicher,
      sameSite: 'lax',
    });
    this.protokoll.info({
      ereignis: 'angemeldet',
      anfrage: anfrage.id,
      mandant: person.mandant,
      person: person.id,
      acr,
      von: anfrage.ip,
    });
    await antwort.redirect(ziel, 302);
  }

  @Route('post /abmeldung')
  async melde(@Ich() ich: Ausweis, @Res({ passthrough: true }) antwort: FastifyReply): Promise<void> {
    await this.anmeldung.beende(ich.tokenSha256);
    this.protokoll.info({ ereignis: 'abgemeldet', mandant: ich.mandant, person: ich.person });
    void antwort
      .clearCookie(this.anmeldung.keksname, { path: '/' })
      .header('clear-site-data', '"cache", "storage"');
  }
}
