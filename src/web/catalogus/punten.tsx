import { type Deel, delenVan, instrumentversies } from '#application/referentie/instrumenten.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { type Cijfers, isGeteld, NOG_NIET, rijVan, totEnMet } from '#web/server/vrijgegeven.ts';
import { TERUG } from './boek.ts';

type Punt = Deel['punten'][number];

const gebruikt = (cijfers: Cijfers, code: string): number | null =>
  rijVan(cijfers, 'punten-gebruikt', code).Dossiers ?? null;

const NAMEN: Readonly<Record<Deel['instrument'], string>> = {
  gespreksleidraad: 'De gespreksleidraad',
  schouw: 'De schouw',
};

const Instrument = ({
  naam,
  punten,
  cijfers,
}: {
  readonly naam: string;
  readonly punten: readonly Punt[];
  readonly cijfers: Cijfers;
}) => {
  const wel = punten.filter(({ code }) => gebruikt(cijfers, code) !== null);
  const niet = punten.filter(({ code }) => gebruikt(cijfers, code) === null);
  return (
    <>
      <Heading level={2}>{naam}</Heading>
      <Paragraph>
        {formatCount(niet.length, 'punt wordt', 'punten worden')} bijna nooit ingevuld, van de {punten.length}
        . Kijk of ze nog nodig zijn, of anders moeten worden gevraagd.
      </Paragraph>
      <Details summary="Bijna nooit ingevuld">
        <BulletList items={niet.map(({ code, punt }) => `${code}: ${punt}`)} />
      </Details>
      {wel.length > 0 && (
        <DataTable
          caption={`${naam}: ingevuld`}
          columns={[
            { label: 'Punt', cell: ({ code, punt }) => `${code}: ${punt}` },
            { label: 'Dossiers', kind: 'number', cell: ({ code }) => `${gebruikt(cijfers, code) ?? ''}` },
          ]}
          rows={wel}
          rowKey={({ code }) => code}
        />
      )}
    </>
  );
};

/** Which points of the guide and the inspection are used, in released counts: for their yearly review. */
export const showPunten = async (ctx: PageContext): Promise<Answer> => {
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  const versies = instrumentversies(ctx.today);
  const delen = delenVan(versies);
  const eigen = gebruikt(cijfers, 'eigen');
  return ctx.page({
    title: 'Punten van het bezoek',
    back: TERUG,
    body: (
      <>
        <Heading level={1}>Welke punten worden gebruikt?</Heading>
        <Lead>
          De gespreksleidraad van {formatDay(versies.gespreksleidraad)} en de schouw van{' '}
          {formatDay(versies.schouw)}, voor de jaarlijkse ronde.
        </Lead>
        {!isGeteld(cijfers, 'punten-gebruikt') ? (
          <Paragraph>{NOG_NIET}</Paragraph>
        ) : (
          <>
            <Paragraph>
              {eigen === null
                ? 'Adviseurs voegden bijna nooit een eigen punt toe.'
                : `In ongeveer ${eigen} dossiers voegde de adviseur een eigen punt toe. Vraag adviseurs welk punt zij misten.`}
            </Paragraph>
            {(['gespreksleidraad', 'schouw'] as const).map((instrument) => (
              <Instrument
                key={instrument}
                naam={NAMEN[instrument]}
                punten={delen
                  .filter((deel) => deel.instrument === instrument)
                  .flatMap(({ punten }) => punten)}
                cijfers={cijfers}
              />
            ))}
            <Small>Vrijgegeven cijfers, {totEnMet(cijfers)}. Onder de tien staat er geen getal.</Small>
          </>
        )}
      </>
    ),
  });
};
