import { Controller, Inject } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { einstellungenAus, zugriffVon } from '#runner';
import { Route } from '../http/route.js';
import type { ApiUmgebung } from '../config.js';
import { passkeyhindernis } from '../passkey/ort.js';
import { UMGEBUNG } from '../umgebung.js';
import { Ich, type Ausweis } from './ausweis.js';
import { aemterAnsicht, darfAnsicht } from './ich.ansicht.js';

interface Ichzeile {
  jetzt: Date;
  namen: Record<string, string> | null;
  einstellungen: Record<string, unknown> | null;
  passkey: boolean;
}

@Controller('api')
export class IchController {
  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  @Route('get /ich')
  async ich(@Ich() ich: Ausweis) {
    const vertretene = [...ich.aemter, ...ich.leihen].flatMap(({ vertritt }) => vertritt ?? []);
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Ichzeile>(
        `
          SELECT kogge_jetzt() AS jetzt,
            (SELECT jsonb_object_agg(id, name) FROM person WHERE id = ANY ($1::uuid[])) AS namen,
            kogge_einstellungen($2) AS einstellungen,
            EXISTS (SELECT 1 FROM passkey WHERE person_id = $3 AND entfernt_am IS NULL) AS passkey`,
        [vertretene, ich.mandant, ich.person],
      ),
    );
    const { jetzt, namen, einstellungen, passkey } = rows[0]!;
    return {
      person: ich.person,
      name: ich.name,
      mandant: ich.mandant,
      aemter: aemterAnsicht(ich, namen),
      darf: darfAnsicht(ich, einstellungenAus(einstellungen).berichtswesen),
      ausgewiesenAm: ich.ausgewiesenAm.toISOString(),
      passkey: passkey && passkeyhindernis(this.umgebung) === null,
      erneutAnmelden: '/api/anmeldung?erneut=1',
      demo: this.umgebung.KOGGE_DEMO === '1',
      jetzt: jetzt.toISOString(),
      dateiMaxMb: this.umgebung.ANLAGE_MAX_MB,
    };
  }
}
