import type { WorkItem } from '#application/application.ts';
import type { Schakel } from '#domain/gedeeld/schakel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDayAndMonth, formatTime, formatWeekday } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph, Small, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { ambtOpKaart, organisatienaam } from '#web/server/kaart-woorden.ts';
import type { PageContext } from '#web/server/route.ts';
import { wachtOpU } from '#web/server/wacht-op-u.tsx';
import { wachttijd, wachtwoorden } from '#web/server/wachttijd.ts';

const PER_PAGINA = 50;

const taak: Readonly<Partial<Record<Schakel, string>>> = {
  werkgeversgesprek: 'spreek de organisatie',
  'huisbezoek-plannen': 'spreek het huisbezoek af',
  huisbezoek: 'ga op huisbezoek',
  'advies-opstellen': 'stel het advies op',
};

const Vandaag = ({ item }: { readonly item: WorkItem }) => {
  const bezoek = item.kaart.werk?.huisbezoek;
  return bezoek === undefined ? null : (
    <Card kind="now">
      <StateLabel state="now">Vandaag</StateLabel>
      <Heading level={2}>{`Huisbezoek om ${formatTime(bezoek.tijd)}`}</Heading>
      <Paragraph>
        Dossier {item.nummer}, {ambtOpKaart(item.kaart.werk?.ambt)}. Het adres en hoe u mag bellen staan bij
        de voorbereiding.
      </Paragraph>
      <Actions>
        <ButtonLink href={`/advies/${item.id}/voorbereiding`}>Bereid het bezoek voor</ButtonLink>
        <ButtonLink href={`/advies/${item.id}/bezoek`} kind="secondary">
          Naar het bezoek
        </ButtonLink>
      </Actions>
    </Card>
  );
};

const WatNu = ({ item: { kaart }, today }: { readonly item: WorkItem; readonly today: CalendarDay }) => {
  const { werk, fase } = kaart;
  if (werk === undefined) return null;
  if (werk.schakel === 'huisbezoek' && werk.huisbezoek !== undefined && werk.huisbezoek.datum > today)
    return <StateLabel state="wait">wacht op het bezoek</StateLabel>;
  const words = fase === 'teruggegeven' ? 'advies terug: pas het aan' : (taak[werk.schakel] ?? 'volgt');
  return werk.spoed ? (
    <TwoLines first={<StateLabel state="now">{words}</StateLabel>} second="spoed" />
  ) : (
    <StateLabel state="now">{words}</StateLabel>
  );
};

const Dossiers = ({ items, ctx }: { readonly items: readonly WorkItem[]; readonly ctx: PageContext }) => (
  <DataTable
    caption="Uw dossiers"
    captionHidden
    columns={[
      {
        label: 'Dossier',
        cell: (item) => (
          <TwoLines
            first={<Link href={`/advies/${item.id}`}>{item.nummer}</Link>}
            second={ambtOpKaart(item.kaart.werk?.ambt)}
          />
        ),
      },
      { label: 'Nu te doen', cell: (item) => <WatNu item={item} today={ctx.today} /> },
      {
        label: 'Sinds',
        cell: ({ kaart: { werk } }) =>
          werk === undefined ? null : (
            <TwoLines
              first={formatDayAndMonth(werk.sinds)}
              second={wachtwoorden(wachttijd(werk, ctx.today))}
            />
          ),
      },
      {
        label: 'Huisbezoek',
        cell: ({ kaart: { werk } }) =>
          werk?.huisbezoek === undefined ? (
            ''
          ) : (
            <TwoLines
              first={formatWeekday(werk.huisbezoek.datum)}
              second={formatTime(werk.huisbezoek.tijd)}
            />
          ),
      },
      {
        label: 'Organisatie',
        cell: ({ kaart: { betrokkenen } }) => organisatienaam(betrokkenen.organisatie, ctx.today),
      },
    ]}
    rows={items}
    rowKey={({ id }) => id}
  />
);

const lead = (aantal: number): string => {
  if (aantal === 0)
    return 'Er ligt niets op u te wachten. Een nieuw dossier verschijnt hier zodra de planner het toewijst.';
  return 'Spoed staat bovenaan, daarna wat het langst wacht. De norm is van ons; de regeling kent geen termijnen.';
};

/** The adviser's day: today's visits, then the cases by urgency and waiting. */
export const showOverzicht = async (ctx: PageContext): Promise<Answer> => {
  const after = ctx.query.get('na');
  const lijst = await ctx.application.worklist(ctx.actor, 'adviseur', {
    limit: PER_PAGINA,
    ...(after === null ? {} : { after }),
  });
  if (lijst === undefined) return notFound;
  const vandaag = lijst.items
    .filter(({ kaart }) => kaart.werk?.huisbezoek?.datum === ctx.today)
    .sort((a, b) =>
      (a.kaart.werk?.huisbezoek?.tijd ?? '').localeCompare(b.kaart.werk?.huisbezoek?.tijd ?? ''),
    );
  const bezoeken = vandaag.length === 1 ? 'één bezoek' : `${vandaag.length} bezoeken`;
  return ctx.page({
    title: 'Uw dossiers',
    body: (
      <>
        {await wachtOpU(ctx)}
        <Heading level={1}>
          {vandaag.length === 0 ? 'Vandaag heeft u geen bezoek' : `Vandaag heeft u ${bezoeken}`}
        </Heading>
        {vandaag.map((item) => (
          <Vandaag item={item} key={item.id} />
        ))}
        <Heading level={2}>Uw dossiers</Heading>
        {lijst.items.length === 0 ? <EmptyState>{lead(0)}</EmptyState> : <Lead>{lead(lijst.total)}</Lead>}
        {lijst.items.length > 0 && <Dossiers items={lijst.items} ctx={ctx} />}
        {lijst.next !== undefined && (
          <Paragraph>
            <Link href={`/?na=${encodeURIComponent(lijst.next)}`}>Volgende {PER_PAGINA} dossiers</Link>
          </Paragraph>
        )}
        <Small>
          Een advies dat bij de Beveiligingsautoriteit ligt, staat niet in deze lijst. U krijgt bericht als
          het terugkomt.
        </Small>
      </>
    ),
  });
};
