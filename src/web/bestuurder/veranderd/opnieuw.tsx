import { RadioGroup } from '#web/components/choice.tsx';
import { Lead, Paragraph } from '#web/components/text.tsx';
import { choice } from '#web/server/fields.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';
import { naarVeranderd } from './bij-persoon.ts';

const redenen = {
  verhuizing: 'Ik ben verhuisd',
  'nieuw-ambt': 'Ik heb een ander ambt',
  'nieuwe-portefeuille': 'Ik heb een andere portefeuille',
  'tijd-verstreken': 'Het is een tijd geleden',
  anders: 'Iets anders',
} as const;

const readers = {
  reden: choice(
    ['verhuizing', 'nieuw-ambt', 'nieuwe-portefeuille', 'tijd-verstreken', 'anders'],
    'Kies waarom u dit vraagt.',
  ),
};

const opnieuw: Handeling<typeof readers> = {
  naam: 'veranderd/opnieuw',
  actie: 'lees:overzicht',
  titel: () => 'Laat opnieuw kijken',
  terug: naarVeranderd,
  uitleg: () => (
    <>
      <Lead>Het CCV neemt contact met u op voor een nieuw gesprek. Het kost u niets.</Lead>
      <Paragraph>Uw advies en uw keuzes blijven gelden totdat er een nieuw advies is.</Paragraph>
    </>
  ),
  readers,
  velden: (veld) => (
    <RadioGroup
      {...veld('reden')}
      label="Waarom vraagt u dit?"
      options={Object.entries(redenen).map(([value, label]) => ({ value, label }))}
    />
  ),
  knop: 'Vraag een nieuw gesprek',
  opdracht: ({ reden }) => ({ opdracht: { type: 'MeldHerijkingAan', reden } }),
  daarna: ({ pad }) => `${pad()}?gedaan=herijking`,
};

export const opnieuwRoutes = handelingRoutes(opnieuw);
