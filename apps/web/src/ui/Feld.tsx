import {
  type ComponentProps,
  createContext,
  useContext,
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

interface Rahmen {
  beschriftung: string;
  hinweis?: ReactNode;
  fehler?: string | undefined;
  pflicht?: boolean;
}

interface Feldbezug {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}
const Bezug = createContext<Feldbezug | null>(null);

function bezugFuer(id: string, { hinweis, fehler, pflicht }: Rahmen): Feldbezug {
  const beschrieben = [hinweis === undefined ? '' : `${id}-hinweis`, fehler ? `${id}-fehler` : '']
    .filter(Boolean)
    .join(' ');
  return {
    id,
    'aria-describedby': beschrieben || undefined,
    'aria-invalid': fehler ? true : undefined,
    'aria-required': pflicht || undefined,
  };
}

/** Label, hint and error around one control; the control inside is tied to them. */
export function Feld({ children, ...rahmen }: Rahmen & { children: ReactNode }) {
  const id = useId();
  const { t } = useSprache();
  const { beschriftung, hinweis, fehler, pflicht } = rahmen;
  return (
    <div className={`feld${fehler ? ' feld--fehler' : ''}`}>
      <label htmlFor={id}>
        {beschriftung}
        {pflicht ? '' : <span className="gedaempft"> {t(texte.freiwillig)}</span>}
      </label>
      {hinweis !== undefined && (
        <div id={`${id}-hinweis`} className="feld__hinweis">
          {hinweis}
        </div>
      )}
      {fehler && (
        <div id={`${id}-fehler`} className="feld__fehler">
          {fehler}
        </div>
      )}
      <Bezug value={bezugFuer(id, rahmen)}>{children}</Bezug>
    </div>
  );
}

/** A group of choices with one question above it. */
export function Feldgruppe({ children, ...rahmen }: Rahmen & { children: ReactNode }) {
  const id = useId();
  const { beschriftung, hinweis, fehler } = rahmen;
  return (
    <fieldset
      className={`feldgruppe${fehler ? ' feld--fehler' : ''}`}
      aria-describedby={bezugFuer(id, rahmen)['aria-describedby']}
    >
      <legend>{beschriftung}</legend>
      {hinweis !== undefined && (
        <div id={`${id}-hinweis`} className="feld__hinweis">
          {hinweis}
        </div>
      )}
      {fehler && (
        <div id={`${id}-fehler`} className="feld__fehler">
          {fehler}
        </div>
      )}
      {children}
    </fieldset>
  );
}

export const useBezug = (): Partial<Feldbezug> => useContext(Bezug) ?? {};

export function Eingabe({
  kurz = false,
  ...weiteres
}: InputHTMLAttributes<HTMLInputElement> & { kurz?: boolean }) {
  return (
    <input type="text" {...useBezug()} {...weiteres} className={`eingabe${kurz ? ' eingabe--kurz' : ''}`} />
  );
}

export function Textbereich(angaben: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...useBezug()} {...angaben} className="eingabe" />;
}

export function Auswahl(angaben: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...useBezug()} {...angaben} className="eingabe" />;
}

/** One box or button of a group, with its label and what it means. */
export function Wahl({
  beschriftung,
  hinweis,
  ...weiteres
}: InputHTMLAttributes<HTMLInputElement> & { beschriftung: ReactNode; hinweis?: ReactNode }) {
  const id = useId();
  return (
    <label className="wahl" htmlFor={id}>
      <input {...weiteres} id={id} aria-describedby={hinweis === undefined ? undefined : `${id}-hinweis`} />
      <span>{beschriftung}</span>
      {hinweis !== undefined && (
        <span id={`${id}-hinweis`} className="wahl__hinweis">
          {hinweis}
        </span>
      )}
    </label>
  );
}

interface Textangaben<W extends string = string> extends Omit<Rahmen, 'pflicht'> {
  pflicht?: boolean;
  wert: W;
  setze: (wert: W) => void;
}

/** One line of text with its label. */
export function Textfeld({
  beschriftung,
  hinweis,
  fehler,
  pflicht = false,
  wert,
  setze,
  ...weiteres
}: Textangaben & ComponentProps<typeof Eingabe>) {
  return (
    <Feld beschriftung={beschriftung} hinweis={hinweis} fehler={fehler} pflicht={pflicht}>
      <Eingabe {...weiteres} value={wert} onChange={(e) => setze(e.target.value)} />
    </Feld>
  );
}

/** Several lines of text with their label. */
export function Langtext({
  beschriftung,
  hinweis,
  fehler,
  pflicht = false,
  wert,
  setze,
  ...weiteres
}: Textangaben & ComponentProps<typeof Textbereich>) {
  return (
    <Feld beschriftung={beschriftung} hinweis={hinweis} fehler={fehler} pflicht={pflicht}>
      <Textbereich {...weiteres} value={wert} onChange={(e) => setze(e.target.value)} />
    </Feld>
  );
}

/** One out of a few, all of them to be seen. */
export function Wahlgruppe<W extends string>({
  name,
  wahlen,
  wert,
  setze,
  nebeneinander = false,
  ...rahmen
}: Rahmen & {
  name: string;
  wahlen: readonly { wert: W; beschriftung: ReactNode; hinweis?: ReactNode }[];
  wert: string;
  setze: (wert: W) => void;
  nebeneinander?: boolean;
}) {
  const alle = wahlen.map((eine) => (
    <Wahl
      key={eine.wert}
      type="radio"
      name={name}
      beschriftung={eine.beschriftung}
      hinweis={eine.hinweis}
      checked={wert === eine.wert}
      onChange={() => setze(eine.wert)}
    />
  ));
  return <Feldgruppe {...rahmen}>{nebeneinander ? <div className="reihe">{alle}</div> : alle}</Feldgruppe>;
}

/** One out of a list that unfolds. */
export function Auswahlfeld<W extends string>({
  beschriftung,
  hinweis,
  fehler,
  pflicht = false,
  wert,
  setze,
  ...weiteres
}: Textangaben<W> & ComponentProps<typeof Auswahl>) {
  return (
    <Feld beschriftung={beschriftung} hinweis={hinweis} fehler={fehler} pflicht={pflicht}>
      <Auswahl {...weiteres} value={wert} onChange={(e) => setze(e.target.value as W)} />
    </Feld>
  );
}
