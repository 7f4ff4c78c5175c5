import { describe, expect, it } from '@jest/globals';
import { begehe, kuerzesteWege, schritttafel } from '#engine';
import { beispiel } from './beispiel.js';
import { auftrag } from './auftrag.workflow.js';

/** Possible in every state, and leads nowhere. */
const UEBERALL = /: (?:anlageHinzufuegen|besetzungPruefen) →/u;

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
      'bestaetigen erledigungMelden = pruefungErledigung',
      'bestaetigen erledigungFeststellen(rechtzeitig) = erfuellt',
      'bestaetigen erledigungFeststellen(verspätet) = erfuelltVerspaetet',
      'bestaetigen aufhebenNachBeschluss(Beschluss) = aufgehoben',
      'bestaetigen aufhebenNachBeschluss(außerhalb) = beschlussBestaetigung',
    ]));

  it('knows in every state every Schritt and where it leads', () =>
    expect(schritttafel(begehung).filter((zeile) => !UEBERALL.test(zeile))).toEqual([
      'vorgeschlagen: bestaetigen → offen | terminKlaeren',
      'vorgeschlagen: verwerfen → verworfen',
      'vorgeschlagen: Frist:bestaetigung → vorgeschlagen',
      'offen: vorlageVerknuepfen → inErledigung',
      'offen: verlaengerungBeantragen(kurz) → verlaengerungsantrag',
      'offen: verlaengerungBeantragen(lang) → verlaengerungsantrag',
      'offen: gegenstandslosMelden → pruefungGegenstandslos',
      'offen: erledigungMelden → pruefungErledigung',
      'offen: verantwortlichBenennen → offen',
      'offen: verzugBegruenden → offen',
      'offen: erledigungFeststellen(rechtzeitig) → erfuellt',
      'offen: erledigungFeststellen(verspätet) → erfuelltVerspaetet',
      'offen: aufhebenNachBeschluss(Beschluss) → aufgehoben',
      'offen: aufhebenNachBeschluss(außerhalb) → beschlussBestaetigung',
      'offen: verlaengernNachBeschluss(Beschluss) → offen',
      'offen: verlaengernNachBeschluss(außerhalb) → beschlussBestaetigung',
      'terminKlaeren: terminSetzen → offen',
      'terminKlaeren: gegenstandslosMelden → pruefungGegenstandslos',
      'terminKlaeren: Frist:wiedervorlage → terminKlaeren',
      'inErledigung: vorlageBeschlossen(rechtzeitig) → erfuellt',
      'inErledigung: vorlageBeschlossen(verspätet) → erfuelltVerspaetet',
      'inErledigung: vorlageBeschlossen(zu früh) → offen',
      'inErledigung: vorlageZurueck → offen',
      'inErledigung: verlaengerungBeantragen(kurz) → verlaengerungsantrag',
      'inErledigung: verlaengerungBeantragen(lang) → verlaengerungsantrag',
      'inErledigung: verantwortlichBenennen → inErledigung',
      'inErledigung: verzugBegruenden → inErledigung',
      'inErledigung: erledigungFeststellen(rechtzeitig) → erfuellt',
      'inErledigung: erledigungFeststellen(verspätet) → erfuelltVerspaetet',
      'inErledigung: aufhebenNachBeschluss(Beschluss) → aufgehoben',
      'inErledigung: aufhebenNachBeschluss(außerhalb) → beschlussBestaetigung',
      'inErledigung: verlaengernNachBeschluss(Beschluss) → inErledigung',
      'inErledigung: verlaengernNachBeschluss(außerhalb) → beschlussBestaetigung',
      'verlaengerungsantrag: verlaengerungGenehmigen(Beschluss) → offen',
      'verlaengerungsantrag: verlaengerungGenehmigen(außerhalb) → beschlussBestaetigung',
      'verlaengerungsantrag: verlaengerungAblehnen → offen',
      'pruefungGegenstandslos: aufheben(Beschluss) → aufgehoben',
      'pruefungGegenstandslos: aufheben(außerhalb) → beschlussBestaetigung',
      'pruefungGegenstandslos: fortfuehren → offen | terminKlaeren',
      'pruefungErledigung: erledigungFeststellen(rechtzeitig) → erfuellt',
      'pruefungErledigung: erledigungFeststellen(verspätet) → erfuelltVerspaetet',
      'pruefungErledigung: fortfuehren → offen',
      'beschlussBestaetigung: beschlussBestaetigen → aufgehoben | offen',
      'beschlussBestaetigung: beschlussVerwerfen → offen | terminKlaeren',
    ]));
});
