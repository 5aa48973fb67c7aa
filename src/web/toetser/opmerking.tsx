import { plekken } from '#domain/advies/opmerkingen.ts';
import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import { pleknaam } from '#web/server/pleknaam.ts';
import type { Problem } from '#web/server/problem.tsx';
import { ankerVan } from './bij.tsx';
import { naarAdvies, type Toetsing } from './toetsing.ts';

/** The place in the address, or in the form that came back. */
const gevraagdePlek = ({ ctx, view }: Toetsing): Plek | undefined => {
  const gevraagd = typed(ctx.form, 'plek') ?? ctx.query.get('bij');
  return plekken(view.zaak.advies, view.zaak.onderzoek).find((plek) => plek === gevraagd);
};

const eigenTekst = ({ ctx, view }: Toetsing, plek: Plek): string | undefined =>
  view.zaak.advies.opmerkingen.find(
    (een) => een.plek === plek && een.toetser === ctx.account.id && !een.eerder,
  )?.tekst;

/** One remark at one place; what is emptied is taken away. */
export const showOpmerking = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, pad } = toetsing;
  const { errors = [] } = problem;
  const plek = gevraagdePlek(toetsing);
  if (plek === undefined) return notFound;
  const eigen = eigenTekst(toetsing, plek);
  return ctx.page({
    title: 'Opmerking bij het advies',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>{pleknaam(toetsing.view, plek)}</Heading>
        <Lead>
          De adviseur ziet uw opmerking op precies deze plek, zodra u het advies teruggeeft. De tweede toetser
          leest haar ook. De bestuurder ziet haar niet.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <input type="hidden" name="plek" value={plek} />
          <TextArea
            name="tekst"
            label="Wat viel u op?"
            hint="Zeg wat er anders kan en waarom. Noem geen naam of plaats."
            rows={5}
            value={typed(ctx.form, 'tekst', eigen)}
            error={errorAt(errors, 'tekst')}
          />
          <Actions>
            <Button>Bewaar de opmerking</Button>
            {eigen !== undefined && (
              <Button kind="secondary" name="weg" value="ja">
                Haal de opmerking weg
              </Button>
            )}
            <ButtonLink kind="secondary" href={`${pad()}#${ankerVan(plek)}`}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendOpmerking = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  const plek = gevraagdePlek(toetsing);
  if (plek === undefined) return notFound;
  const weg = typed(ctx.form, 'weg') === 'ja';
  const read = readForm(ctx.form, { tekst: text({ max: 2_000, missing: 'Schrijf wat u opviel.' }) });
  if (!weg && !read.ok) return showOpmerking(toetsing, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: weg
      ? { type: 'TrekOpmerkingIn', plek }
      : { type: 'PlaatsOpmerking', plek, tekst: read.ok ? read.values.tekst : '' },
    done: `${pad()}#${ankerVan(plek)}`,
    again: (problem) => showOpmerking(toetsing, problem),
  });
};
