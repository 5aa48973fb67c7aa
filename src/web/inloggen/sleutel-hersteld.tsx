import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { Alert } from '#web/components/alert.tsx';
import { formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import type { PageContext } from '#web/server/route.ts';

const KEYS = '/sleutels';

/** As long as this it stands on the home page too. */
const DAYS = 30;

/** That two planners removed one's own keys. A key that was made after it does not take this away: somebody else may have made it. */
export const sleutelHersteld = async (ctx: PageContext) => {
  const tijd = await ctx.application.eigenSleutels.hersteld(ctx.actor);
  if (tijd === undefined) return null;
  const here = ctx.path === KEYS;
  if (!here && addDays(amsterdamDay(new Date(tijd)), DAYS) < ctx.today) return null;
  return (
    <Alert kind="info" title="Uw eigen sleutels zijn weggehaald">
      <Paragraph>
        Twee planners van het CCV deden dat op {formatMoment(tijd)}, omdat iemand meldde dat ze kwijt waren.
        Vroeg u dat zelf? Dan klopt het. Vroeg u het niet, bel dan het CCV.
        {!here && (
          <>
            {' '}
            <Link href={KEYS}>Bekijk uw eigen sleutels</Link>
          </>
        )}
      </Paragraph>
    </Alert>
  );
};
