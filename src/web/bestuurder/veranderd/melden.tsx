import { veranderingen } from '#domain/nazorg/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Link } from '#web/components/link.tsx';
import { Lead, Paragraph } from '#web/components/text.tsx';
import { choice } from '#web/server/fields.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';
import { naarVeranderd } from './bij-persoon.ts';

const WAT = {
  incident: 'Er is iets gebeurd',
  portefeuille: 'Ik heb een andere portefeuille',
} as const;

const readers = { wat: choice(veranderingen, 'Kies wat er is veranderd.') };

const melden: Handeling<typeof readers> = {
  naam: 'veranderd/melden',
  actie: 'lees:overzicht',
  titel: () => 'Laat weten dat er iets veranderde',
  terug: naarVeranderd,
  uitleg: ({ organisatie, pad }) => (
    <>
      <Lead>
        U hoeft nog niets te kiezen. Daarna vragen wij u of u wilt dat er opnieuw wordt gekeken. Er gebeurt
        niets vanzelf.
      </Lead>
      <Paragraph>
        Uw {organisatie} ziet dit niet. Voelt u zich bedreigd? Lees dan eerst{' '}
        <Link href={pad('veranderd/dreiging')}>wat u nu kunt doen</Link>.
      </Paragraph>
    </>
  ),
  belet: ({ view }) =>
    view.zaak.advies.stand === 'verstrekt' ? undefined : (
      <Paragraph>Uw aanmelding loopt nog. Vertel het uw adviseur of de planner zodra zij u bellen.</Paragraph>
    ),
  readers,
  velden: (veld) => (
    <RadioGroup
      {...veld('wat')}
      label="Wat is er veranderd?"
      options={veranderingen.map((value) => ({ value, label: WAT[value] }))}
    />
  ),
  knop: 'Laat het weten',
  opdracht: ({ wat }) => ({ opdracht: { type: 'MeldVerandering', wat } }),
  daarna: ({ pad }) => `${pad()}?gedaan=verandering`,
};

export const meldenRoutes = handelingRoutes(melden);
