import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { metCatalogus, nazienOp, TERUG } from './boek.ts';
import { voorstelzinnen } from './cijfers.tsx';

const BINNENKORT = 60;

/** The yearly review: what is due now or soon, the oldest first. */
export const showNazien = metCatalogus(async ({ ctx, boek }) => {
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  const voorstellen = boek.basis.maatregelen.flatMap(({ code, titel }) =>
    voorstelzinnen(cijfers, code).map((zin) => ({ code, titel, zin })),
  );
  const tot = addDays(ctx.today, BINNENKORT);
  const rijen = boek.basis.maatregelen
    .map((maatregel) => ({ ...maatregel, voor: nazienOp(boek, maatregel.code) }))
    .filter(({ voor }) => voor <= tot)
    .toSorted((a, b) => a.voor.localeCompare(b.voor) || a.code.localeCompare(b.code));
  const teLaat = rijen.filter(({ voor }) => voor <= ctx.today).length;
  const eerste = boek.basis.maatregelen.map(({ code }) => nazienOp(boek, code)).toSorted()[0];
  return ctx.page({
    title: 'Na te zien',
    back: TERUG,
    body: (
      <>
        <Heading level={1}>
          {teLaat === 0
            ? 'Niets na te zien'
            : `${formatCount(teLaat, 'maatregel', 'maatregelen')} na te zien`}
        </Heading>
        <Lead>
          Elke maatregel komt elk jaar langs: klopt het doel nog, kloppen de bedragen, is er iets beters? Open
          de maatregel, wijzig hem of leg vast dat hij blijft.
        </Lead>
        {voorstellen.length > 0 && (
          <>
            <Heading level={2}>Wat de cijfers voorstellen</Heading>
            <BulletList
              items={voorstellen.map(({ code, titel, zin }) => (
                <>
                  <Link href={`/catalogus/maatregel/${code}`}>{titel}</Link>. {zin}
                </>
              ))}
            />
          </>
        )}
        <Paragraph>
          <Link href="/catalogus/punten">Welke punten van het bezoek worden gebruikt?</Link>
        </Paragraph>
        {rijen.length === 0 ? (
          <EmptyState>
            {eerste === undefined
              ? 'Er staat nog geen maatregel in de catalogus.'
              : `De eerste maatregel komt hier te staan twee maanden voor ${formatDay(eerste)}.`}
          </EmptyState>
        ) : (
          <DataTable
            caption="Maatregelen op volgorde van nazien"
            captionHidden
            columns={[
              {
                label: 'Maatregel',
                cell: ({ code, titel, domein }) => (
                  <TwoLines
                    first={<Link href={`/catalogus/maatregel/${code}`}>{titel}</Link>}
                    second={`${code}, ${domeinnamen[domein]}`}
                  />
                ),
              },
              { label: 'Nazien voor', kind: 'date', cell: ({ voor }) => formatDay(voor) },
            ]}
            rows={rijen}
            rowKey={({ code }) => code}
          />
        )}
      </>
    ),
  });
});
