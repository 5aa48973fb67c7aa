import type { Domein } from '../gedeeld/domein.ts';
import type { Kostenband } from '../gedeeld/maatregel.ts';

/** Something that is placed, something that is done by others, or something people do themselves. */
export const aarden = ['voorwerp', 'dienst', 'gedrag'] as const;
export type Aard = (typeof aarden)[number];

/** What kind of thing a measure is, in words. */
export const aardwoorden: Readonly<Record<Aard, string>> = {
  voorwerp: 'iets dat wordt geplaatst',
  dienst: 'iets dat een ander doet',
  gedrag: 'iets dat mensen zelf doen of afspreken',
};

/** Which of the five measures that the regulation of 2021 named. */
export const merken2021 = ['brievenbus', 'ruiten', 'deurspion-of-intercom', 'basissysteem', 'kluis'] as const;

/** A range in eurocents incl. VAT, and where it comes from. */
export type Catalogusbedrag = Kostenband & { readonly bron: string };

/** What the editor fills in of a measure; its code and domain never change. */
export type Catalogustekst = {
  readonly titel: string;
  readonly doel: string;
  readonly omschrijving: string;
  readonly aard: Aard;
  /** Codes of kinds of scenario. */
  readonly waartegen: readonly string[];
  /** What it asks of the household. */
  readonly vraagt: string;
  /** Codes of measures that are judged equal; two measures always name each other. */
  readonly alternatieven: readonly string[];
  /** Null only in the first version of the catalogue, which named no amount. */
  readonly eenmalig: Catalogusbedrag | null;
  /** A whole number of cents a month. */
  readonly perJaar: Catalogusbedrag | null;
  /** By which mark a supplier is known. */
  readonly leverancier: string | null;
  readonly betaler: 'organisatie' | 'bestuurder';
  /** Code of the sentence that says when it may end. */
  readonly eindeReden: string;
  /** Its end is agreed before it starts. */
  readonly zwaar: boolean;
};

/** A measure as it stands in a version of the catalogue. */
export type Catalogusmaatregel = Catalogustekst & {
  readonly code: string;
  readonly domein: Domein;
  readonly grondslag: 'woonplek' | 'buiten-de-woning';
  readonly regeling2021: (typeof merken2021)[number] | null;
};
