/** What no text has that people read: the same as `klartext` in the contract takes out or refuses. */
const UNKLAR = [
  // Control characters but tab and line feed
  String.raw`\u0001-\u0008\u000b-\u001f\u007f-\u009f`,
  // Soft hyphen, joiner of graphemes, blanks and operators without width
  String.raw`\u00ad\u034f\u200b\u2060-\u2065\ufeff`,
  // Lines and paragraphs that end otherwise; the direction of writing
  String.raw`\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f`,
  // Annotations and tags; what is no character, at the end of every plane too
  String.raw`\ufff0-\ufffb\U000e0000-\U000e00ff\U000e01f0-\U000e0fff\ufdd0-\ufdef\ufffe\uffff`,
  ...Array.from({ length: 16 }, (_, ebene) => {
    const nummer = (ebene + 1).toString(16).padStart(4, '0');
    return String.raw`\U${nummer}fffe\U${nummer}ffff`;
  }),
].join('');

/** Texts that people read who sign, decide or are named. */
const TEXTE: Readonly<Record<string, readonly string[]>> = {
  vorgang: ['titel', 'untertitel'],
  abschnitt: ['text'],
  fassung: ['vermerk'],
  anlage: ['name', 'alternativtext'],
  zeichnung: ['text'],
  massgabe: ['text', 'grund'],
  bemerkung: ['text', 'antwort'],
  top: ['vermerk'],
  ziffer: ['text'],
  auftrag: ['text'],
  massnahme: ['titel'],
  person: ['name'],
  amt: ['grund'],
  vertretung: ['grund'],
};

/**
 * A change is judged by what it changes: an old row with such a text goes on, and `kogge check` lists it. A
 * CHECK would ask for its old text again with every Schritt, and stop it.
 */
function richter(tabelle: string, spalten: readonly string[]): string {
  const unklar = (spalte: string) => `NOT kogge_klartext(NEW.${spalte})`;
  const geaendert = (spalte: string) => `NEW.${spalte} IS DISTINCT FROM OLD.${spalte} AND ${unklar(spalte)}`;
  return `
CREATE TRIGGER ${tabelle}_klartext_neu BEFORE INSERT ON ${tabelle} FOR EACH ROW
  WHEN (${spalten.map(unklar).join(' OR ')}) EXECUTE FUNCTION kein_klartext();
CREATE TRIGGER ${tabelle}_klartext BEFORE UPDATE OF ${spalten.join(', ')} ON ${tabelle} FOR EACH ROW
  WHEN (${spalten.map(geaendert).join(' OR ')}) EXECUTE FUNCTION kein_klartext();`;
}

/** Last judge of texts: none shows something else than it says, and all are composed. */
export const klartext = `
CREATE FUNCTION kogge_klartext(p_text text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT p_text IS NULL OR p_text !~ '[${UNKLAR}]' AND p_text IS NFC NORMALIZED
$$;
CREATE FUNCTION kein_klartext() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: der Text zeigt etwas anderes, als er sagt', TG_TABLE_NAME
    USING ERRCODE = '23514', CONSTRAINT = 'klartext';
END $$;
${Object.entries(TEXTE)
  .map(([tabelle, spalten]) => richter(tabelle, spalten))
  .join('')}
`;
