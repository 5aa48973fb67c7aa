import type { Leveringstap } from '#domain/bevoegdheid/kaart.ts';
import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { Schakel } from '#domain/gedeeld/schakel.ts';
import type { KeuzeState } from '#domain/keuze/keuze.ts';
import type { UitvoeringState, Verstrekking } from '#domain/uitvoering/uitvoering.ts';

/** The one thing that is to be done next with a measure. */
export type Volgende = {
  /** Last part of the address of its page. */
  readonly pagina: 'offerte' | 'opdracht' | 'oplevering' | 'test' | 'betaling';
  /** The step whose norm holds; null for a repair, which has none. */
  readonly schakel: Schakel | null;
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  /** As a state in a list. */
  readonly kort: string;
};

const OFFERTE: Volgende = {
  pagina: 'offerte',
  schakel: 'offerte',
  titel: 'Vraag een offerte en leg die vast',
  uitleg: 'Vraag er liefst meer dan één, zonder te zeggen voor wie het is.',
  knop: 'Leg een offerte vast',
  kort: 'offerte vragen',
};
const OPDRACHT: Volgende = {
  pagina: 'opdracht',
  schakel: 'opdracht',
  titel: 'Kies een offerte en geef de opdracht',
  uitleg: 'U kiest zelf de leverancier.',
  knop: 'Geef de opdracht',
  kort: 'opdracht geven',
};
const OPLEVERING: Volgende = {
  pagina: 'oplevering',
  schakel: 'levering',
  titel: 'De leverancier is aan het werk',
  uitleg: 'Meld het zodra de leverancier klaar is. De bestuurder kan dat ook doen.',
  knop: 'Meld de oplevering',
  kort: 'wacht op levering',
};
const HERSTEL: Volgende = {
  ...OPLEVERING,
  schakel: null,
  titel: 'Laat het gebrek herstellen',
  uitleg:
    'Bel de leverancier en spreek een dag af. Na het herstel wordt opnieuw getest. Meldde de bestuurder het gebrek, dan telt het bij de leverancier mee zodra u het herstel meldt.',
  knop: 'Meld dat het is hersteld',
  kort: 'gebrek herstellen',
};
const TEST: Volgende = {
  pagina: 'test',
  schakel: 'testen',
  titel: 'Laat testen of het werkt',
  uitleg: 'De bestuurder kan de uitkomst ook zelf melden.',
  knop: 'Leg de test vast',
  kort: 'testen',
};
const BETALING: Volgende = {
  pagina: 'betaling',
  schakel: 'betalen',
  titel: 'Betaal de rekening',
  uitleg: 'De rekening gaat naar uw organisatie, nooit langs de bestuurder.',
  knop: 'Leg de betaling vast',
  kort: 'betalen',
};

/** What an organisation does itself while a supplier delivers. */
export const TIJDENS_LEVERING = {
  herstel: HERSTEL,
  testen: TEST,
  betalen: BETALING,
} as const satisfies Record<Exclude<Leveringstap, 'wachten'>, Volgende>;

/** What comes next for this measure; undefined when nothing is open. */
export const volgendeVan = ({ stand, opdracht }: Verstrekking): Volgende | undefined => {
  switch (stand) {
    case 'verstrekking-vastgesteld':
      return OFFERTE;
    case 'offerte':
      return OPDRACHT;
    case 'opdracht':
      return OPLEVERING;
    case 'gebrek':
      return HERSTEL;
    case 'opgeleverd':
      return TEST;
    case 'getest':
      return opdracht?.eenmaligCent === 0 ? undefined : BETALING;
    case 'betaald':
    case 'beeindigd':
      return undefined;
  }
};

/** Whether the next step is the supplier's: the order is given and nothing is wrong. */
export const wachtOpLeverancier = ({ stand }: Pick<Verstrekking, 'stand'>): boolean => stand === 'opdracht';

/** The first open step of a case, the organisation's own before those of a supplier; undefined when all is done. */
export const eersteVolgende = ({
  verstrekkingen,
}: UitvoeringState): { readonly verstrekking: Verstrekking; readonly volgende: Volgende } | undefined => {
  const open = verstrekkingen.flatMap((verstrekking) => {
    const volgende = volgendeVan(verstrekking);
    return volgende === undefined ? [] : [{ verstrekking, volgende }];
  });
  return open.find(({ verstrekking }) => !wachtOpLeverancier(verstrekking)) ?? open[0];
};

/** What is shared now and was never provided or lent. */
export const teVerstrekken = (
  { gedeeld }: Pick<KeuzeState, 'gedeeld'>,
  { verstrekkingen }: UitvoeringState,
): readonly GedeeldeMaatregel[] =>
  gedeeld.filter((maatregel) => !verstrekkingen.some(({ id }) => id === maatregel.id));

/** What is shared now and has ended: it can be provided again when it is needed again. */
export const beeindigdEnGedeeld = (
  { gedeeld }: Pick<KeuzeState, 'gedeeld'>,
  { verstrekkingen }: UitvoeringState,
): readonly GedeeldeMaatregel[] =>
  gedeeld.filter((maatregel) =>
    verstrekkingen.some(({ id, stand }) => id === maatregel.id && stand === 'beeindigd'),
  );
