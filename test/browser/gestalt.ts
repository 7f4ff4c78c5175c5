import type { Page } from 'playwright-core';

/** Words that stand in nearly every German sentence or label, and in no English one. */
const DEUTSCHE_WORTE = [
  'der',
  'das',
  'und',
  'oder',
  'nicht',
  'ist',
  'sind',
  'wird',
  'bitte',
  'sie',
  'ihre?[nmrs]?',
  'für',
  'von',
  'zum',
  'zur',
  'eine[mnrs]?',
  'keine?',
  'noch',
  'schon',
  'bei',
  'Frist(?:en)?',
  'Vorlagen?',
  'Sitzung(?:en)?',
  'Beschl(?:uss|üsse)',
  'Aufgaben?',
  'Entwurf',
  'Fassung',
  'Abschnitte?',
  'Anlagen?',
  'Bemerkung(?:en)?',
  'Mitzeichn(?:ung|en)',
  'Zurück',
  'Weiter',
  'Suchen?',
  'Einstellungen',
  'Verwaltung',
  'Hilfe',
  'Nachrichten',
  'Auftrag',
  'Aufträge',
  'Staatsrat',
  'Senatorin',
  'Senatskanzlei',
  'Tagesordnung',
  'Arbeitstage?',
  'heute',
  'morgen',
  'gestern',
];
const DEUTSCH = `(?:${DEUTSCHE_WORTE.join('|')})`;

/**
 * What is German on the English page although nothing says so to a screen reader; proper names are what they
 * are (WCAG 3.1.2).
 */
export async function deutscheReste(seite: Page, namen: readonly string[] = []): Promise<string[]> {
  return seite.evaluate(
    ([muster, eigennamen]) => {
      const ohneNamen = (text: string) => eigennamen.reduce((rest, name) => rest.replaceAll(name, ''), text);
      const wort = new RegExp(`(?<![\\p{L}-])${muster}(?![\\p{L}-])`, 'iu');
      const reste: string[] =
        document.documentElement.lang === 'en' ? [] : [`html lang=${document.documentElement.lang}`];
      const gang = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let knoten = gang.nextNode(); knoten; knoten = gang.nextNode()) {
        const { parentElement: eltern, nodeValue } = knoten;
        if (
          eltern?.closest('[lang]')?.getAttribute('lang') !== 'de' &&
          eltern?.closest('script, style') === null &&
          wort.test(ohneNamen(nodeValue ?? ''))
        )
          reste.push(nodeValue ?? '');
      }
      for (const element of document.querySelectorAll(
        '[aria-label], [placeholder], [title], [alt], [data-spalte]',
      )) {
        const texte = ['aria-label', 'placeholder', 'title', 'alt', 'data-spalte'].map(
          (name) => element.getAttribute(name) ?? '',
        );
        if (element.closest('[lang]')?.getAttribute('lang') !== 'de')
          reste.push(...texte.filter((text) => wort.test(ohneNamen(text))));
      }
      return [...new Set(reste)];
    },
    [DEUTSCH, namen] as const,
  );
}

/**
 * What is wider than the window: nobody has to scroll sideways (WCAG 1.4.10); tables may within themselves.
 */
export async function fuelltDasFenster(seite: Page): Promise<string[]> {
  return seite.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Links that lead nowhere. */
export async function toteLinks(seite: Page): Promise<string[]> {
  return seite.evaluate(() =>
    [...document.querySelectorAll('a:not([href]), a[href="#"], a[href=""]')].map((element) =>
      element.outerHTML.slice(0, 120),
    ),
  );
}

/** Line height 1.5, paragraphs 2, letters 0.12, words 0.16 (WCAG 1.4.12); answers what is cut off by it. */
export async function unterTextabstand(seite: Page): Promise<string[]> {
  const abgeschnitten = await seite.evaluate(() => {
    const blatt = new CSSStyleSheet();
    blatt.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [blatt];
    const verdeckt = ({ overflowX, overflowY, clipPath }: CSSStyleDeclaration) =>
      (overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip') && clipPath === 'none';
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter(
        (element) =>
          verdeckt(getComputedStyle(element)) &&
          (element.scrollHeight > element.clientHeight + 2 ||
            element.scrollWidth > element.clientWidth + 2) &&
          element.clientWidth > 2,
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
  return [...abgeschnitten, ...(await fuelltDasFenster(seite))];
}

/**
 * Presses Tab until the focus is where the name says; on the way every focus must be seen and nothing may lie
 * over it (WCAG 2.4.7, 2.4.11).
 */
export async function tabBis(seite: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    await seite.keyboard.press('Tab');
    const { text, mangel } = await seite.evaluate(fokus);
    if (mangel) throw new Error(`${text}: ${mangel}`);
    if (name.test(text)) return;
  }
  throw new Error(`Mit der Tabulatortaste nicht erreicht: ${name.source}`);
}

/** What has the focus, and what is wrong with how it looks. */
function fokus(): { text: string; mangel: string } {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body) return { text: '', mangel: '' };
  const text =
    `${element.getAttribute('aria-label') ?? ''} ${element.labels?.[0]?.textContent ?? ''} ${element.textContent ?? ''}`
      .trim()
      .slice(0, 120);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || outlineWidth === '0px')
    return { text, mangel: 'der Fokus ist nicht zu sehen' };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const punkte = [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.2],
    [0.1, 0.8],
    [0.9, 0.8],
  ].map(([x = 0, y = 0]) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
  const frei = punkte.some((oben) => oben !== null && (element.contains(oben) || oben.contains(element)));
  const oben = punkte[0]?.outerHTML.slice(0, 80) ?? 'nichts';
  return {
    text,
    mangel: frei
      ? ''
      : `der Fokus ist verdeckt (${Math.round(top)}–${Math.round(bottom)} von ${innerHeight}, oben liegt ${oben})`,
  };
}

/** All words of a page: what is written, and what is said of pictures and controls. */
export function sichtbares(seite: Page): Promise<string> {
  return seite.evaluate(() => {
    const gesagt = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
      (element) =>
        ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...gesagt].join('\n');
  });
}
