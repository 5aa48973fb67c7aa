import { vooruitblikGegevens } from '#application/referentie/vooruitblik.ts';
import { vooruitblikTabellen } from '#application/vooruitblik/tabellen.ts';
import type { Vooruitblikjaar } from '#application/vooruitblik/vooruitblik.ts';
import { Card } from '#web/components/card.tsx';
import { Details } from '#web/components/details.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { Link, LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { CijferTabel } from '../tabel.tsx';
import { Aannameformulier, Scenarios } from './formulier.tsx';
import { aannamenIn, jarenVanaf, scenarioIn } from './gevraagd.ts';
import { Vraagbalken } from './vraagbalken.tsx';

const getal = (waarde: number): string => waarde.toLocaleString('nl-NL');
const euro = (waarde: number): string => `€\u00a0${getal(waarde)}`;
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** What follows, in three sentences. */
const Uitkomst = ({ jaren }: { readonly jaren: readonly Vooruitblikjaar[] }) => {
  const [van, tot] = [som(jaren.map(({ kosten }) => kosten.van)), som(jaren.map(({ kosten }) => kosten.tot))];
  return (
    <Card>
      <Paragraph>
        Van {jaren[0]?.jaar} tot en met {jaren.at(-1)?.jaar} melden zich met deze aannamen{' '}
        <strong>{getal(som(jaren.map(({ aanmeldingen }) => aanmeldingen)))}</strong> mensen aan. Hun
        maatregelen kosten samen <strong>{euro(van)}</strong> tot <strong>{euro(tot)}</strong>. De bijdrage
        van het Rijk is in die jaren {euro(som(jaren.map(({ uitkering }) => uitkering)))}.
      </Paragraph>
      <Paragraph>
        In het drukste kwartaal zijn er {getal(Math.max(...jaren.map(({ adviseursPiek }) => adviseursPiek)))}{' '}
        voltijds adviseurs nodig. <Link href="#aannamen">Verander de aannamen</Link>
      </Paragraph>
    </Card>
  );
};

const Uitkomsten = ({
  jaren,
  query,
}: {
  readonly jaren: readonly Vooruitblikjaar[];
  readonly query: string;
}) => (
  <>
    <Uitkomst jaren={jaren} />
    <Heading level={2}>Aanmeldingen per jaar</Heading>
    <Vraagbalken jaren={jaren} />
    <Heading level={2}>De getallen per jaar</Heading>
    {vooruitblikTabellen(jaren).map((tabel) => (
      <Details key={tabel.id} summary={tabel.vraag}>
        <CijferTabel tabel={tabel} />
        <Paragraph>
          <Link href={`/vooruitblik/tabel/${tabel.id}${query}`}>Download als CSV: {tabel.vraag}</Link>
        </Paragraph>
      </Details>
    ))}
    <LinkList
      links={[
        { href: `/vooruitblik/json${query}`, label: 'Alles als JSON', detail: 'met de aannamen en hun bron' },
      ]}
    />
  </>
);

/** Everything that was reckoned with and where it comes from, folded until somebody wants to change it. */
const Aannamen = ({
  query,
  errors,
}: Pick<PageContext, 'query'> & { readonly errors: readonly FieldError[] }) => {
  const scenario = scenarioIn(query);
  const veranderd = vooruitblikGegevens().aannamen.some(({ code, waarden }) => {
    const gevraagd = query.get(code);
    return gevraagd !== null && gevraagd !== `${waarden[scenario].waarde}`;
  });
  return (
    <>
      <Heading level={2} id="aannamen">
        De aannamen
      </Heading>
      <Paragraph>
        Er is gerekend met {vooruitblikGegevens().aannamen.length} aannamen, elk met een bron.{' '}
        {veranderd
          ? `U begon met scenario ${scenario} en veranderde zelf iets.`
          : `Ze horen bij scenario ${scenario}.`}
      </Paragraph>
      <Details summary="Bekijk of verander de aannamen" open={errors.length > 0}>
        <Paragraph>
          Verander wat u wilt; niets wordt bewaard. Het adres van deze pagina bevat uw aannamen, dus u kunt de
          berekening delen.
        </Paragraph>
        <Aannameformulier scenario={scenario} query={query} errors={errors} />
      </Details>
      <Details summary="Wat u erbij moet weten">
        <BulletList
          items={[
            ...vooruitblikGegevens().context.map(({ zin, bron }) => `${zin} (${bron})`),
            'Verkiezingen komen elke vier jaar terug. Een burgemeester, commissaris van de Koning en dijkgraaf wordt benoemd: hun vraag is gelijk verdeeld. Dat is een eigen aanname.',
            'Wie de regeling gebruikt, doet dat een keer in vier jaar. Dat is een eigen aanname.',
            'Aantallen ambtsdragers, de bijdrage van het Rijk en de verkiezingen: evaluatie 2026.',
          ]}
        />
      </Details>
    </>
  );
};

/** Demand, cost and advisers of the coming years, with every assumption open to change. */
export const showVooruitblik = async (ctx: PageContext): Promise<Answer> => {
  const gelezen = aannamenIn(ctx.query);
  const errors = gelezen.ok
    ? []
    : gelezen.fouten.map(({ aanname, fout }) => ({ field: aanname, message: fout }));
  const vraag = ctx.query.size === 0 ? '' : `?${ctx.query}`;
  return ctx.page({
    title: 'Vooruitblik',
    problem: { errors },
    back: { href: '/', label: 'Landelijk beeld' },
    body: (
      <>
        <Heading level={1}>Vooruitblik</Heading>
        <Lead>
          Wat volgt er als deze aannamen kloppen? Het is een rekensom, geen voorspelling. Er zit geen gegeven
          uit een dossier in.
        </Lead>
        <Scenarios gekozen={scenarioIn(ctx.query)} />
        {gelezen.ok ? (
          <Uitkomsten jaren={jarenVanaf(gelezen, ctx.today)} query={vraag} />
        ) : (
          <Paragraph>Er is nog niet gerekend. Verbeter eerst de aannamen hieronder.</Paragraph>
        )}
        <Aannamen query={ctx.query} errors={errors} />
      </>
    ),
  });
};

/** One table of the forecast as CSV, with the same assumptions in its address. */
export const downloadVooruitblikTabel = async (ctx: PageContext): Promise<Answer> => {
  const gelezen = aannamenIn(ctx.query);
  if (!gelezen.ok) return notFound;
  const tabel = vooruitblikTabellen(jarenVanaf(gelezen, ctx.today)).find(({ id }) => id === ctx.params.reeks);
  return tabel === undefined
    ? notFound
    : file(ctx.reports.cijfers.csv(tabel), 'text/csv; charset=utf-8', `vooruitblik-${tabel.id}.csv`);
};

/** The forecast with its assumptions and their sources, for machines. */
export const downloadVooruitblikJson = async (ctx: PageContext): Promise<Answer> => {
  const gelezen = aannamenIn(ctx.query);
  if (!gelezen.ok) return notFound;
  const inhoud = {
    scenario: scenarioIn(ctx.query),
    gerekendMet: gelezen.aannamen,
    gegevens: vooruitblikGegevens(),
    jaren: jarenVanaf(gelezen, ctx.today),
  };
  return file(
    new TextEncoder().encode(`${JSON.stringify(inhoud, null, 2)}\n`),
    'application/json',
    'vooruitblik.json',
  );
};
