const ENDE = 0x06054b50;
const EINTRAG = 0x02014b50;
const ENDE_BYTES = 22;
const LAENGSTER_KOMMENTAR = 65_535;
const HOECHSTENS_TEILE = 5000;
const VERSCHLUESSELT = 0x1;

export interface Archivteil {
  name: string;
  verschluesselt: boolean;
}

/**
 * What the directory of a zip archive names; nothing is unpacked. Null where it has none, a broken one, or
 * more parts than any paper.
 */
export function archivteile(bytes: Buffer): Archivteil[] | null {
  const ende = endeVon(bytes);
  if (ende < 0) return null;
  const anzahl = bytes.readUInt16LE(ende + 10);
  if (anzahl > HOECHSTENS_TEILE) return null;
  const teile: Archivteil[] = [];
  let stelle = bytes.readUInt32LE(ende + 16);
  for (let i = 0; i < anzahl; i += 1) {
    if (stelle + 46 > bytes.length || bytes.readUInt32LE(stelle) !== EINTRAG) return null;
    const [name, zusatz, kommentar] = [28, 30, 32].map((wo) => bytes.readUInt16LE(stelle + wo)) as [
      number,
      number,
      number,
    ];
    teile.push({
      name: bytes.toString('utf8', stelle + 46, stelle + 46 + name),
      verschluesselt: (bytes.readUInt16LE(stelle + 8) & VERSCHLUESSELT) !== 0,
    });
    stelle += 46 + name + zusatz + kommentar;
  }
  return teile;
}

function endeVon(bytes: Buffer): number {
  const letzte = bytes.length - ENDE_BYTES;
  for (let stelle = letzte; stelle >= Math.max(0, letzte - LAENGSTER_KOMMENTAR); stelle -= 1)
    if (bytes.readUInt32LE(stelle) === ENDE) return stelle;
  return -1;
}
