import { describe, expect, it } from '@jest/globals';
import { begehe, kuerzesteWege, schritttafel } from '#engine';
import { beispiel } from './beispiel.js';
import { jahresbericht } from './jahresbericht.workflow.js';

const begehung = begehe(jahresbericht, beispiel);

/**
 * What happens to a Jahresbericht, for the reporting office to read and sign: change it only together with
 * them.
 */
describe('Wegetafel Jahresbericht', () => {
  it('leads to every state on the shortest way', () =>
    expect(kuerzesteWege(begehung)).toEqual([
      '= offen',
      'bearbeiten = inBearbeitung',
      'entfaellt = entfallen',
      'bearbeiten einreichen = eingereicht',
      'bearbeiten einreichen freigebenAL = ressortFrei',
      'bearbeiten einreichen freigebenAL freigebenSTR = frei',
      'bearbeiten einreichen freigebenAL freigebenSTR uebernehmen = uebernommen',
      'bearbeiten einreichen freigebenAL freigebenSTR uebernehmen kampagneFreigegeben = abgeschlossen',
    ]));

  it('knows in every state every Schritt and where it leads', () =>
    expect(schritttafel(begehung)).toEqual([
      'offen: bearbeiten → inBearbeitung',
      'offen: entfaellt → entfallen',
      'inBearbeitung: bearbeiten → inBearbeitung',
      'inBearbeitung: einreichen → eingereicht',
      'inBearbeitung: entfaellt → entfallen',
      'eingereicht: freigebenAL → ressortFrei',
      'eingereicht: rueckfrage → inBearbeitung',
      'ressortFrei: freigebenSTR → frei',
      'ressortFrei: rueckfrage → inBearbeitung',
      'frei: uebernehmen → uebernommen',
      'frei: rueckfrageSF → inBearbeitung',
      'uebernommen: rueckfrageSF → inBearbeitung',
      'uebernommen: kampagneFreigegeben → abgeschlossen',
    ]));
});
