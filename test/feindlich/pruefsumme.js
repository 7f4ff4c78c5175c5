const TAFEL = Uint32Array.from({ length: 256 }, (_, byte) => {
  let wert = byte;
  for (let i = 0; i < 8; i += 1) wert = (wert >>> 1) ^ (wert & 1 ? 0xedb88320 : 0);
  return wert;
});

/** CRC-32 as a zip archive has it (`zlib.crc32` came with Node 22). */
export function crc32(bytes) {
  let summe = 0xffffffff;
  for (const byte of bytes) summe = (summe >>> 8) ^ TAFEL[(summe ^ byte) & 255];
  return (summe ^ 0xffffffff) >>> 0;
}
