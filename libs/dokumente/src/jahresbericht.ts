import type { Kurzeinschaetzung } from './typen.js';

export interface Jahresbericht {
  jahr?: number;
  massnahme?: string;
  bezeichnung?: string;
  kurzeinschaetzung?: Kurzeinschaetzung;
}

/** What can be told of a report at first sight; its tables are read by a reader of their own. */
export function liesJahresbericht(text: string): Jahresbericht {
  const jahr = /Jahresbericht(?:\s+Handlungsfelder)?\s+(\d{4})/iu.exec(text)?.[1];
  const massnahme = /Lfd\.\s*Nr\.\s*(D\s?-?\s?\d{1,3})/iu.exec(text)?.[1];
  const bezeichnung = /Bezeichnung der Maßnahme:([^\n]{0,300}?)Lfd\.\s*Nr\.[^\n]{0,300}\n?([^\n]{0,300})/iu.exec(text);
  const name = bezeichnung?.slice(1).map((teil) => teil.trim()).find((teil) => teil !== '');
  return {
    ...(jahr && { jahr: Number(jahr) }),
    ...(massnahme && { massnahme: massnahme.replace(/\D+/u, 'D').replace(/^D0+/u, 'D') }),
    ...(name && { bezeichnung: name }),
  };
}
