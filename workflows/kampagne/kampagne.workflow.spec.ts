import { describe, expect, it } from '@jest/globals';
import { begehe, kuerzesteWege, schritttafel } from '#engine';
import { beispiel } from './beispiel.js';
import { kampagne } from './kampagne.workflow.js';

/** Possible in every state, and leads nowhere. */
const UEBERALL = /: besetzungPruefen →/u;

const begehung = begehe(kampagne, beispiel);

/**
 * What happens to a Kampagne, for the reporting office to read and sign: change it only together with them.
 */
describe('Wegetafel Kampagne', () => {
  it('leads to every state on the shortest way', () =>
    expect(kuerzesteWege(begehung)).toEqual([
      '= geplant',
      'planwerteEinfrieren = eroeffnet',
      'abbrechen = abgebrochen',
      'planwerteEinfrieren anfordern = erhebung',
      'planwerteEinfrieren anfordern erhebungSchliessen = konsolidierung',
      'planwerteEinfrieren anfordern erhebungSchliessen konsolidieren = freigabeSF',
      'planwerteEinfrieren anfordern erhebungSchliessen konsolidieren freigeben = vorlageErstellt',
      'planwerteEinfrieren anfordern erhebungSchliessen konsolidieren freigeben vorlageBeschlossen = berichtet',
      'planwerteEinfrieren anfordern erhebungSchliessen konsolidieren freigeben vorlageBeschlossen gremienbericht abschliessen = abgeschlossen',
    ]));

  it('knows in every state every Schritt and where it leads', () =>
    expect(schritttafel(begehung).filter((zeile) => !UEBERALL.test(zeile))).toEqual([
      'geplant: planwerteEinfrieren → eroeffnet',
      'geplant: abbrechen → abgebrochen',
      'eroeffnet: anfordern → erhebung',
      'eroeffnet: abbrechen → abgebrochen',
      'erhebung: erinnern → erhebung',
      'erhebung: erhebungSchliessen → konsolidierung',
      'erhebung: alleBerichteFrei → konsolidierung',
      'konsolidierung: erinnern → konsolidierung',
      'konsolidierung: konsolidieren → freigabeSF',
      'freigabeSF: freigeben → vorlageErstellt',
      'freigabeSF: zurueck → konsolidierung',
      'freigabeSF: berichtZurueck → konsolidierung',
      'vorlageErstellt: vorlageBeschlossen → berichtet',
      'vorlageErstellt: vorlageZurueck → konsolidierung',
      'berichtet: gremienbericht → berichtet',
      'berichtet: abschliessen → abgeschlossen',
    ]));
});
