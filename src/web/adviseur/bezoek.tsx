import { CheckboxGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { isDayInputEmpty, takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { formatWeekday } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { day, optional, text, ticked } from '#web/server/fields.ts';
import { formulier, rollen } from './formulier.tsx';

const fields = {
  datum: day({ missing: 'Vul in op welke dag u er was.' }),
  partner: ticked,
  anderen: optional(text({ max: 500 })),
};

/** The visit itself: when, and who was there. */
export const bezoekRoutes = dossierForm({
  path: '/advies/:id/bezoek',
  rollen,
  fields,
  show: formulier({
    titel: 'Het huisbezoek',
    lead: 'Leg vast dat u er bent geweest. De punten kunt u ook tijdens het bezoek langslopen.',
    knop: 'Bewaar het bezoek',
    vooraf: ({ id, zaak: { onderzoek } }) => (
      <>
        {onderzoek.gevoerdOp !== null && (
          <Paragraph>Het bezoek was op {formatWeekday(onderzoek.gevoerdOp)}. Dat staat vast.</Paragraph>
        )}
        <Paragraph>
          <Link href={`/advies/${id}/punten`}>Loop de punten langs</Link>
        </Paragraph>
      </>
    ),
    velden: (ctx, view, problem) => {
      const { one, many } = fieldState(ctx, problem);
      const { gepland, gevoerdOp, aanwezigen } = view.zaak.onderzoek;
      const verwacht = view.zaak.aanmelding.gesprekspartners;
      const input = takeDayInput(ctx.form, 'datum');
      const known = toDayInput(gevoerdOp ?? gepland?.datum ?? ctx.today);
      return (
        <>
          <DayField
            name="datum"
            label="Op welke dag was u er?"
            value={isDayInputEmpty(input) && problem.errors === undefined ? known : input}
            error={one('datum').error}
          />
          <CheckboxGroup
            {...many('partner', (aanwezigen ?? verwacht)?.partner ? ['ja'] : [])}
            label="Wie was erbij?"
            options={[{ value: 'ja', label: 'De partner was erbij' }]}
          />
          <TextArea
            {...one('anderen', (aanwezigen ?? verwacht)?.anderen)}
            label="Wie nog meer?"
            hint="Alleen wie er echt bij was."
            rows={2}
            optional
          />
        </>
      );
    },
  }),
  opdracht: ({ datum, partner, anderen = '' }) => ({ type: 'VoerHuisbezoek', datum, partner, anderen }),
  done: (ctx) => `/advies/${ctx.id}/punten?klaar=bezoek`,
});
