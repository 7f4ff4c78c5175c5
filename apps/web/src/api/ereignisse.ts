import { adresse } from './adresse.js';
import { abfragen } from './fragen.js';

/**
 * Keeps open pages fresh: the server says that something moved, the page reads again what it shows. Answers
 * how to stop.
 */
export function lauscheAufBewegung(): () => void {
  const quelle = new EventSource(adresse('get /ereignisse'));
  quelle.addEventListener('bewegung', () => void abfragen.invalidateQueries());
  return () => quelle.close();
}
