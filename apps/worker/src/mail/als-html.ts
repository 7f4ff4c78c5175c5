import { html, type Html } from '#wortlaut';
import type { Abschnitt, Angabe, Knopf, Mailmodell, Meldung, Ziffer } from './modell.js';
import { DUNKEL, stil } from './stil.js';
import { WORTE } from './worte.js';

/**
 * The same mail for whoever reads HTML: one column, nothing loaded from anywhere, light or dark as the reader has it.
 * Tables where Outlook knows no other frame; those are hidden from screen readers.
 */
export function alsHtml(modell: Mailmodell): string {
  const { sprache, betreff, anrede, abschnitte, einstellungen } = modell;
  const gegliedert = abschnitte.some(({ titel }) => titel !== null);
  return html`<!DOCTYPE html>
    <html lang="${sprache}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${betreff}</title>
        <style>
          ${DUNKEL}
        </style>
      </head>
      <body class="grund" style="${stil('grund')}">
        <!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
        <main class="blatt" style="${stil('blatt')}">
          <p class="leise" style="${stil('anrede')}">${anrede}</p>
          ${gegliedert ? html`<h1 class="text" style="${stil('sammelkopf')}">${betreff}</h1>` : ''}
          ${abschnitte.map((einer) => abschnitt(einer, sprache, gegliedert ? 3 : 1))}
          <footer class="fuss" style="${stil('fuss')}">
            <p style="${stil('klein')}">${WORTE.selbsttaetig[sprache]} ${WORTE.nurSeite[sprache]}</p>
            <p style="${stil('klein')}">
              <a class="verweis" href="${einstellungen}" style="${stil('fussverweis')}"
                >${WORTE.einstellungen[sprache]}</a
              >
            </p>
          </footer>
        </main>
        <!--[if mso]></td></tr></table><![endif]-->
      </body>
    </html> `.quelle;
}

function abschnitt({ titel, meldungen }: Abschnitt, sprache: Mailmodell['sprache'], rang: 1 | 3): Html {
  return html`<section style="${stil('abschnitt')}">
    ${titel === null ? '' : html`<h2 class="text linie" style="${stil('h2')}">${titel}</h2>`}
    ${meldungen.map((eine) => meldung(eine, sprache, rang))}
  </section> `;
}

function meldung(eine: Meldung, sprache: Mailmodell['sprache'], rang: 1 | 3): Html {
  const { kennung, gegenstand, saetze, angaben, beschluss } = eine;
  return html`<article style="${stil(rang === 1 ? 'einzeln' : 'eintrag')}">
    ${kennung === null ? '' : html`<p class="leise" style="${stil('kennung')}">${kennung}</p>`}
    ${ueberschrift(eine.ueberschrift, rang)}
    ${gegenstand === null ? '' : html`<p class="text" style="${stil(rang === 1 ? 'gegenstand' : 'unterzeile')}">${gegenstand}</p>`}
    ${saetze.map((satz) => html`<p class="text" style="${stil('satz')}">${satz}</p> `)}
    ${angaben.length === 0 ? '' : tafel(angaben)}
    ${beschluss.length === 0 ? '' : wortlaut(beschluss, sprache)} ${knopfreihe(eine, rang)}
  </article> `;
}

const ueberschrift = (text: string, rang: 1 | 3): Html =>
  rang === 1
    ? html`<h1 class="text" style="${stil('h1')}">${text}</h1>`
    : html`<h3 class="text" style="${stil('h3')}">${text}</h3>`;

/** A table of pairs, each with its name as the header of its row. */
function tafel(angaben: readonly Angabe[]): Html {
  return html`<table style="${stil('tafel')}">
    <tbody>
      ${angaben.map(
        ({ name, wert, wichtig }) =>
          html`<tr>
            <th scope="row" class="leise" style="${stil('name')}">${name}</th>
            <td class="text" style="${stil(wichtig ? 'wichtig' : 'wert')}">${wert}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}

function wortlaut(ziffern: readonly Ziffer[], sprache: Mailmodell['sprache']): Html {
  return html`<div class="kasten" style="${stil('kasten')}">
    <p class="text" style="${stil('kastentitel')}">${WORTE.beschluss[sprache]}</p>
    ${ziffern.map(({ nr, text }) => html`<p class="text" style="${stil('ziffer')}">${nr}. ${text}</p> `)}
  </div> `;
}

/** The acts as buttons, the page itself as a link beneath; without an act the page is the button. */
function knopfreihe({ knoepfe, seite, kennung }: Meldung, rang: 1 | 3): Html {
  if (rang === 3) return html`<p style="${stil('satz')}">${verweis(seite, kennung)}</p>`;
  const [erster = seite, ...weitere] = knoepfe;
  return html`<div style="${stil('knopfreihe')}">
    ${knopf(erster, true)}${weitere.map((einer) => knopf(einer, false))}
    ${knoepfe.length === 0 ? '' : html`<p style="${stil('darunter')}">${verweis(seite, kennung)}</p>`}
  </div> `;
}

/** Links of one name lead to different pages: read aloud they name theirs. */
const verweis = ({ titel, adresse }: Knopf, kennung: string | null): Html =>
  html`<a
    class="verweis"
    href="${adresse}"
    aria-label="${kennung === null ? titel : `${titel}: ${kennung}`}"
    style="${stil('verweis')}"
    >${titel}</a
  >`;

/** The colour stands at the cell: Outlook knows no padding of a link. */
function knopf({ titel, adresse }: Knopf, erster: boolean): Html {
  const art = erster ? 'erster' : 'weiterer';
  return html`<table role="presentation" align="left" class="knopf" style="${stil('knopf')}">
    <tr>
      <td class="${art}" style="${stil(art)}">
        <a href="${adresse}" class="${art}text" style="${stil(`${art}text`)}">${titel}</a>
      </td>
    </tr>
  </table> `;
}
