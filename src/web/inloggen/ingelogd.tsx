import type { OwnSession } from '#application/inloggen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatMoment } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';

const HERE = '/ingelogd';
const FIELD = 'afmelden';
const ALL_OTHERS = 'andere';

const notes = {
  een: 'Op dat apparaat bent u afgemeld. Wie daar nu verdergaat, moet opnieuw inloggen.',
  andere: 'U bent overal afgemeld, behalve hier.',
  niets: 'Daar was u al niet meer ingelogd.',
};

const Place = ({ apparaat, sinds, laatst }: Pick<OwnSession, 'apparaat' | 'sinds' | 'laatst'>) => (
  <Facts
    facts={[
      { label: 'Apparaat', value: apparaat === '' ? 'Onbekend apparaat' : apparaat },
      { label: 'Ingelogd sinds', value: formatMoment(sinds) },
      { label: 'Het laatst gebruikt', value: formatMoment(laatst) },
    ]}
  />
);

type OthersProps = { readonly ctx: PageContext; readonly others: readonly OwnSession[] };

const Others = ({ ctx, others }: OthersProps) => (
  <Form action={HERE} seal={ctx.seal()}>
    {others.map((one) => (
      <Card key={one.id}>
        <Place {...one} />
        <Button kind="secondary" name={FIELD} value={one.id}>
          Meld dit apparaat af
        </Button>
      </Card>
    ))}
    {others.length > 1 && (
      <Button kind="secondary" name={FIELD} value={ALL_OTHERS}>
        Meld alle andere apparaten af
      </Button>
    )}
  </Form>
);

/** Where this person is logged in, and how to end that. */
export const showIngelogd = async (ctx: PageContext): Promise<Answer> => {
  const places = await ctx.application.sessions.all(ctx.actor, ctx.session);
  const others = places.filter(({ hier }) => !hier);
  return ctx.page({
    title: 'Waar u bent ingelogd',
    back: { href: '/', label: 'Naar het begin' },
    body: (
      <>
        <DoneNote ctx={ctx} notes={notes} />
        <Heading level={1}>Waar u bent ingelogd</Heading>
        <Lead>
          {others.length === 0
            ? 'U bent alleen op dit apparaat ingelogd. U hoeft niets te doen.'
            : 'Herkent u een apparaat niet? Meld het hieronder af en vertel het uw eigen inlogdienst.'}
        </Lead>
        {places
          .filter(({ hier }) => hier)
          .map((one) => (
            <Card key={one.id}>
              <Heading level={2}>Dit apparaat</Heading>
              <Place {...one} />
              <Actions>
                <ButtonLink href="/afmelden">Meld u af op dit apparaat</ButtonLink>
              </Actions>
            </Card>
          ))}
        {others.length > 0 && (
          <>
            <Heading level={2}>Ook ingelogd</Heading>
            <Others ctx={ctx} others={others} />
          </>
        )}
        <Paragraph>
          U kunt op twee plekken tegelijk ingelogd zijn. Logt u ergens nog een keer in, dan wordt u afgemeld
          waar u het eerst was ingelogd. Gebruikt u Veilig Ambt een tijd niet, dan wordt u vanzelf afgemeld.
        </Paragraph>
      </>
    ),
  });
};

/** Ends one of the others, or all of them. */
export const sendIngelogd = async (ctx: PageContext): Promise<Answer> => {
  const which = typed(ctx.form, FIELD) ?? '';
  const ended = await ctx.application.sessions.end(
    ctx.actor,
    which === ALL_OTHERS ? { allBut: ctx.session } : { id: which },
  );
  const note = which === ALL_OTHERS ? 'andere' : 'een';
  return redirect(`${HERE}?klaar=${ended === 0 ? 'niets' : note}`);
};
