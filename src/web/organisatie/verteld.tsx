import { EmptyState } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatMonth } from '#web/components/format.ts';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { beeldfeiten } from '#web/server/werkgeversbeeld.ts';
import type { Werkgever } from './werkgever.ts';

/** What this organisation told the CCV last, as advisers read it. */
export const showVerteld = async (ctx: PageContext, { code, soort }: Werkgever): Promise<Answer> => {
  const gesprek = await ctx.application.werkgeversgesprek(ctx.actor, code);
  return ctx.page({
    title: 'Wat u het CCV vertelde',
    back: { href: '/weten', label: 'Wat moet ik weten?' },
    body: (
      <>
        <Heading level={1}>Wat u het CCV vertelde</Heading>
        {gesprek ? (
          <>
            <Lead>
              Dit vertelde uw {soort} in {formatMonth(gesprek.verteld)}
              {gesprek.bevestigd !== gesprek.verteld &&
                `, en het klopte nog in ${formatMonth(gesprek.bevestigd)}`}
              . Adviseurs gebruiken het ook voor een volgende bestuurder.
            </Lead>
            <Facts facts={beeldfeiten(gesprek.beeld, ctx.today)} />
            <Paragraph>Klopt er iets niet meer? Zeg het de adviseur in het volgende gesprek.</Paragraph>
          </>
        ) : (
          <EmptyState>
            Hier staat nog niets. Na een gesprek met een adviseur van het CCV leest u hier terug wat u
            vertelde.
          </EmptyState>
        )}
        <Small>Hier staat niet voor wie een adviseur kwam, en ook geen dag. Dat is met opzet.</Small>
      </>
    ),
  });
};
