/** What Word, Outlook and web pages bring along when somebody pastes: only what the paper can say stays. */
export function putzeWord(html: string): string {
  const seite = new DOMParser().parseFromString(html.replaceAll(/<!--[\s\S]*?-->/gu, ''), 'text/html');
  for (const eines of seite.querySelectorAll('style, script, meta, link, xml, title, img, svg, o\\:p'))
    ersetze(eines);
  for (const absatz of seite.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) alsEintrag(absatz);
  verbinde(seite.body);
  for (const eines of seite.querySelectorAll('h1, h2, h5, h6'))
    umbenannt(eines, eines.tagName < 'H3' ? 'h3' : 'h4');
  for (const tabelle of seite.querySelectorAll('table')) ersteZeileAlsKopf(tabelle);
  for (const eines of seite.body.querySelectorAll('*')) ohneBeiwerk(eines);
  return seite.body.innerHTML.replaceAll(/\u00a0/gu, ' ');
}

/** Word sets its own tags around text that must not be lost. */
function ersetze(eines: Element): void {
  if (eines.tagName.toLowerCase() === 'o:p') eines.replaceWith(...eines.childNodes);
  else eines.remove();
}

const NUMMER = /^[(]?(\d{1,3})[.)]$/u;

/** Word writes an entry of a list as a paragraph with its mark in front. */
function alsEintrag(absatz: HTMLElement): void {
  const marke = absatz.querySelector<HTMLElement>('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const zeichen = (marke?.textContent ?? '').replaceAll(/[\s\u00a0]/gu, '');
  marke?.remove();
  const dokument = absatz.ownerDocument;
  const nummer = NUMMER.exec(zeichen)?.[1];
  const liste = dokument.createElement(nummer ? 'ol' : 'ul');
  if (nummer) liste.setAttribute('start', nummer);
  const eintrag = dokument.createElement('li');
  const text = dokument.createElement('p');
  text.append(...absatz.childNodes);
  // A letter (“a)”) is no mark that a list of ours has: it stays as text.
  if (/^\p{L}{1,2}[.)]$/u.test(zeichen)) {
    text.prepend(`${zeichen} `);
    absatz.replaceWith(text);
    return;
  }
  eintrag.append(text);
  liste.append(eintrag);
  absatz.replaceWith(liste);
}

/** Entries that follow each other are one list. */
function verbinde(ort: HTMLElement): void {
  for (const liste of ort.querySelectorAll('ol, ul')) {
    const davor = liste.previousElementSibling;
    if (
      davor?.tagName !== liste.tagName ||
      (liste.tagName === 'OL' &&
        Number(liste.getAttribute('start') ?? 0) !==
          Number(davor.getAttribute('start') ?? 1) + davor.children.length)
    )
      continue;
    davor.append(...liste.children);
    liste.remove();
  }
}

function umbenannt(eines: Element, name: string): Element {
  const neu = eines.ownerDocument.createElement(name);
  neu.append(...eines.childNodes);
  eines.replaceWith(neu);
  return neu;
}

/** Every table of a paper has a header row. */
function ersteZeileAlsKopf(tabelle: HTMLTableElement): void {
  [...tabelle.rows].forEach((zeile, nr) => {
    for (const zelle of zeile.querySelectorAll(':scope > td, :scope > th')) {
      if (nr === 0 && zelle.tagName === 'TD') umbenannt(zelle, 'th');
      if (nr > 0 && zelle.tagName === 'TH') umbenannt(zelle, 'td');
    }
  });
}

const BLEIBT = ['href', 'start'];

function ohneBeiwerk(eines: Element): void {
  const { style } = eines as HTMLElement;
  const fett = eines.tagName === 'SPAN' && /^(?:bold|[6-9]00)$/u.test(style?.fontWeight ?? '');
  const kursiv = eines.tagName === 'SPAN' && style?.fontStyle === 'italic';
  for (const name of eines.getAttributeNames()) if (!BLEIBT.includes(name)) eines.removeAttribute(name);
  if (fett) umbenannt(eines, 'strong');
  else if (kursiv) umbenannt(eines, 'em');
}
