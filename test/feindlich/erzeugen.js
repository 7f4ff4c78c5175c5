/** Valid values out of JSON Schema: what a well-meaning client could send. */
const TEXTE = ['Ein guter Text', 'Zwölf Boxkämpfer', 'Bericht über die Straße', 'x', 'Änderung 7'];

export function erzeuge(schema, z, kennungen) {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return z.eines(schema.enum);
  const wahl = schema.anyOf ?? schema.oneOf;
  if (wahl) return erzeuge(z.eines(wahl), z, kennungen);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((teil) => erzeuge(teil, z, kennungen)));
  switch (schema.type) {
    case 'object':
      return objekt(schema, z, kennungen);
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, z.ganz(0, 2)) }, () =>
        erzeuge(schema.items ?? {}, z, kennungen),
      );
    case 'integer':
    case 'number':
      return (
        (schema.minimum ?? 1) +
        z.ganz(0, Math.max(1, Math.min(50, (schema.maximum ?? 50) - (schema.minimum ?? 1))) - 1)
      );
    case 'boolean':
      return z.mit(0.5);
    case 'null':
      return null;
    default:
      return text(schema, z, kennungen);
  }
}

function objekt({ properties = {}, required = [], additionalProperties }, z, kennungen) {
  const felder = Object.entries(properties)
    .filter(([name]) => required.includes(name) || z.mit(0.5))
    .map(([name, eines]) => [name, erzeuge(eines, z, kennungen)]);
  if (typeof additionalProperties === 'object' && felder.length === 0 && z.mit(0.5))
    felder.push(['2025', erzeuge(additionalProperties, z, kennungen)]);
  return Object.fromEntries(felder);
}

function text({ format, pattern, minLength = 0, maxLength = 200 }, z, kennungen) {
  if (format === 'uuid') return z.eines(kennungen);
  if (format === 'date') return `20${20 + z.ganz(0, 29)}-0${1 + z.ganz(0, 8)}-1${z.ganz(0, 9)}`;
  if (format === 'date-time')
    return `20${20 + z.ganz(0, 29)}-0${1 + z.ganz(0, 8)}-1${z.ganz(0, 9)}T09:00:00.000Z`;
  if (pattern?.includes('A-Za-z]{2,10}')) return z.eines(['SF', 'SK', 'SIS']);
  if (pattern?.includes('2[01]')) return '2025';
  return z.eines(TEXTE).padEnd(minLength, 'x').slice(0, maxLength);
}
