import type { ReactNode } from 'react';
import { Alert } from '#web/components/alert.tsx';
import { Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';

const FIELD = 'antwoord';

type Props = {
  readonly ctx: PageContext;
  readonly action: string;
  readonly soort: 'maak' | 'gebruik';
  readonly button: string;
  readonly children?: ReactNode;
};

/** A form that is sent with what the browser's own window gave: a new passkey, or the use of one. */
export const Sleutelvraag = async ({ ctx, action, soort, button, children }: Props) => {
  const vraag = await ctx.application.eigenSleutels.vraag(ctx.actor, ctx.session);
  return (
    <>
      <Form action={action} seal={ctx.seal()}>
        {children}
        <input
          type="hidden"
          name={FIELD}
          data-sleutel={JSON.stringify({ soort, ...vraag, gebruiker: ctx.account.id })}
        />
        <Button>{button}</Button>
      </Form>
      <div role="status">
        <div id="sleutel-mis" hidden>
          <Alert kind="info">
            <Paragraph>
              Het is niet gelukt, of u brak het af. Er is niets veranderd. U kunt het opnieuw proberen.
            </Paragraph>
          </Alert>
        </div>
      </div>
      <noscript>
        <Paragraph>Op deze pagina heeft uw browser JavaScript nodig. Op de andere pagina’s niet.</Paragraph>
      </noscript>
    </>
  );
};

/** What the browser gave; empty when it gave nothing. */
export const antwoordIn = (ctx: PageContext): string => typed(ctx.form, FIELD) ?? '';
