import { openstaand, type Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import type { LinkLine } from '#web/components/link.tsx';
import type { MaatregelDossier } from './dossier.ts';

const OOK: readonly {
  readonly naam: string;
  readonly label: string;
  readonly mag: (verstrekking: Verstrekking) => boolean;
}[] = [
  { naam: 'offerte', label: 'Nog een offerte vastleggen', mag: ({ stand }) => stand === 'offerte' },
  { naam: 'werkbon', label: 'Werkbon voor de leverancier', mag: ({ opdracht }) => opdracht !== null },
  {
    naam: 'opdracht-intrekken',
    label: 'De opdracht intrekken',
    mag: ({ stand, opdracht }) => opdracht !== null && ['opdracht', 'opgeleverd', 'gebrek'].includes(stand),
  },
  {
    naam: 'gebrek',
    label: 'Een gebrek melden',
    mag: ({ stand }) => ['opgeleverd', 'getest', 'betaald'].includes(stand),
  },
  {
    naam: 'factuur',
    label: 'Een factuur vastleggen',
    mag: ({ opdracht }) => opdracht !== null,
  },
  {
    naam: 'e-factuur',
    label: 'Een e-factuur inlezen',
    mag: ({ opdracht }) => opdracht !== null,
  },
  {
    naam: 'creditnota',
    label: 'Een creditnota vastleggen',
    mag: ({ facturen }) => facturen.length > 0,
  },
  {
    naam: 'terugbetaling',
    label: 'Een terugbetaling vastleggen',
    mag: ({ facturen }) => facturen.some((factuur) => openstaand(factuur) < 0),
  },
  {
    naam: 'betaling',
    label: 'Nog een betaling vastleggen',
    mag: ({ stand, tests }) => stand === 'betaald' || (stand === 'beeindigd' && tests.length > 0),
  },
  {
    naam: 'vaste-lasten',
    label: 'Vaste lasten vastleggen',
    mag: ({ stand, opdracht }) => stand !== 'beeindigd' && opdracht !== null,
  },
  {
    naam: 'afschalen',
    label: 'De maatregel afschalen',
    mag: ({ stand, afgeschaald }) => stand !== 'beeindigd' && afgeschaald === null,
  },
  { naam: 'beeindigen', label: 'De maatregel beëindigen', mag: ({ stand }) => stand !== 'beeindigd' },
  {
    naam: 'retour',
    label: 'Melden dat het terug is',
    mag: ({ grondslag, stand, retourOp }) =>
      grondslag === 'ter-beschikking' && stand === 'beeindigd' && retourOp === null,
  },
];

/** What else can be done with this measure now, besides its next step. */
export const ookMogelijk = ({ verstrekking, maatregelPad, view }: MaatregelDossier): readonly LinkLine[] =>
  verstrekking === undefined
    ? view.kaart.toestemmingen.maatregelen
      ? [
          {
            href: maatregelPad('ter-beschikking'),
            label: 'Ter beschikking stellen (lid 7)',
            detail: 'Een eigen besluit om uit te lenen zolang het ambt duurt, als verstrekken nu niet kan.',
          },
        ]
      : []
    : OOK.filter(({ mag }) => mag(verstrekking)).map(({ naam, label }) => ({
        href: maatregelPad(naam),
        label,
      }));
