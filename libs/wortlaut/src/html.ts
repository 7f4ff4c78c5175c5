/** Markup. Text becomes markup only by `html`, which masks it. */
export class Html {
  constructor(readonly quelle: string) {}
}

type Wert = string | number | Html | readonly Html[];

/** Markup with values in it: each one is masked, unless it is markup itself. */
export function html(feste: TemplateStringsArray, ...werte: readonly Wert[]): Html {
  return new Html(
    feste.map((fest, i) => (i === 0 ? fest : `${alsQuelle(werte[i - 1] ?? '')}${fest}`)).join(''),
  );
}

function alsQuelle(wert: Wert): string {
  if (wert instanceof Html) return wert.quelle;
  if (typeof wert === 'object') return wert.map(({ quelle }) => quelle).join('');
  return maskiert(String(wert));
}

const ZEICHEN: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text of HTML, also within an attribute. */
export function maskiert(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (zeichen) => ZEICHEN[zeichen] ?? '');
}
