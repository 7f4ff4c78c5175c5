/**
 * Abuse below HTTP: what arrives on the bare socket. After each, the server has to answer the next decent
 * request at once.
 */
import { connect } from 'node:net';
import { setTimeout as warte } from 'node:timers/promises';

const KOPF = 'POST /api/vorgaenge HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const STUECKE = {
  nichts: [''],
  halbeZeile: ['GET /api/ge'],
  ohneHost: ['GET /api/gesundheit HTTP/1.1\r\n\r\n'],
  fremdeVersion: ['GET / HTTP/9.9\r\n\r\n'],
  unsinn: ['\x00\x01\x02\x03\xff\xfe\r\n\r\n'],
  tls: ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  langeZeile: [`GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  vieleKoepfe: [`GET / HTTP/1.1\r\nHost: x\r\n${'X-A: 1\r\n'.repeat(5000)}\r\n`],
  langerKopf: [`GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'y'.repeat(70_000)}\r\n\r\n`],
  zweiLaengen: [`${KOPF}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
  laengeUndStuecke: [`${KOPF}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  kaputteStuecke: [`${KOPF}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
  negativeLaenge: [`${KOPF}Content-Length: -5\r\n\r\n`],
  riesigeLaenge: [`${KOPF}Content-Length: 99999999999\r\n\r\n{`],
  abgebrochen: [`${KOPF}Content-Length: 50\r\n\r\n{"a":`],
  hinterher: [
    'GET /api/gesundheit HTTP/1.1\r\nHost: x\r\n\r\nGET /api/gesundheit HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  langsam: ['GET /api/gesu', 'ndheit HTTP/1.1\r\nHo', 'st: x\r\n\r\n'],
  upgrade: ['GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
  methode: ['UNFUG / HTTP/1.1\r\nHost: x\r\n\r\n'],
  absolut: ['GET http://boese.example/ HTTP/1.1\r\nHost: x\r\n\r\n'],
  zeilenumbruch: ['GET / HTTP/1.1\r\nHost: x\r\nX-A: a\nX-B: b\r\n\r\n'],
};

/**
 * Answers names of those after which a decent request was not answered within 2 s, and how many were sent.
 */
export async function missbrauche(port, runden) {
  const schlecht = [];
  let gesendet = 0;
  for (let runde = 0; runde < runden; runde += 1) {
    for (const [name, stuecke] of Object.entries(STUECKE)) {
      const leitung = connect(port, '127.0.0.1');
      leitung.on('error', () => {});
      for (const stueck of stuecke) {
        leitung.write(Buffer.from(stueck, 'latin1'));
        await warte(5);
      }
      gesendet += 1;
      const antwort = await fetch(`http://127.0.0.1:${port}/api/gesundheit`, {
        signal: AbortSignal.timeout(2000),
      }).then(
        async (eine) => {
          await eine.text();
          return eine.status;
        },
        () => 0,
      );
      if (antwort !== 200) schlecht.push(`${name}: ${antwort}`);
      leitung.destroy();
    }
  }
  return { gesendet, schlecht };
}
