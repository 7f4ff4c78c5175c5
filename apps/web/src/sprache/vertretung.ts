import { inVertretung, type IchAnsicht, type Zweisprachig } from '#contract';

/** For whom the reader acts there („i. V. für …“); null in her own office. */
export function vertretungVon(
  ich: IchAnsicht | undefined,
  vertritt: string | null | undefined,
): Zweisprachig | null {
  const amt = ich?.aemter.find((eines) => eines.vertritt !== undefined && eines.vertritt === vertritt);
  return amt ? inVertretung(amt.vertrittName ?? '') : null;
}
