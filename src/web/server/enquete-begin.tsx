import type { ZaakView } from '#application/application.ts';
import { enqueteTot, openEnquete } from '#application/enquete/moment.ts';
import type { Gevraagde } from '#domain/nazorg/feiten.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { Form, formFields } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from './answer.ts';
import { typed } from './form-input.ts';
import type { PageContext } from './route.ts';

type Begin = {
  readonly ctx: PageContext;
  readonly view: Pick<ZaakView, 'id' | 'kaart' | 'position'>;
  readonly wie: Gevraagde;
  readonly back: { readonly href: string; readonly label: string };
  /** Where this page stands and its form is sent. */
  readonly action: string;
};

const BELOFTEN = [
  'Uw antwoord wordt bewaard zonder naam, zonder dag en los van elk dossier.',
  'Het dossier weet dat u de enquête opende. Of u haar instuurde en wat u antwoordde, staat er niet.',
  'Het ministerie en het CCV zien alleen tellingen, en nooit een aantal onder de tien.',
] as const;

/** What the survey is, before it opens; or that none waits. */
export const showEnqueteBegin = async ({ ctx, view, wie, back, action }: Begin): Promise<Answer> => {
  const open = openEnquete(view.kaart, wie, ctx.today);
  return ctx.page({
    title: 'Uw mening',
    back,
    body:
      open === undefined ? (
        <>
          <Heading level={1}>Er staat geen enquête voor u klaar</Heading>
          <Lead>Misschien opende u haar al, of is de tijd voorbij. U hoeft niets te doen.</Lead>
        </>
      ) : (
        <>
          <Heading level={1}>Wat vindt u van de regeling?</Heading>
          <Lead>
            Een paar korte vragen, hooguit twee minuten. Geen vraag is verplicht, en niet meedoen is ook goed.
            Het kan tot en met {formatDay(enqueteTot(open))}.
          </Lead>
          <BulletList items={BELOFTEN} />
          <Form action={action} seal={ctx.seal(view.position)}>
            <Actions>
              <Button>Open de enquête</Button>
            </Actions>
          </Form>
          <Paragraph>
            De enquête staat op een eigen pagina, waarvoor u niet hoeft in te loggen. U krijgt die pagina één
            keer: vul haar meteen in, of bewaar het adres.
          </Paragraph>
        </>
      ),
  });
};

/** On to the survey, with a code that says nothing about who has it. */
export const sendEnqueteBegin = async (begin: Begin): Promise<Answer> => {
  const { ctx, view } = begin;
  const submitId = typed(ctx.form, formFields.submitId) ?? '';
  const code = await ctx.application.enquetes.haalOp(ctx.actor, view.id, submitId);
  return code === undefined ? showEnqueteBegin(begin) : redirect(`/enquete/${code}`);
};
