import { Select } from '#web/components/select.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { typed } from '#web/server/form-input.ts';
import { formulier, rollen } from './formulier.tsx';

const veld = (plaats: number): string => `plaats-${plaats}`;

/** The scenarios in the order in which the office-holder reads them. */
export const volgordeRoutes = dossierForm({
  path: '/advies/:id/scenarios/volgorde',
  rollen,
  fields: {},
  show: formulier({
    titel: 'Zet de scenario’s op volgorde',
    lead: 'Zo leest de bestuurder ze. Begin met wat het meest vraagt.',
    knop: 'Bewaar de volgorde',
    terug: ({ id }) => ({ href: `/advies/${id}/scenarios`, label: 'Scenario’s' }),
    staat: ({ zaak: { onderzoek } }) =>
      onderzoek.scenarios.map(({ titel }, index) => ({ label: `${index + 1}`, value: titel })),
    velden: (ctx, view, problem) => {
      const { scenarios } = view.zaak.onderzoek;
      return scenarios.map(({ id }, index) => (
        <Select
          {...fieldState(ctx, problem).one(veld(index), id)}
          label={`Plaats ${index + 1}`}
          options={scenarios.map((een) => ({ value: een.id, label: een.titel }))}
          key={id}
        />
      ));
    },
  }),
  opdracht: (_, { form }) => ({
    type: 'OrdenScenarios',
    volgorde: Object.keys(form)
      .filter((naam) => naam.startsWith('plaats-'))
      .map((_naam, index) => typed(form, veld(index)) ?? ''),
  }),
  done: (ctx) => `/advies/${ctx.id}/scenarios?klaar=volgorde`,
});
