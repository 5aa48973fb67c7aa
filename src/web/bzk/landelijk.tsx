import type { Telling } from '#application/application.ts';
import { AFRONDING, DREMPEL } from '#application/landelijk.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';

const inWords = (aantal: number | null): string => (aantal === null ? `minder dan ${DREMPEL}` : `${aantal}`);

const Period = ({
  periode,
  tellingen,
}: {
  readonly periode: string;
  readonly tellingen: readonly Telling[];
}) => (
  <DataTable
    caption={periode}
    columns={[
      { label: 'Stap', cell: ({ stap }) => stap },
      { label: 'Aantal', kind: 'number', cell: ({ aantal }) => inWords(aantal) },
    ]}
    rows={tellingen}
    rowKey={({ stap }) => stap}
  />
);

const Counts = ({ tellingen }: { readonly tellingen: readonly Telling[] }) => {
  const periods = Object.entries(Object.groupBy(tellingen, ({ periode }) => periode)).reverse();
  return periods.length === 0 ? (
    <EmptyState>
      Er is nog geen heel half jaar voorbij. Cijfers verschijnen hier vanzelf na 30 juni en na 31 december.
    </EmptyState>
  ) : (
    periods.map(([periode, rows = []]) => <Period key={periode} periode={periode} tellingen={rows} />)
  );
};

/** The national picture: counts that cannot point at anybody, with the rule beside them. */
export const showLandelijk = async (ctx: PageContext): Promise<Answer> => {
  const tellingen = await ctx.application.landelijk(ctx.actor);
  if (tellingen === undefined) return notFound;
  return ctx.page({
    title: 'Het landelijk beeld',
    body: (
      <>
        <Heading level={1}>Het landelijk beeld</Heading>
        <Lead>Hoe vaak elke stap van de regeling is gezet, per half jaar. Dossiers ziet u hier niet.</Lead>
        <Counts tellingen={tellingen} />
        <Heading level={2}>Zo zijn deze cijfers gemaakt</Heading>
        <BulletList
          items={[
            `Onder de ${DREMPEL} staat er geen getal, omdat het dan over herkenbare mensen kan gaan.`,
            `Andere aantallen zijn afgerond op ${AFRONDING}. Tel ze daarom niet bij elkaar op.`,
            'Alleen hele halve jaren tellen mee. Zo verraadt opnieuw kijken niet wat er gisteren bij kwam.',
          ]}
        />
      </>
    ),
  });
};
