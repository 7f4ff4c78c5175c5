/** @import { Regel } from './tafel.js' */
const BEFUGNIS = 'apps/api/src/anmeldung/befugnis.ts';
const FRISCH = 'apps/api/src/anmeldung/frisch.ts';
const AEMTER = 'libs/persistence/src/migrations/macht/aemter.ts';
const VERTRETUNGEN = 'libs/persistence/src/migrations/umfang/richter.ts';
const SICHT = 'libs/persistence/src/migrations/umfang/sicht.ts';
const KONTEXT = 'libs/runner/src/personenkontext.ts';
const SCHLUESSEL = 'libs/persistence/src/migrations/macht/schluessel.ts';
const GEHEIMNISSE = 'libs/persistence/src/migrations/macht/geheimnisse.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/rechte.ts';
const MACHT = 'test/macht.e2e-spec.ts';
const AUFFORDERUNG = 'apps/api/src/passkey/aufforderung.ts';
const PRUEFUNG = 'apps/api/src/passkey/pruefung.ts';
const PASSKEYS = 'libs/persistence/src/migrations/passkey/passkey.ts';

/** @returns {[string, string]} */
const macht = (/** @type {string} */ test) => [MACHT, test];
/** @returns {[string, string]} */
const passkey = (/** @type {string} */ test) => ['test/passkey.e2e-spec.ts', test];
const schicht = (
  /** @type {string} */ name,
  /** @type {[string, string, string]} */ [datei, von, zu],
  /** @type {[string, string]} */ geschichte,
) => ({ name, datei, von, zu, geschichte });
const aussage = (/** @type {string} */ nr, /** @type {string} */ von) =>
  schicht(
    nr,
    [AUSSAGEN, von, `WHERE false AND ${von.slice('WHERE '.length)}`],
    macht(`finds what stands against ${nr}`),
  );

const ZEICHNEN = 'libs/runner/src/abgleich/zeichnen.ts';
const PLAN = 'libs/runner/src/abgleich/plan.ts';
const ANGABEN = 'libs/persistence/src/migrations/angaben/angaben.ts';
/** @returns {[string, string]} */
const angaben = (/** @type {string} */ test) => ['test/angaben.e2e-spec.ts', test];
/** @returns {[string, string]} */
const abgleich = (/** @type {string} */ test) => ['test/abgleich.e2e-spec.ts', test];

/** @returns {[string, string]} */
const umfang = (/** @type {string} */ test) => ['test/vertretungsumfang.e2e-spec.ts', test];
const STAENDIGE = umfang(
  'is granted like an office: by two administrators, to somebody of that rank, and its holder hears of it',
);
const EIGENMAECHTIG = umfang(
  'does not say herself that the other is away, and without one nobody is just away',
);

const KEIN_SCHLUESSEL = macht('is set up by no key, whatever it was made for, and by no stale login');
const ERTEILT = macht('is granted, confirmed and revoked by no key that was not made for it');
const DAUER = macht('begins today, lasts a year at most, has a reason, and is for offices that she holds');
const REVISION = macht(
  'of the audit needs two persons and ends within a year; the head of the chancellery hears of it',
);
const GEHT = macht(
  'is logged out everywhere at once, keeps neither key, feed, office nor deputyship, and hears of it',
);
const FREMD = passkey('is of nobody else, of no other Land, and for no other login');
const ENDET = passkey('ends with its passkey, which proves nothing any more');
const GEZEIGT = macht('is shown once: its repetition shows nothing, and the database keeps nothing of it');

/** @type {Regel[]} */
export const rechteregeln = [
  {
    nr: 'R1',
    was: 'power lent or granted by a key that was not made for it, or by a login of this morning',
    bedingung: [
      schicht(
        'pruefeSchluessel, Umfang',
        [BEFUGNIS, 'if (!ausweis.umfang.includes(umfang))', 'if (false)'],
        ERTEILT,
      ),
      schicht(
        'pruefeBefugnis, bindend',
        [BEFUGNIS, 'if (route.bindend === true && !istAbgleich(route, ausweis)) pruefeAusweis(ausweis);', ''],
        KEIN_SCHLUESSEL,
      ),
      schicht(
        'pruefeAusweis',
        [FRISCH, "if (art === 'anmeldung' && !frisch)", 'if (false)'],
        KEIN_SCHLUESSEL,
      ),
    ],
    richter: { entfaellt: 'How somebody has proved who she is stands in no row; the guard alone knows it.' },
    aussage: {
      entfaellt: 'The audit trail names the proof by the real clock, the act by that of the installation.',
    },
  },
  {
    nr: 'R2',
    was: 'a deputyship that began in the past, lasts for decades, has no reason, or makes a clerk a Staatsrat',
    bedingung: { entfaellt: 'The judge of the database speaks to people itself (rechtsrichter.ts).' },
    richter: [
      schicht(
        'vertretung_nicht_rueckwirkend',
        [VERTRETUNGEN, 'IF NEW.von < kogge_heute() THEN', 'IF false THEN'],
        DAUER,
      ),
      schicht(
        'vertretung_dauer',
        [VERTRETUNGEN, 'ELSIF NEW.bis > NEW.von + make_interval(months => monate) THEN', 'ELSIF false THEN'],
        DAUER,
      ),
      schicht(
        'vertretung_rang',
        [
          VERTRETUNGEN,
          'WHEN NOT bool_and(darf_vertreten(v.',
          'WHEN false AND NOT bool_and(darf_vertreten(v.',
        ],
        DAUER,
      ),
      schicht(
        'vertretung_ohne_amt',
        [VERTRETUNGEN, 'WHEN count(*) = 0 OR NOT v.rollen <@ array_agg(a.rolle)', 'WHEN false'],
        DAUER,
      ),
      schicht(
        'darf_vertreten, whenever it counts',
        [KONTEXT, 'AND darf_vertreten(${person}, a.rolle, a.ressort, ${heute})', ''],
        macht(
          'is refused by the database too, gives nothing to whoever has lost the rank, and both hear of it',
        ),
      ),
    ],
    aussage: aussage('I-84', 'WHERE v.wirksam'),
  },
  {
    nr: 'R3',
    was: 'an office that began in the past, or one of the audit granted by one person or for ever',
    bedingung: { entfaellt: 'The judge of the database speaks to people itself (rechtsrichter.ts).' },
    richter: [
      schicht(
        'amt_nicht_rueckwirkend',
        [AEMTER, "ELSIF TG_OP = 'INSERT' AND NEW.von < kogge_heute() THEN", 'ELSIF false THEN'],
        macht('begins today and has a reason'),
      ),
      schicht(
        'amt_pruefung_befristet',
        [
          AEMTER,
          "ELSIF NEW.rolle = 'PRUEF' AND NEW.bis > kogge_heute() + interval '12 months' THEN",
          'ELSIF false THEN',
        ],
        REVISION,
      ),
      schicht('amt, wirksam', [AEMTER, "AS (rolle = 'AUT' OR", "AS (rolle IN ('AUT', 'PRUEF') OR"], REVISION),
    ],
    aussage: aussage('I-81', "WHERE a.rolle = 'PRUEF'"),
  },
  {
    nr: 'R4',
    was: 'a Mandant with fewer than two administrators',
    bedingung: { entfaellt: 'The judge of the database speaks to people itself (rechtsrichter.ts).' },
    richter: schicht(
      'letzte_administration',
      [AEMTER, 'IF NOT bleibt THEN', 'IF false THEN'],
      macht('of the administration stays with two persons, also when two take each other out at once'),
    ),
    aussage: {
      entfaellt: 'An office that ends by its date may leave one for a day; that is no fault of the data.',
    },
  },
  {
    nr: 'R5',
    was: 'somebody without an office, or deactivated, who goes on reading and acting',
    bedingung: [
      schicht(
        'pruefeBefugnis, Amt',
        [BEFUGNIS, 'if (!route.ohneAmt && ausweis.aemter.length === 0)', 'if (false)'],
        macht('sees and does nothing any more, also what she wrote herself, and her stream ends'),
      ),
      schicht(
        'akteurAn',
        ['libs/runner/src/zugang.ts', 'zugang.includes(`person:${person}@${ressort}`)', 'true'],
        macht('keeps no part in the papers of a house that she has left for another'),
      ),
    ],
    richter: schicht(
      'person_geht',
      [
        SCHLUESSEL,
        'WHEN (OLD.aktiv AND NOT NEW.aktiv) EXECUTE FUNCTION person_geht();',
        'WHEN (false) EXECUTE FUNCTION person_geht();',
      ],
      GEHT,
    ),
    aussage: aussage('I-82', 'WHERE NOT p.aktiv'),
  },
  {
    nr: 'R6',
    was: 'a secret that lies in the database, or is shown twice',
    bedingung: schicht(
      'EinmalService, geheim',
      [
        'apps/api/src/http/einmal.service.ts',
        'if (frueher?.antwort.json === GEHEIM) throw schonGezeigt();',
        '',
      ],
      GEZEIGT,
    ),
    richter: schicht(
      'idempotenz_ohne_geheimnis',
      [GEHEIMNISSE, 'ADD CONSTRAINT idempotenz_ohne_geheimnis', 'ADD CONSTRAINT idempotenz_mit_geheimnis'],
      GEZEIGT,
    ),
    aussage: aussage('I-83', "WHERE i.antwort ->> 'json'"),
  },
  {
    nr: 'R7',
    was: 'a proof by a passkey that is copied, removed or of somebody else, or an answer that was given for something else',
    bedingung: [
      schicht('loeseEin, login', [AUFFORDERUNG, 'AND anmeldung_sha256 = $2', "AND $2 <> ''"], FREMD),
      schicht('loeseEin, what for', [AUFFORDERUNG, 'AND zweck = $3', "AND $3 <> ''"], FREMD),
      schicht(
        'loeseEin, time',
        [
          AUFFORDERUNG,
          'return rows[0]?.gilt ? aufforderung : null;',
          'return rows[0] ? aufforderung : null;',
        ],
        passkey('is given within two minutes'),
      ),
      schicht(
        'pruefeNeuen, user verification',
        [
          PRUEFUNG,
          'requireUserVerification: true,\n      supportedAlgorithmIDs',
          'requireUserVerification: false,\n      supportedAlgorithmIDs',
        ],
        passkey('is not registered by an answer for another page, without PIN or finger, or given twice'),
      ),
      schicht(
        'pruefeNachweis, user verification',
        [
          PRUEFUNG,
          'requireUserVerification: true,\n      credential',
          'requireUserVerification: false,\n      credential',
        ],
        passkey('is of our page, and of a device that has asked for PIN or finger'),
      ),
      schicht(
        'weiseAus, person',
        [
          'apps/api/src/passkey/nachweis.service.ts',
          'personId: ich.person,\n        entferntAm',
          'entferntAm',
        ],
        FREMD,
      ),
    ],
    richter: [
      schicht('passkey_entfernt', [PASSKEYS, 'IF OLD.entfernt_am IS NOT NULL THEN', 'IF false THEN'], ENDET),
      schicht(
        'passkey_rueckwaerts',
        [PASSKEYS, 'ELSIF NEW.zaehler < OLD.zaehler THEN', 'ELSIF false THEN'],
        passkey('counts forwards: a copy that has fallen behind is found out, by the database too'),
      ),
      schicht(
        'passkey_geht',
        [PASSKEYS, 'WHERE passkey_id = NEW.id;', 'WHERE passkey_id = NEW.id AND false;'],
        ENDET,
      ),
      schicht(
        'anmeldung_passkey_gilt',
        [PASSKEYS, 'WHEN (NEW.passkey_id IS NOT NULL)', 'WHEN (false)'],
        ENDET,
      ),
      schicht(
        'passkey_selbst',
        [PASSKEYS, 'IF NOT FOUND OR NEW.person_id IS DISTINCT FROM app_person() THEN', 'IF false THEN'],
        passkey('are registered by nobody else and by nobody who is inactive, by the database too'),
      ),
      schicht(
        'person_verliert_passkeys',
        [PASSKEYS, 'EXECUTE FUNCTION person_verliert_passkeys();', 'EXECUTE FUNCTION person_geht();'],
        passkey('end with all her logins, and for good when she is deactivated'),
      ),
    ],
    aussage: schicht(
      'I-86',
      [AUSSAGEN, 'WHERE p.eintrag #>>', 'WHERE false AND p.eintrag #>>'],
      passkey('are in the check: it finds a proof by one that was not hers (I-86)'),
    ),
  },
  {
    nr: 'R8',
    was: 'an office with power that a machine, or one person alone, gives by a list',
    bedingung: [
      schicht(
        'AbgleicheService, persoenlich',
        ['apps/api/src/menschen/abgleiche.service.ts', "ich.art === 'anmeldung'", 'true'],
        abgleich('only proposes offices with power: two persons sign the list, each once'),
      ),
      schicht(
        'pruefeBefugnis, bindend, but for its key',
        [BEFUGNIS, "art === 'schluessel' && umfang === 'abgleichen'", "umfang === 'abgleichen'"],
        abgleich('needs a fresh proof, and an administrator in her own office'),
      ),
      schicht(
        'zeichneAbgleichGegen, erste',
        [ZEICHNEN, 'if (erste === wer.person)', 'if (false)'],
        abgleich(
          'says first what it would do, then does it, and gives power once a second person has countersigned',
        ),
      ),
      schicht(
        'planeAbgleich, eigenes',
        [PLAN, 'const eigenes = ist !== null && ist.id === this.lage.ich;', 'const eigenes = false;'],
        abgleich('gives nobody an office by her own hand: neither the first nor the second'),
      ),
      schicht(
        'legeAbgleichVor, viele',
        ['libs/runner/src/abgleich/ausfuehren.ts', 'if (plan.viele && !auchViele)', 'if (false)'],
        abgleich('does not empty the house: that a person has to say'),
      ),
    ],
    richter: schicht(
      'abgleich_selbst',
      [
        'libs/persistence/src/migrations/1764930000000-abgleich.ts',
        'EXECUTE FUNCTION abgleich_selbst();',
        'WHEN (false) EXECUTE FUNCTION abgleich_selbst();',
      ],
      abgleich('lets nobody sign in another name, twice, or for what is closed'),
    ),
    aussage: schicht(
      'I-12a',
      [AUSSAGEN, "AND a.rolle <> 'AUT'", "AND a.rolle <> 'AUT' AND false"],
      abgleich('finds an office with power behind which no second person stands (I-12a)'),
    ),
  },
  {
    nr: 'R9',
    was: 'the mail address or the login of somebody with power, turned by a machine, the operator or one person alone',
    bedingung: [
      schicht(
        'planeAbgleich, macht',
        [PLAN, 'if (!macht || nachher === vorher)', 'if (true)'],
        angaben('waits in the list for two persons, and he hears of it before and after'),
      ),
      schicht(
        'aenderePerson, macht',
        ['libs/runner/src/person-aendern.ts', 'if (!stand.macht)', 'if (true)'],
        angaben('takes over no login and no mail address of somebody with power: two administrators sign'),
      ),
    ],
    richter: [
      schicht(
        'person_angaben',
        [ANGABEN, 'IF NOT unterschrieben AND hat_macht(NEW.id) THEN', 'IF false THEN'],
        angaben('lets no application change them past the list, nor hand a list in that is signed already'),
      ),
      schicht(
        'abgleich_ungezeichnet',
        [
          ANGABEN,
          'OR coalesce(NEW.bestaetigt_von, NEW.gegengezeichnet_von, NEW.verworfen_von) IS NOT NULL',
          '',
        ],
        angaben('lets no application change them past the list, nor hand a list in that is signed already'),
      ),
    ],
    aussage: schicht(
      'I-87',
      [
        AUSSAGEN,
        'WHERE p.angaben_sha256 <> sha256_der_angaben(p.email, p.oidc_sub)',
        'WHERE false AND p.angaben_sha256 <> sha256_der_angaben(p.email, p.oidc_sub)',
      ],
      angaben(
        'finds an address behind which no second person stands (I-87), until two have signed what is there',
      ),
    ),
  },
  {
    nr: 'R10',
    was: 'a deputy who reaches beyond her scope, or a standing one by one person or by her own word',
    bedingung: [
      schicht(
        'aemterHier',
        [KONTEXT, 'AND (t.vorgang_id IS NULL OR t.vorgang_id = v.id)`', '`'],
        umfang('acts in no other one, even where she sees it'),
      ),
    ],
    richter: [
      schicht(
        'geliehen, single Vorgang',
        [SICHT, 'AND (l.vorgang IS NULL OR l.vorgang = p_vorgang)', ''],
        umfang('shows and moves this one, and no other'),
      ),
      schicht(
        'geliehen, procedures',
        [SICHT, "AND (l.verfahren = '{}' OR p_art = ANY (l.verfahren))", ''],
        umfang('shows those of the absent person, and does not mix with another one'),
      ),
      schicht(
        'vertretung_fremder_vorgang',
        [VERTRETUNGEN, "THEN 'vertretung_fremder_vorgang'", 'THEN NULL'],
        umfang('is set up only by whoever sees that Vorgang herself'),
      ),
      schicht(
        'staendige_vertretung, rank',
        [
          VERTRETUNGEN,
          'WHEN NOT darf_vertreten(v.vertretende_id, v.rollen[1]',
          'WHEN false AND darf_vertreten(v.vertretende_id, v.rollen[1]',
        ],
        STAENDIGE,
      ),
      schicht(
        'vertretung_eigenmaechtig, set up',
        [VERTRETUNGEN, "THEN 'vertretung_eigenmaechtig'", 'THEN NULL'],
        EIGENMAECHTIG,
      ),
      schicht(
        'vertretung_eigenmaechtig, confirmed',
        [VERTRETUNGEN, "urteil := 'vertretung_eigenmaechtig'", 'urteil := NULL'],
        EIGENMAECHTIG,
      ),
    ],
    aussage: schicht(
      'I-12b',
      [AUSSAGEN, 'IS DISTINCT FROM v.vertretene_id', '<> v.vertretene_id'],
      umfang('is found by the check when only one person is behind it'),
    ),
  },
];
