import { leesExemplaarnummer } from '#kernel/exemplaar.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { Lines } from './inzagelog.tsx';

const ONLEESBAAR =
  'Dit is geen exemplaarnummer. Het bestaat uit cijfers, een streepje en een letter: 1.234-A.';

/** From the number on a copy that turned up somewhere to the look it was made in: who, when and of which dossier. */
export const showHerleid = async (ctx: PageContext): Promise<Answer> => {
  const gevraagd = ctx.query.get('exemplaar');
  const nr = gevraagd === null ? undefined : leesExemplaarnummer(gevraagd);
  const lines = nr === undefined ? [] : await ctx.application.auditLines(ctx.actor, nr - 1, 1);
  if (lines === undefined) return notFound;
  const line = lines.find((een) => een.nr === nr);
  return ctx.page({
    title: 'Herleid een exemplaar',
    back: { href: '/', label: 'Overzicht' },
    body: (
      <>
        <Heading level={1}>Waar komt dit exemplaar vandaan?</Heading>
        <Lead>
          Op elke bladzijde van een pdf staat een exemplaarnummer. Het leidt naar de regel in het inzagelog
          waarin het exemplaar is gemaakt. Een nummer schrikt af; het houdt verspreiden niet tegen.
        </Lead>
        <form className="va-form" method="get" action={ctx.path}>
          <TextField
            name="exemplaar"
            label="Exemplaarnummer"
            hint="Zoals het onderaan de bladzijde staat, met de letter."
            width="20"
            value={gevraagd ?? undefined}
            error={gevraagd !== null && nr === undefined ? ONLEESBAAR : undefined}
          />
          <Actions>
            <Button>Herleid</Button>
          </Actions>
        </form>
        {line !== undefined && (
          <>
            <Heading level={2}>Regel {line.nr} van het inzagelog</Heading>
            <Lines lines={[line]} />
          </>
        )}
        {nr !== undefined && line === undefined && (
          <Alert kind="info" title="Deze regel bestaat niet">
            <Paragraph>
              Het nummer klopt in zichzelf, maar dit inzagelog heeft die regel niet. Kijk of het exemplaar uit
              deze installatie komt.
            </Paragraph>
          </Alert>
        )}
      </>
    ),
  });
};
