import type { Accountvoorstel } from '#application/accounts.ts';
import type { Account } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Hidden, Lead, Paragraph } from '#web/components/text.tsx';
import { notFound } from '#web/server/answer.ts';
import { naamOfOpgeheven } from '#web/server/organisatienaam.ts';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { wachtOpTweede } from './wissen/wissen.tsx';

const byName = (a: Account, b: Account): number => a.naam.localeCompare(b.naam, 'nl');

const nameOf = (code: string | undefined, today: CalendarDay): string =>
  code === undefined ? 'geen' : naamOfOpgeheven(code, today);

type AccountsProps = {
  readonly accounts: readonly Account[];
  readonly today: CalendarDay;
  readonly self: Account['id'];
};

const isOver = ({ tot }: Account, today: CalendarDay): boolean => tot !== null && tot < today;

const Sluiten = ({ account: { id, naam } }: { readonly account: Account }) => (
  <>
    <Link href={`/accounts/${id}/afmelden`}>
      Meld af<Hidden>: {naam}</Hidden>
    </Link>{' '}
    <Link href={`/accounts/${id}/beeindigen`}>
      Beëindig<Hidden>: {naam}</Hidden>
    </Link>
  </>
);

const Accounts = ({ accounts, today, self }: AccountsProps) => (
  <DataTable
    caption="Accounts"
    captionHidden
    columns={[
      { label: 'Naam', cell: ({ naam }) => naam },
      { label: 'Rol', cell: ({ rol }) => roleLabels[rol] },
      { label: 'Organisatie', cell: ({ organisatie }) => nameOf(organisatie, today) },
      {
        label: 'Toegang tot',
        kind: 'date',
        cell: ({ tot }) => (tot === null ? 'geen einddatum' : formatDay(tot)),
      },
      {
        label: 'Wijzigen',
        kind: 'action',
        cell: (account) =>
          account.id === self ? (
            ''
          ) : (
            <>
              <Link href={`/accounts/${account.id}/wijzigen`}>
                Wijzig<Hidden>: {account.naam}</Hidden>
              </Link>{' '}
              {!isOver(account, today) && <Sluiten account={account} />}
            </>
          ),
      },
    ]}
    rows={accounts}
    rowKey={({ id }) => id}
  />
);

type VoorstellenProps = {
  readonly titel: string;
  /** What the link to each says. */
  readonly doe: string;
  readonly voorstellen: readonly Accountvoorstel[];
  readonly accounts: readonly Account[];
  readonly self: Account['id'];
};

const Voorstellen = ({ titel, doe, voorstellen, accounts, self }: VoorstellenProps) =>
  voorstellen.length === 0 ? null : (
    <>
      <Heading level={2}>{titel}</Heading>
      <DataTable
        caption={titel}
        captionHidden
        columns={[
          { label: 'Naam', cell: ({ account }) => account.naam },
          {
            label: 'Wat',
            cell: ({ account }) => (accounts.some(({ id }) => id === account.id) ? 'wijziging' : 'nieuw'),
          },
          { label: 'Rol', cell: ({ account }) => roleLabels[account.rol] },
          {
            label: 'Voorgesteld door',
            cell: ({ door }) => (door === self ? 'u' : accounts.find(({ id }) => id === door)?.naam),
          },
          {
            label: 'Wat kunt u doen',
            kind: 'action',
            cell: ({ sleutel, account }) => (
              <Link href={`/accounts/voorstel/${sleutel}`}>
                {doe}
                <Hidden>: {account.naam}</Hidden>
              </Link>
            ),
          },
        ]}
        rows={voorstellen}
        rowKey={({ sleutel }) => sleutel}
      />
    </>
  );

const GEDAAN: Readonly<Record<string, string>> = {
  beeindigd: 'De toegang is beëindigd.',
  afgemeld: 'De persoon is op alle apparaten afgemeld.',
  toegelaten: 'De toegang is bevestigd. Deze persoon kan nu inloggen.',
  gewijzigd: 'De wijziging is bevestigd. Zij geldt vanaf nu.',
  voorgesteld:
    'Het voorstel staat klaar. De andere beheerders krijgen een bericht; een van hen bevestigt het.',
  wijziging:
    'De wijziging staat klaar. De andere beheerders krijgen een bericht; een van hen bevestigt haar.',
  vervallen: 'Het voorstel is vervallen. Er is niets veranderd.',
};

/** What was just done, by the word in the address. */
const Gedaan = ({ query }: Pick<PageContext, 'query'>) =>
  Object.entries(GEDAAN)
    .filter(([woord]) => query.has(woord))
    .map(([woord, zin]) => (
      <Alert kind="done" key={woord}>
        <Paragraph>{zin}</Paragraph>
      </Alert>
    ));

/** Who may log in, and as what. */
export const showAccounts = async (ctx: PageContext) => {
  const accounts = await ctx.application.accounts.all(ctx.actor);
  if (accounts === undefined) return notFound;
  const voorstellen = (await ctx.application.accounts.voorstellen(ctx.actor)) ?? [];
  const self = ctx.actor.account;
  // Whoever proposed it or is the one it is about confirms nothing.
  const isOpMij = ({ door, account }: Accountvoorstel) => door !== self && account.id !== self;
  const opU = voorstellen.filter(isOpMij);
  const opAnder = voorstellen.filter((voorstel) => !isOpMij(voorstel));
  const achterstand = await ctx.application.toezicht.achterstand(ctx.actor);
  const wissen = ((await ctx.application.bewaren.posten(ctx.actor)) ?? []).filter(wachtOpTweede(ctx.today));
  return ctx.page({
    title: 'Wie toegang heeft',
    body: (
      <>
        <Gedaan query={ctx.query} />
        <Heading level={1}>Wie toegang heeft</Heading>
        <Lead>
          Toegang geven en wijzigen doen twee beheerders samen: de een stelt voor, de ander bevestigt. U ziet
          hier geen dossiers. Elke wijziging komt in het inzagelog.
        </Lead>
        {wissen.length > 0 && (
          <Alert kind="urgent" title="Er is voorgesteld om te wissen">
            <Paragraph>
              De functionaris gegevensbescherming wacht op een tweede persoon.{' '}
              <Link href="/wissen">Bekijk het voorstel</Link>
            </Paragraph>
          </Alert>
        )}
        <Voorstellen
          titel="Wacht op u"
          doe="Bekijk en bevestig"
          voorstellen={opU}
          accounts={accounts}
          self={self}
        />
        {achterstand !== undefined && achterstand > 0 && (
          <Alert kind="info" title="Het nakijken van het inzagelog loopt achter">
            <Paragraph>
              {achterstand === 1
                ? 'Een ongewone inzage is nog niet nagekeken.'
                : `${achterstand} ongewone inzagen zijn nog niet nagekeken.`}{' '}
              Vraag de functionaris gegevensbescherming of daar tijd voor is. U ziet hier niet welke het zijn.
            </Paragraph>
          </Alert>
        )}
        <Actions>
          <ButtonLink href="/accounts/nieuw">Stel iemand voor</ButtonLink>
        </Actions>
        <Voorstellen
          titel="Wacht op een andere beheerder"
          doe="Bekijk"
          voorstellen={opAnder}
          accounts={accounts}
          self={self}
        />
        {voorstellen.length > 0 && <Heading level={2}>Heeft toegang</Heading>}
        {accounts.length === 0 ? (
          <EmptyState>Er heeft nog niemand toegang.</EmptyState>
        ) : (
          <Accounts accounts={[...accounts].sort(byName)} today={ctx.today} self={self} />
        )}
      </>
    ),
  });
};
