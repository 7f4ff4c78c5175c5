/** The part of JSON Schema that forms of Schritte use. */
export interface Feldschema {
  type?: string;
  format?: string;
  enum?: string[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Feldschema;
  anyOf?: Feldschema[];
}

export interface Feldangabe extends Feldschema {
  name: string;
  pflicht: boolean;
}

export type Werte = Record<string, unknown>;

/** The fields of a form in their order; a field that may be null is the field itself. */
export function felderAus(formular: Record<string, unknown> | null): Feldangabe[] {
  const { properties = {}, required = [] } = (formular ?? {}) as {
    properties?: Record<string, Feldschema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => {
    const eines = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
    return {
      ...eines,
      ...(schema.default === undefined ? {} : { default: schema.default }),
      name,
      pflicht: required.includes(name),
    };
  });
}

/** What the form holds before anybody has written: defaults, and what the way here has chosen. */
export function anfangswerte(felder: readonly Feldangabe[], vorgaben: Werte): Werte {
  return Object.fromEntries(
    felder.flatMap(({ name, default: wert }) =>
      (vorgaben[name] ?? wert) === undefined ? [] : [[name, vorgaben[name] ?? wert]],
    ),
  );
}

/** The form as it is sent: what is empty is left out. */
export function alsDaten(felder: readonly Feldangabe[], werte: Werte): Werte {
  return Object.fromEntries(
    felder.flatMap(({ name }) => {
      const wert = werte[name];
      const leer =
        wert === undefined || wert === null || wert === '' || (Array.isArray(wert) && wert.length === 0);
      return leer ? [] : [[name, wert]];
    }),
  );
}
