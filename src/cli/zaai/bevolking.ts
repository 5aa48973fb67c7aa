import { type Organisatie, organisaties } from '#application/referentie/organisaties.ts';
import type { Plek } from '#application/simulatie/persoon.ts';
import { type Ambt, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Dobbelsteen } from './dobbelsteen.ts';

/** How many of each office asked for an advice in 2024 and 2025 (evaluatie 2026 van de regeling). */
const AANMELDINGEN = {
  wethouder: 237,
  burgemeester: 154,
  gedeputeerde: 35,
  'commissaris-van-de-koning': 3,
  'lid-dagelijks-bestuur': 3,
  'voorzitter-waterschap': 1,
} as const satisfies Partial<Record<Ambt, number>>;

const pot: readonly Ambt[] = Object.entries(AANMELDINGEN).flatMap(([ambt, aantal]) =>
  Array.from({ length: aantal }, () => ambt as Ambt),
);

/** Who applies: an office at an organisation, and where they live. */
export type Inwoner = { readonly ambt: Ambt; readonly organisatie: string; readonly plek: Plek };

/** They live where the article wants it: in the municipality, or in the province. */
const gemeenteBij = (dobbelsteen: Dobbelsteen, { soort, code, provinciecodes }: Organisatie): Organisatie =>
  dobbelsteen.kies(
    organisaties().filter((gemeente) =>
      soort === 'gemeente'
        ? gemeente.code === code
        : gemeente.soort === 'gemeente' && gemeente.provinciecodes[0] === provinciecodes[0],
    ),
  );

/** Every organisation that stays. */
export const blijvende = (): readonly Organisatie[] =>
  organisaties().filter(({ geldigTot }) => geldigTot === null);

/** Someone as likely to apply as in the figures, at an organisation that stays, or at this one. */
export const inwoner = (dobbelsteen: Dobbelsteen, bij?: Organisatie): Inwoner => {
  const ambt = dobbelsteen.kies(
    bij === undefined ? pot : pot.filter((een) => organisatieSoort(een) === bij.soort),
  );
  const organisatie =
    bij ?? dobbelsteen.kies(blijvende().filter(({ soort }) => soort === organisatieSoort(ambt)));
  const gemeente = gemeenteBij(dobbelsteen, organisatie);
  const plek = {
    postcode: '0000 AA',
    plaats: gemeente.naam,
    gemeente: gemeente.code,
    provincie: gemeente.provinciecodes[0] ?? '',
  };
  return { ambt, organisatie: organisatie.code, plek };
};
