import type { PersoonView } from '#application/application.ts';
import type { Huiskaart } from '#domain/bestuurder/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { alineas } from '../woorden.ts';

const DELEN: readonly { readonly veld: keyof Huiskaart; readonly titel: string; readonly hint: string }[] = [
  {
    veld: 'bellen',
    titel: 'Wie wij bellen',
    hint: 'Eén per regel: een buur, familie, de meldkamer van het alarm.',
  },
  {
    veld: 'doen',
    titel: 'Wat wij doen als er iets is',
    hint: 'Eén per regel: iemand aan de deur, brand, vreemde post, een naar bericht.',
  },
  {
    veld: 'afspraken',
    titel: 'Wat wij samen hebben afgesproken',
    hint: 'Eén per regel: een woord waaraan u elkaar herkent, wie de kinderen haalt, wat u online zet.',
  },
];

type Pagina = (ctx: PageContext, view: PersoonView, problem?: Problem) => Answer | Promise<Answer>;

const metPersoon =
  (handle: Pagina, actie?: 'lees:huiskaartbestand') =>
  async (ctx: PageContext): Promise<Answer> => {
    const id = ctx.account.bestuurderDossier;
    const view = id && (await ctx.application.persoon(ctx.actor, id, actie));
    return view === undefined ? notFound : handle(ctx, view);
  };

const Kaart = ({
  kaart,
}: {
  readonly kaart: Huiskaart & { readonly op: Parameters<typeof formatDay>[0] };
}) => (
  <>
    <Card>
      <Paragraph>
        <strong>In gevaar? Bel 112.</strong>
      </Paragraph>
    </Card>
    {DELEN.filter(({ veld }) => kaart[veld] !== '').map(({ veld, titel }) => (
      <section key={veld}>
        <Heading level={2}>{titel}</Heading>
        <BulletList items={alineas(kaart[veld])} />
      </section>
    ))}
    <Small>Bijgewerkt op {formatDay(kaart.op)}.</Small>
  </>
);

const toon: Pagina = (ctx, { persoon: { huiskaart } }) =>
  ctx.page({
    title: 'Afspraken voor thuis',
    back: { href: '/', label: 'Uw overzicht' },
    body: (
      <>
        <Heading level={1}>Afspraken voor thuis</Heading>
        <div className="va-niet-afdrukken">
          <Lead>
            Eén bladzijde die u thuis bewaart, in uw eigen woorden. Alleen u ziet haar: de adviseur, de
            toetsers en uw organisatie kunnen haar niet openen.
          </Lead>
          <Actions>
            <ButtonLink href="/huiskaart/schrijven">
              {huiskaart === null ? 'Schrijf de kaart' : 'Verander de kaart'}
            </ButtonLink>
            {huiskaart !== null && (
              <ButtonLink href="/huiskaart.pdf" kind="secondary">
                Download als pdf
              </ButtonLink>
            )}
          </Actions>
        </div>
        {huiskaart === null ? (
          <EmptyState>
            Er staat nog niets op. Begin met één telefoonnummer dat u in nood niet wilt zoeken.
          </EmptyState>
        ) : (
          <Kaart kaart={huiskaart} />
        )}
      </>
    ),
  });

const schrijf: Pagina = (ctx, { persoon: { huiskaart }, position }, problem = {}) => {
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Schrijf de kaart voor thuis',
    back: { href: '/huiskaart', label: 'Afspraken voor thuis' },
    problem,
    body: (
      <>
        <Heading level={1}>Schrijf de kaart voor thuis</Heading>
        <Lead>Schrijf zoals u thuis praat. Wat u leeg laat, komt niet op de kaart.</Lead>
        <Form action={ctx.path} seal={ctx.seal(position)}>
          {DELEN.map(({ veld, titel, hint }) => (
            <TextArea
              key={veld}
              name={veld}
              label={titel}
              hint={hint}
              rows={4}
              optional
              value={typed(ctx.form, veld, huiskaart?.[veld])}
              error={errorAt(errors, veld)}
            />
          ))}
          <Actions>
            <Button>Bewaar de kaart</Button>
            <ButtonLink href="/huiskaart" kind="secondary">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

const regels = optional(text({ max: 1_200 }));

const bewaar: Pagina = (ctx, view) => {
  const read = readForm(ctx.form, { bellen: regels, doen: regels, afspraken: regels });
  if (!read.ok) return schrijf(ctx, view, { errors: read.errors });
  const { bellen = '', doen = '', afspraken = '' } = read.values;
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'SchrijfHuiskaart', kaart: { bellen, doen, afspraken } },
    done: '/huiskaart',
    again: async (problem) => schrijf(ctx, view, problem),
  });
};

const download: Pagina = async (ctx, { persoon: { huiskaart } }) =>
  huiskaart === null
    ? notFound
    : file(await ctx.reports.huiskaart(huiskaart), 'application/pdf', 'afspraken-voor-thuis.pdf');

const route = (
  method: Route['method'],
  path: Route['path'],
  pagina: Pagina,
  actie?: 'lees:huiskaartbestand',
): Route => ({ method, path, rollen: ['bestuurder'], handle: metPersoon(pagina, actie) });

/** The card a household keeps: reading, writing and printing it. */
export const huiskaartRoutes: readonly Route[] = [
  route('GET', '/huiskaart', toon),
  route('GET', '/huiskaart.pdf', download, 'lees:huiskaartbestand'),
  route('GET', '/huiskaart/schrijven', schrijf),
  route('POST', '/huiskaart/schrijven', bewaar),
];
