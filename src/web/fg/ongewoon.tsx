import type { VondstMetOordeel } from '#application/application.ts';
import { ongewoonRegels } from '#domain/bevoegdheid/ongewoon.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import { Alert } from '#web/components/alert.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { maandagVan, vorigeWeek, weekIn } from './week.ts';

const WEKEN = 5;

const wie = ({ rol, account }: VondstMetOordeel) => (
  <TwoLines
    first={rol === null ? 'Nog onbekend' : roleLabels[rol]}
    second={`account ${account.slice(0, 8)}`}
  />
);

const Vondsten = ({
  vondsten,
  week,
  voorbij,
}: {
  readonly vondsten: readonly VondstMetOordeel[];
  readonly week: CalendarDay;
  readonly voorbij: boolean;
}) => (
  <DataTable
    caption={`Ongewone inzagen van de week van ${formatDay(week)}`}
    captionHidden
    columns={[
      {
        label: 'Wat valt op',
        cell: ({ regel, aantal }) => (
          <TwoLines
            first={ongewoonRegels[regel].titel}
            second={aantal === 1 ? 'een keer' : `${aantal} keer`}
          />
        ),
      },
      { label: 'Wie', cell: wie },
      { label: 'Voor het eerst', kind: 'date', cell: ({ eerste }) => formatMoment(eerste) },
      {
        label: 'Nakijken',
        kind: 'action',
        cell: ({ sleutel, nagekeken }) => {
          const naar = { href: `/ongewoon/${week}/${sleutel}` };
          if (nagekeken !== undefined) return <Link {...naar}>Nagekeken</Link>;
          return <Link {...naar}>{voorbij ? 'Kijk na' : 'Bekijk'}</Link>;
        },
      },
    ]}
    rows={vondsten}
    rowKey={({ sleutel }) => sleutel}
  />
);

const open = (vondsten: readonly VondstMetOordeel[]): number =>
  vondsten.filter(({ nagekeken }) => nagekeken === undefined).length;

const kop = (aantal: number, voorbij: boolean): string => {
  if (!voorbij) return 'Wat er deze week opvalt';
  if (aantal === 0) return 'Deze week is nagekeken';
  return aantal === 1 ? 'Een inzage is nog niet nagekeken' : `${aantal} inzagen zijn nog niet nagekeken`;
};

/** The unusual looks of one week, which the privacy officer goes through one by one. */
export const showOngewoon = async (ctx: PageContext): Promise<Answer> => {
  const week = weekIn(ctx.query.get('week') ?? vorigeWeek(ctx.today), ctx.today);
  if (week === undefined) return notFound;
  const vondsten = await ctx.application.toezicht.ongewoon(ctx.actor, week);
  if (vondsten === undefined) return notFound;
  const deze = maandagVan(ctx.today);
  const voorbij = week < deze;
  const aantal = open(vondsten);
  return ctx.page({
    title: 'Ongewone inzagen',
    body: (
      <>
        {ctx.query.has('afgevinkt') && (
          <Alert kind="done">
            <Paragraph>U heeft deze inzage nagekeken. Dat staat ook in het inzagelog.</Paragraph>
          </Alert>
        )}
        <Heading level={1}>{kop(aantal, voorbij)}</Heading>
        <Lead>
          Week van {formatDay(week)} tot en met {formatDay(addDays(week, 6))}. Ongewoon is niet hetzelfde als
          fout: vaak is er een goede reden. {voorbij ? '' : 'Afvinken kan zodra de week voorbij is.'}
        </Lead>
        <SectionNav
          label="Welke week"
          items={Array.from({ length: WEKEN }, (_, terug) => addDays(deze, -7 * terug)).map((een) => ({
            href: `/ongewoon?week=${een}`,
            label: een === deze ? 'Deze week' : formatDay(een),
            current: een === week,
          }))}
        />
        {voorbij && aantal > 0 && (
          <Alert kind="error" title="Te laat">
            <Paragraph>
              Deze week is voorbij. Kijk de open regels vandaag na, en vink ze af met wat u zag.
            </Paragraph>
          </Alert>
        )}
        {vondsten.length === 0 ? (
          <EmptyState>Er viel deze week niets op. U hoeft niets te doen.</EmptyState>
        ) : (
          <Vondsten vondsten={vondsten} week={week} voorbij={voorbij} />
        )}
        <Details summary="Waar letten wij op?">
          {Object.values(ongewoonRegels).map(({ titel, uitleg }) => (
            <Paragraph key={titel}>
              <strong>{titel}.</strong> {uitleg}
            </Paragraph>
          ))}
        </Details>
      </>
    ),
  });
};
