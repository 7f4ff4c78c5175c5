import { describe, expect, it } from '@jest/globals';
import { begehe, kuerzesteWege, schritttafel } from '#engine';
import { beispiel } from './beispiel.js';
import { jahresbericht } from './jahresbericht.workflow.js';

/** Possible in every state, and leads nowhere. */
const UEBERALL = /: besetzungPruefen →/u;

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
      'nichtVorgelegt = nichtVorgelegt',
      'bearbeiten einreichen = eingereicht',
      'nichtVorgelegt kampagneFreigegeben = ohneBericht',
      'bearbeiten einreichen freigebenAL = ressortFrei',
      'bearbeiten einreichen nichtFreigegeben = nichtFreigegeben',
      'bearbeiten einreichen freigebenAL freigebenSTR = frei',
      'bearbeiten einreichen freigebenAL anChefGeben = ersatzFreigabe',
      'bearbeiten einreichen freigebenAL freigebenSTR uebernehmen = uebernommen',
      'bearbeiten einreichen freigebenAL freigebenSTR uebernehmen kampagneFreigegeben = abgeschlossen',
    ]));

  it('knows in every state every Schritt and where it leads', () =>
    expect(schritttafel(begehung).filter((zeile) => !UEBERALL.test(zeile))).toEqual([
      'offen: bearbeiten → inBearbeitung',
      'offen: entfallBeantragen → offen',
      'offen: entfaellt → entfallen',
      'offen: nichtVorgelegt → nichtVorgelegt',
      'offen: hauswechsel → inBearbeitung',
      'inBearbeitung: bearbeiten → inBearbeitung',
      'inBearbeitung: einreichen → eingereicht',
      'inBearbeitung: entfallBeantragen → inBearbeitung',
      'inBearbeitung: entfaellt → entfallen',
      'inBearbeitung: nichtVorgelegt → nichtVorgelegt',
      'inBearbeitung: hauswechsel → inBearbeitung',
      'nichtVorgelegt: rueckfrageSF → inBearbeitung',
      'nichtVorgelegt: kampagneFreigegeben → ohneBericht',
      'nichtVorgelegt: hauswechsel → nichtVorgelegt',
      'eingereicht: freigebenAL → ressortFrei',
      'eingereicht: rueckfrage → inBearbeitung',
      'eingereicht: anStaatsratGeben → ressortFrei',
      'eingereicht: nichtFreigegeben → nichtFreigegeben',
      'eingereicht: entfaellt → entfallen',
      'eingereicht: hauswechsel → inBearbeitung',
      'ressortFrei: freigebenSTR → frei',
      'ressortFrei: rueckfrage → inBearbeitung',
      'ressortFrei: anChefGeben → ersatzFreigabe',
      'ressortFrei: nichtFreigegeben → nichtFreigegeben',
      'ressortFrei: entfaellt → entfallen',
      'ressortFrei: hauswechsel → inBearbeitung',
      'nichtFreigegeben: rueckfrageSF → inBearbeitung',
      'nichtFreigegeben: kampagneFreigegeben → ohneBericht',
      'nichtFreigegeben: hauswechsel → nichtFreigegeben',
      'frei: uebernehmen → uebernommen',
      'frei: rueckfrageSF → inBearbeitung',
      'frei: hauswechsel → frei',
      'ersatzFreigabe: freigebenSTR → frei',
      'ersatzFreigabe: rueckfrage → inBearbeitung',
      'ersatzFreigabe: nichtFreigegeben → nichtFreigegeben',
      'ersatzFreigabe: entfaellt → entfallen',
      'ersatzFreigabe: hauswechsel → inBearbeitung',
      'uebernommen: rueckfrageSF → inBearbeitung',
      'uebernommen: kampagneFreigegeben → abgeschlossen',
      'uebernommen: hauswechsel → uebernommen',
    ]));
});
