import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { WieHoortWat } from '../thuis/begin.tsx';
import { beginDraft } from './draft.ts';
import { verderNaar } from './opgave.ts';

const isKlaargezet = ({ view }: Dossier): boolean => view.kaart.fase === 'wacht-op-bevestiging';

/** A joint application waits for the person: confirm by answering for yourself, or decline. */
export const showBevestigen = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, organisatie, pad } = dossier;
  if (!isKlaargezet(dossier)) return redirect(pad());
  return ctx.page({
    title: 'Doet u mee?',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Doet u mee?</Heading>
        <Lead>
          Uw {organisatie} heeft voor het hele dagelijks bestuur een aanmelding klaargezet. U beslist daar
          zelf over.
        </Lead>
        <BulletList
          items={[
            'U krijgt een eigen dossier en een eigen advies. Uw collega’s zien dat niet.',
            'Ook als er nu niets aan de hand is, kan een gesprek zinvol zijn: het gaat over wat u zelf kunt doen.',
            'Doet u niet mee? Dan hoeft u dat niet uit te leggen. U kunt zich later altijd nog aanmelden.',
          ]}
        />
        <WieHoortWat organisatie={organisatie} />
        <Form action={ctx.path} seal={ctx.seal()}>
          <Actions>
            <Button>Ik doe mee</Button>
            <ButtonLink href={pad('intrekken')} kind="secondary">
              Ik doe niet mee
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** Goes on to the questions, which end in the confirmation. */
export const sendBevestigen = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  if (!isKlaargezet(dossier)) return redirect(pad());
  return redirect(verderNaar(await beginDraft(ctx, view.id), ctx));
};
