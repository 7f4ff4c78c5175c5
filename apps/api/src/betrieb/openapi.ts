import { z } from 'zod';
import { FEHLERCODES, problem, routen, type Route } from '#contract';
import { STATUS, TITEL } from '../http/status.js';

const IMMER = [
  'eingabe_ungueltig',
  'nicht_angemeldet',
  'kein_amt',
  'schluessel_reicht_nicht',
  'nicht_gefunden',
  'zu_viele_anfragen',
  'intern',
] as const;
const json = (schema: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) },
});

/** The OpenAPI 3.1 description of the API, made of the table of routes in the contract. */
export function openapi(basis: string): Record<string, unknown> {
  const pfade: Record<string, Record<string, unknown>> = {};
  for (const route of routen) (pfade[`/api${route.pfad}`] ??= {})[route.methode] = beschreibung(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kogge',
      version: '0.1.0',
      description:
        'Senatsvorlagen vom Entwurf bis zum erledigten Auftrag. ' +
        'Zeiten sind RFC 3339 in UTC, Kalendertage einfache Daten. Fehler folgen RFC 9457.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: basis }],
    security: [{ anmeldung: [] }, { schluessel: [] }],
    tags: [...new Set(routen.map(({ bereich }) => bereich))].map((name) => ({ name })),
    paths: pfade,
    components: {
      securitySchemes: {
        anmeldung: { type: 'apiKey', in: 'cookie', name: 'sid' },
        schluessel: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: z.toJSONSchema(problem) },
    },
    'x-problemtypen': Object.entries(FEHLERCODES).map(([code, wann]) => ({
      type: `urn:kogge:problem:${code}`,
      status: STATUS[code as keyof typeof STATUS],
      titel: TITEL[code as keyof typeof TITEL],
      wann,
    })),
  };
}

function beschreibung(route: Route): Record<string, unknown> {
  const { kurz, bereich, eingabe, antwort, beispiel, status = 200, oeffentlich } = route;
  return {
    summary: kurz,
    tags: [bereich],
    operationId: `${route.methode}_${route.pfad.replaceAll(/[/{}.]+/gu, '_').replaceAll(/^_|_$/gu, '')}`,
    ...(oeffentlich ? { security: [] } : {}),
    parameters: parameter(route),
    ...(eingabe
      ? {
          requestBody: {
            required: !eingabe.safeParse(undefined).success,
            content: {
              'application/json': {
                ...json(eingabe)['application/json'],
                ...(beispiel ? { example: beispiel } : {}),
              },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: antwort ? 'Antwort' : 'Erledigt',
        ...(antwort ? { content: json(antwort) } : {}),
      },
      ...fehlerantworten(route),
    },
  };
}

function parameter({ pfad, abfrage, vorbedingung, einmalig }: Route): unknown[] {
  const imPfad = [...pfad.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const schema = abfrage
    ? (z.toJSONSchema(abfrage, { io: 'input', unrepresentable: 'any' }) as {
        properties?: Record<string, object>;
        required?: string[];
      })
    : {};
  const inAbfrage = Object.entries(schema.properties ?? {}).map(([name, eines]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: eines,
  }));
  const kopf = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  });
  return [
    ...imPfad,
    ...inAbfrage,
    ...(vorbedingung ? [kopf('If-Match', 'ETag dessen, was Sie gesehen haben')] : []),
    ...(einmalig
      ? [kopf('Idempotency-Key', 'Für jede Absicht ein eigener; Wiederholungen antworten gleich')]
      : []),
  ];
}

function fehlerantworten({ fehler = [], oeffentlich, bindend }: Route): Record<string, unknown> {
  const codes = [
    ...new Set([
      ...(oeffentlich ? (['zu_viele_anfragen', 'intern'] as const) : IMMER),
      ...(bindend ? (['erneute_anmeldung_noetig'] as const) : []),
      ...fehler,
    ]),
  ];
  const jeStatus = new Map<number, string[]>();
  for (const code of codes) jeStatus.set(STATUS[code], [...(jeStatus.get(STATUS[code]) ?? []), code]);
  return Object.fromEntries(
    [...jeStatus].map(([status, namen]) => [
      status,
      {
        description: namen.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
