import { type Aanleiding, aanleidingen } from '#domain/aanmelding/feiten.ts';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import { errorAt } from '#web/components/form.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { choices, readForm } from '#web/server/fields.ts';
import { typedAll } from '#web/server/form-input.ts';
import type { Stap } from './stap.ts';

export const aanleidingwoorden: Readonly<Record<Aanleiding, string>> = {
  'toekomstige-dreiging': 'Ik wil voorbereid zijn. Er is nog niets gebeurd',
  'concrete-dreiging': 'Er is iets gebeurd, of ik word bedreigd',
  'besluit-van-het-college': 'Wij hebben dit als bestuur samen afgesproken',
  'raad-van-collega': 'Een collega raadde het aan',
  praktisch: 'Iets praktisch, bijvoorbeeld een verhuizing of verbouwing',
};

export const aanleidingStap: Stap<{ readonly aanleidingen: readonly Aanleiding[] }> = {
  naam: 'aanleiding',
  titel: 'Waarom meldt u zich aan?',
  nummer: 3,
  lees: (form) =>
    readForm(form, {
      aanleidingen: choices(aanleidingen, 'Kies ten minste één reden. Meer dan één mag ook.'),
    }),
  Velden: ({ form, errors, organisatie }) => (
    <>
      <CheckboxGroup
        name="aanleidingen"
        label="Kies alles wat past"
        hint="Elke reden is goed genoeg."
        values={typedAll(form, 'aanleidingen')}
        error={errorAt(errors, 'aanleidingen')}
        options={aanleidingen.map((aanleiding) => ({
          value: aanleiding,
          label: aanleidingwoorden[aanleiding],
          ...(aanleiding === 'concrete-dreiging' && {
            description:
              'Uw aanmelding krijgt dan spoed. Op de volgende pagina vragen wij wat er is gebeurd.',
          }),
        }))}
      />
      <Details summary="Wie ziet dit?">
        <Paragraph>
          Uw adviseur, en later de Beveiligingsautoriteit, die uw naam niet kent. De planner ziet alleen of er
          spoed is. Uw {organisatie} ziet dit niet.
        </Paragraph>
      </Details>
    </>
  ),
};
