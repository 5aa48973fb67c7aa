import { noodgrenzen } from '#domain/bevoegdheid/nood.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { antwoordOp } from '#web/nood/verzoeken.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { day, readForm, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { vindNood } from './noodverzoek.tsx';

const fields = {
  tot: day({ missing: 'Vul in tot en met welke dag het bericht wacht.' }),
  reden: text({ max: 1_000, missing: 'Schrijf op waarom het bericht moet wachten.' }),
};

/** Only the privacy officer lets the notice to the office-holder wait; the list of looks never waits. */
export const showUitstel = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const verzoek = await vindNood(ctx);
  if (verzoek === undefined || verzoek.bericht.includes('bestuurder')) return notFound;
  const terug = `/noodtoegang/${verzoek.sleutel}`;
  const laatste = formatDay(addDays(ctx.today, noodgrenzen.uitstelDagen));
  return ctx.page({
    title: 'Stel het bericht uit',
    back: { href: terug, label: 'Een keer noodtoegang' },
    problem,
    body: (
      <>
        <Heading level={1}>Stel het bericht aan de bestuurder uit</Heading>
        <Lead>
          Doe dit alleen als het bericht zelf gevaar geeft. Na de dag die u kiest, gaat het vanzelf weg. In de
          lijst van wie er keek staat de inzage meteen.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <DayField
            name="tot"
            label="Tot en met welke dag?"
            hint={`Uiterlijk ${laatste}.`}
            value={takeDayInput(ctx.form, 'tot')}
            error={errorAt(problem.errors ?? [], 'tot')}
          />
          <TextArea {...fieldState(ctx, problem).one('reden')} label="Waarom moet het bericht wachten?" />
          <Actions>
            <Button>Stel uit</Button>
            <ButtonLink href={terug} kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendUitstel = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, fields);
  if (!read.ok) return showUitstel(ctx, { errors: read.errors });
  const { tot, reden } = read.values;
  if (tot < ctx.today || tot > addDays(ctx.today, noodgrenzen.uitstelDagen))
    return showUitstel(ctx, {
      errors: [
        {
          field: 'tot',
          message: `Kies een dag van vandaag tot en met ${noodgrenzen.uitstelDagen} dagen verder.`,
        },
      ],
    });
  return antwoordOp(
    await ctx.application.nood.stelUit(ctx.actor, ctx.params.verzoek ?? '', tot, reden),
    (sleutel) => `/noodtoegang/${sleutel}`,
    (problem) => showUitstel(ctx, problem),
  );
};
