/** What outcomes say about a measure, for who looks at it each year; a question to a person, never a judgement. */

/** Shown counts of dossiers; null is too few to show. */
export type Uitkomsten = {
  readonly geadviseerd: number | null;
  readonly gekozen: number | null;
  readonly werkt: number | null;
  readonly gebrek: number | null;
  readonly gestopt: number | null;
};

/** Why a measure deserves a look before its yearly day. */
export type Nazienvoorstel = 'weinig-gekozen' | 'vaak-gebrek' | 'vaak-gestopt';

/** One in so many that work. */
const VAAK = 5;

/** Compares shown counts only: what is too small to show gives no proposal. */
export const voorstellenBij = ({
  geadviseerd,
  gekozen,
  werkt,
  gebrek,
  gestopt,
}: Uitkomsten): readonly Nazienvoorstel[] =>
  Object.entries({
    'weinig-gekozen': geadviseerd !== null && gekozen !== null && gekozen * 2 < geadviseerd,
    'vaak-gebrek': werkt !== null && gebrek !== null && gebrek * VAAK >= werkt,
    'vaak-gestopt': werkt !== null && gestopt !== null && gestopt * VAAK >= werkt,
  } satisfies Record<Nazienvoorstel, boolean>).flatMap(([voorstel, geldt]) =>
    geldt ? [voorstel as Nazienvoorstel] : [],
  );
