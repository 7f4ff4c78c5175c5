import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fehler, KoggeFehler } from '#contract';
import { DateiUnlesbar } from '#dokumente';
import { Lesewerk, type Gelesenes, type Leseart } from '#lesewerk';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { lesedauer } from '../betrieb/metriken.js';
import { ZUSATZ, type Zusatz } from '../umgebung.js';
import type { Hochgeladen } from './dateien.js';

/** Uploaded files are read outside of this process, and only as long as somebody waits for it. */
@Injectable()
export class LesenService implements OnApplicationShutdown {
  readonly #werk: Lesewerk;

  constructor(@Inject(ZUSATZ) { lesewerk = new Lesewerk() }: Zusatz) {
    this.#werk = lesewerk;
  }

  async lies<A extends Leseart>(
    art: A,
    { name, inhalt }: Hochgeladen,
    { ich, anfrage }: { ich: Ausweis; anfrage: FastifyRequest },
  ): Promise<Gelesenes[A]> {
    const { signal, vergiss } = verlassen(anfrage);
    const fertig = lesedauer.startTimer({ art });
    try {
      const datei = { name, bytes: inhalt };
      const gelesen = await this.#werk.lies(art, datei, { fuer: ich.person, abbruch: signal });
      fertig({ ergebnis: 'gelesen' });
      return gelesen;
    } catch (grund) {
      fertig({ ergebnis: ergebnisVon(grund, signal) });
      throw signal.aborted ? nichtGewartet() : alsAntwort(grund);
    } finally {
      vergiss();
    }
  }

  /** After the last request has been answered. */
  onApplicationShutdown(): Promise<void> {
    return this.#werk.stop();
  }
}

/** A request ends with its body; whether the caller still waits is known by the connection. */
function verlassen({ socket }: FastifyRequest): { signal: AbortSignal; vergiss(): void } {
  const abbruch = new AbortController();
  const weg = () => abbruch.abort();
  if (socket.destroyed) weg();
  socket.once('close', weg);
  return { signal: abbruch.signal, vergiss: () => void socket.off('close', weg) };
}

function ergebnisVon(grund: unknown, { aborted }: AbortSignal): string {
  if (aborted) return 'abgebrochen';
  if (grund instanceof DateiUnlesbar) return grund.grund === 'zu_aufwendig' ? 'beendet' : 'abgelehnt';
  return grund instanceof KoggeFehler ? grund.code : 'fehler';
}

function alsAntwort(grund: unknown): unknown {
  return grund instanceof DateiUnlesbar ? fehler('datei_unlesbar', grund.de, grund.en) : grund;
}

const nichtGewartet = () =>
  fehler(
    'datei_unvollstaendig',
    'Die Verbindung endete, bevor die Datei gelesen war. Bitte senden Sie sie noch einmal.',
    'The connection ended before the file was read. Please send it again.',
  );
