import type { Boekregel } from '#domain/geldboek/feiten.ts';
import { driejaarsraming, jaaroverzicht } from '#domain/geldboek/overzicht.ts';
import { year } from '#kernel/calendar-day.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatEuro } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Over, Small } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { voluit } from '#web/server/organisatienaam.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from '../werkgever.ts';
import { Bijdrage } from './bijdrage.tsx';
import { alleBoeken, binnenBoek, gevraagdBoek, overgenomenBoeken } from './boeken.ts';
import { DubbeleFacturen } from './dubbel.tsx';
import { gekozenJaar } from './jaar.ts';
import { BoekVan, OvergenomenBoeken } from './overgenomen.tsx';
import { Posten } from './posten.tsx';

type Boek = { readonly ctx: PageContext; readonly regels: readonly Boekregel[]; readonly jaar: number };

const jarenVan = ({ ctx, regels }: Omit<Boek, 'jaar'>): readonly number[] => {
  const eerste = Math.min(year(ctx.today), ...regels.map(({ op }) => year(op)));
  return Array.from({ length: year(ctx.today) - eerste + 1 }, (_, index) => year(ctx.today) - index);
};

const Jaren = ({ ctx, regels }: Omit<Boek, 'jaar'>) => (
  <DataTable
    caption="Jaar na jaar, inclusief btw"
    columns={[
      {
        label: 'Jaar',
        cell: ({ jaar }) => <Link href={`/geld?jaar=${jaar}${binnenBoek(ctx)}`}>{jaar}</Link>,
      },
      { label: 'Besteld', kind: 'number', cell: ({ besteld }) => formatEuro(besteld) },
      { label: 'Gefactureerd', kind: 'number', cell: ({ gefactureerd }) => formatEuro(gefactureerd) },
      { label: 'Kosten', kind: 'number', cell: ({ kosten }) => formatEuro(kosten) },
      { label: 'Vaste lasten', kind: 'number', cell: ({ vasteLasten }) => formatEuro(vasteLasten) },
    ]}
    rows={jarenVan({ ctx, regels }).map((jaar) => jaaroverzicht(regels, jaar, ctx.today))}
    rowKey={({ jaar }) => `${jaar}`}
  />
);

const Raming = ({ ctx, regels }: Omit<Boek, 'jaar'>) => (
  <>
    <Heading level={2}>Wat er nog kan komen</Heading>
    <DataTable
      caption="Raming van drie jaar, inclusief btw"
      captionHidden
      columns={[
        { label: 'Jaar', cell: ({ jaar }) => (jaar === year(ctx.today) ? `rest van ${jaar}` : jaar) },
        { label: 'Ten minste', kind: 'number', cell: ({ van }) => formatEuro(van) },
        { label: 'Ten hoogste', kind: 'number', cell: ({ tot }) => formatEuro(tot) },
      ]}
      rows={driejaarsraming(regels, ctx.today)}
      rowKey={({ jaar }) => `${jaar}`}
    />
    <Small>
      Zo is geteld: wat is besteld en nog niet betaald, wat elke maand terugkomt, en de schatting van de
      adviseur voor wat is verstrekt en nog niet besteld. Nieuwe dossiers zitten er niet in.
    </Small>
  </>
);

const kop = ({ ctx, regels, jaar }: Boek, { soort }: Werkgever, isEigen: boolean): string => {
  const { kosten } = jaaroverzicht(regels, jaar, ctx.today);
  const wat = kosten === 0 ? 'nog niets betaald' : `${formatEuro(kosten)} betaald`;
  return kosten > 0 && isEigen ? `In ${jaar} heeft uw ${soort} ${wat}` : `In ${jaar} is ${wat}`;
};

const Dit = ({ ctx, regels, jaar }: Boek) => {
  const van = jaaroverzicht(regels, jaar, ctx.today);
  return (
    <Facts
      facts={[
        { label: 'Besteld', value: formatEuro(van.besteld) },
        { label: 'Gefactureerd', value: formatEuro(van.gefactureerd) },
        ...(van.gecrediteerd > 0 ? [{ label: 'Gecrediteerd', value: formatEuro(van.gecrediteerd) }] : []),
        { label: 'Betaald', value: formatEuro(van.betaald) },
        ...(van.terugbetaald > 0 ? [{ label: 'Terugbetaald', value: formatEuro(van.terugbetaald) }] : []),
        ...(van.btw === 0 ? [] : [{ label: 'Btw op facturen, waar ingevuld', value: formatEuro(van.btw) }]),
        ...(van.vasteLasten === 0
          ? []
          : [{ label: 'Vaste lasten, zoals afgesproken', value: formatEuro(van.vasteLasten) }]),
        { label: 'Besteld en nog niet gefactureerd', value: formatEuro(van.openVerplichtingen) },
        { label: 'Gefactureerd en nog te betalen', value: formatEuro(van.teBetalen) },
      ]}
    />
  );
};

/** The book of the organisation: one year, all years, what may come, beside the contribution as what it is. */
export const showGeld = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const van = gevraagdBoek(ctx);
  const gevraagd = await ctx.application.geldboek(ctx.actor, 'lees:geldboek', van);
  if (gevraagd === undefined) return notFound;
  const { regels } = gevraagd;
  const overgenomen = van === undefined ? await overgenomenBoeken(ctx) : [];
  const alle =
    van === undefined
      ? [...regels, ...overgenomen.flatMap((een) => een.regels)]
      : ((await alleBoeken(ctx))?.regels ?? regels);
  const jaar = gekozenJaar(ctx);
  const boek = { ctx, regels, jaar };
  return ctx.page({
    title: 'Geld',
    body: (
      <>
        {van !== undefined && <Over>Geldboek van {voluit(van)}, overgenomen</Over>}
        <Heading level={1}>{kop(boek, werkgever, van === undefined)}</Heading>
        {van === undefined ? (
          <Lead>
            Uw {werkgever.soort} betaalt wat zij verstrekt. Er is geen maximum. Alle bedragen zijn inclusief
            btw.
          </Lead>
        ) : (
          <BoekVan van={van} />
        )}
        <DubbeleFacturen regels={alle} />
        {regels.length === 0 ? (
          <EmptyState>Zodra u iets verstrekt, staat het geld hier vanzelf bij elkaar.</EmptyState>
        ) : (
          <>
            <Dit {...boek} />
            <LinkList
              links={[
                {
                  href: `/geld/boek.csv?jaar=${jaar}${binnenBoek(ctx)}`,
                  label: `Download ${jaar} voor de boekhouding (csv)`,
                  detail: 'Op nummer van het dossier, zonder naam, adres of soort maatregel.',
                },
              ]}
            />
            <Posten regels={regels} jaar={jaar} today={ctx.today} />
            <Jaren ctx={ctx} regels={regels} />
            <Raming ctx={ctx} regels={regels} />
          </>
        )}
        <OvergenomenBoeken boeken={overgenomen} jaar={jaar} today={ctx.today} />
        {van === undefined && <Bijdrage soort={werkgever.soort} today={ctx.today} />}
      </>
    ),
  });
};
