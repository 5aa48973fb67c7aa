import { eindfasen } from '#domain/gedeeld/fase.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { WieHoortWat } from '../thuis/begin.tsx';
import { organisatiewoord } from '../woorden.ts';
import { beginDraft, findDraft, removeDraft } from './draft.ts';
import { verderNaar } from './opgave.ts';

/** Before the first question: what it is, what it costs, and who hears what. */
export const showBegin = async (ctx: PageContext): Promise<Answer> => {
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  const [draft, lijst] = await Promise.all([
    findDraft(ctx),
    ctx.application.worklist(ctx.actor, 'mijn', { limit: 50 }),
  ]);
  const loopt = lijst?.items.find(({ kaart }) => kaart.fase !== null && !eindfasen.includes(kaart.fase));
  return ctx.page({
    title: 'Meld u aan',
    back: { href: '/', label: 'Uw overzicht' },
    body: (
      <>
        <Heading level={1}>Meld u aan voor een beveiligingsadvies</Heading>
        <Lead>Ongeveer tien minuten. U kunt op elke pagina stoppen; wat u invult, blijft bewaard.</Lead>
        {loopt !== undefined && (
          <Alert kind="info" title="U heeft al een dossier dat loopt">
            <Paragraph>
              Is er iets veranderd? Meld het dan{' '}
              <Link href={`/mijn/${loopt.id}/veranderd`}>bij dat dossier</Link>. Zich opnieuw aanmelden kan
              ook.
            </Paragraph>
          </Alert>
        )}
        <BulletList
          items={[
            'Er hoeft niets gebeurd te zijn.',
            'Niemand hoeft toestemming te geven.',
            'U heeft geen keurmerk of certificaat nodig.',
            'Het kost u niets.',
            'Na het advies beslist u zelf, per maatregel.',
          ]}
        />
        <WieHoortWat organisatie={organisatie} />
        <Form action={ctx.path} seal={ctx.seal()}>
          <Actions>
            <Button>{draft === undefined ? 'Begin' : 'Ga verder'}</Button>
            {draft !== undefined && (
              <Button kind="secondary" name="doe" value="weggooien">
                Gooi weg wat ik invulde
              </Button>
            )}
          </Actions>
        </Form>
      </>
    ),
  });
};

/** Begins, goes on, or throws away. */
export const sendBegin = async (ctx: PageContext): Promise<Answer> => {
  if (ctx.form.doe === 'weggooien') {
    await removeDraft(ctx);
    return redirect('/');
  }
  return redirect(verderNaar(await beginDraft(ctx), ctx));
};

/** Goes on where this person stopped. */
export const goVerder = async (ctx: PageContext): Promise<Answer> => {
  const draft = await findDraft(ctx);
  return redirect(draft === undefined ? '/aanmelden' : verderNaar(draft, ctx));
};
