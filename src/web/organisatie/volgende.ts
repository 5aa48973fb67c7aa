import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { Schakel } from '#domain/gedeeld/schakel.ts';
import type { KeuzeState } from '#domain/keuze/keuze.ts';
import type { UitvoeringState, Verstrekking } from '#domain/uitvoering/uitvoering.ts';

/** The one thing that is to be done next with a measure. */
export type Volgende = {
  /** Last part of the address of its page. */
  readonly pagina: 'offerte' | 'opdracht' | 'oplevering' | 'test' | 'betaling';
  readonly schakel: Schakel;
  readonly titel: string;
  readonly knop: string;
  /** As a state in a list. */
  readonly kort: string;
};

const OFFERTE: Volgende = {
  pagina: 'offerte',
  schakel: 'offerte',
  titel: 'Vraag een offerte en leg die vast',
  knop: 'Leg een offerte vast',
  kort: 'offerte vragen',
};
const OPDRACHT: Volgende = {
  pagina: 'opdracht',
  schakel: 'opdracht',
  titel: 'Kies een offerte en geef de opdracht',
  knop: 'Geef de opdracht',
  kort: 'opdracht geven',
};
const OPLEVERING: Volgende = {
  pagina: 'oplevering',
  schakel: 'levering',
  titel: 'De leverancier is aan het werk',
  knop: 'Meld de oplevering',
  kort: 'wacht op levering',
};
const HERSTEL: Volgende = {
  ...OPLEVERING,
  titel: 'Laat het gebrek herstellen',
  knop: 'Meld dat het is hersteld',
  kort: 'gebrek herstellen',
};
const TEST: Volgende = {
  pagina: 'test',
  schakel: 'testen',
  titel: 'Laat testen of het werkt',
  knop: 'Leg de test vast',
  kort: 'testen',
};
const BETALING: Volgende = {
  pagina: 'betaling',
  schakel: 'betalen',
  titel: 'Betaal de rekening',
  knop: 'Leg de betaling vast',
  kort: 'betalen',
};

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
