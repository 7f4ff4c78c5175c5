import { describe, expect, it } from '@jest/globals';
import { begehe, kuerzesteWege, schritttafel } from '#engine';
import { beispiel } from './beispiel.js';
import { auftrag } from './auftrag.workflow.js';

const begehung = begehe(auftrag, beispiel);

/** What happens to an Auftrag, for the Senatskanzlei to read and sign: change it only together with them. */
describe('Wegetafel Auftrag', () => {
  it('leads to every state on the shortest way', () =>
    expect(kuerzesteWege(begehung)).toEqual([
      '= vorgeschlagen',
      'bestaetigen = offen',
      'verwerfen = verworfen',
      'bestaetigen = terminKlaeren',
      'bestaetigen vorlageVerknuepfen = inErledigung',
      'bestaetigen verlaengerungBeantragen(kurz) = verlaengerungsantrag',
      'bestaetigen gegenstandslosMelden = pruefungGegenstandslos',
      'bestaetigen vorlageVerknuepfen vorlageBeschlossen(rechtzeitig) = erfuellt',
      'bestaetigen vorlageVerknuepfen vorlageBeschlossen(verspätet) = erfuelltVerspaetet',
      'bestaetigen gegenstandslosMelden aufheben = aufgehoben',
    ]));

  it('knows in every state every Schritt and where it leads', () =>
    expect(schritttafel(begehung)).toEqual([
      'vorgeschlagen: bestaetigen → offen | terminKlaeren',
      'vorgeschlagen: verwerfen → verworfen',
      'vorgeschlagen: Frist:bestaetigung → vorgeschlagen',
      'offen: vorlageVerknuepfen → inErledigung',
      'offen: verlaengerungBeantragen(kurz) → verlaengerungsantrag',
      'offen: verlaengerungBeantragen(lang) → verlaengerungsantrag',
      'offen: gegenstandslosMelden → pruefungGegenstandslos',
      'terminKlaeren: terminSetzen → offen',
      'terminKlaeren: gegenstandslosMelden → pruefungGegenstandslos',
      'terminKlaeren: Frist:wiedervorlage → terminKlaeren',
      'inErledigung: vorlageBeschlossen(rechtzeitig) → erfuellt',
      'inErledigung: vorlageBeschlossen(verspätet) → erfuelltVerspaetet',
      'inErledigung: vorlageZurueck → offen',
      'inErledigung: verlaengerungBeantragen(kurz) → verlaengerungsantrag',
      'inErledigung: verlaengerungBeantragen(lang) → verlaengerungsantrag',
      'verlaengerungsantrag: verlaengerungGenehmigen(mit Beschluss) → offen',
      'verlaengerungsantrag: verlaengerungAblehnen → offen',
      'pruefungGegenstandslos: aufheben → aufgehoben',
      'pruefungGegenstandslos: fortfuehren → offen | terminKlaeren',
    ]));
});
