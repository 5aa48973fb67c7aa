import type { Bewaarpost, Gewist, Wisvoorstel } from '#application/bewaren.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { delenInWoorden } from '#web/server/compartiment-woorden.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';

const rollen = ['beheerder'] as const;
const back = { href: '/wissen', label: 'Wissen' } as const;

type Rij = Wisvoorstel | Gewist;

const Rijen = ({ titel, rows }: { readonly titel: string; readonly rows: readonly Rij[] }) => (
  <>
    <Heading level={2}>{titel}</Heading>
    <DataTable
      caption={titel}
      captionHidden
      columns={[
        { label: 'Dossier', cell: ({ dossier }) => dossierNummer(dossier) },
        { label: 'Wat', cell: ({ delen }) => delenInWoorden(delen) },
        {
          label: 'Wanneer',
          kind: 'date',
          cell: (rij) =>
            rij.soort === 'voorstel' ? `vanaf ${formatDay(rij.vanaf)}` : formatMoment(rij.tijd),
        },
        {
          label: 'Bekijken',
          kind: 'action',
          cell: ({ sleutel, soort, dossier }) => (
            <Link href={`/wissen/${sleutel}`}>
              {soort === 'voorstel' ? 'Bekijk voorstel' : 'Bekijk bewijs'} {dossierNummer(dossier)}
            </Link>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ sleutel }) => sleutel}
    />
  </>
);

const isVoorstel = (post: Bewaarpost): post is Wisvoorstel => post.soort === 'voorstel';
const isGewist = (post: Bewaarpost): post is Gewist => post.soort === 'gewist';

/** What a beheerder can confirm today. */
export const wachtOpTweede =
  (today: CalendarDay) =>
  (post: Bewaarpost): boolean =>
    isVoorstel(post) && post.vanaf <= today;

const kop = (wachtend: number): string => {
  if (wachtend === 0) return 'Er wacht niets op u';
  return wachtend === 1
    ? 'Een voorstel om te wissen wacht op u'
    : `${wachtend} voorstellen om te wissen wachten op u`;
};

/** What waits for a second person, and what was erased with its certificate. */
const showWissen = async (ctx: PageContext): Promise<Answer> => {
  const posten = await ctx.application.bewaren.posten(ctx.actor);
  if (posten === undefined) return notFound;
  const [voorstellen, gewist] = [posten.filter(isVoorstel), posten.filter(isGewist)];
  const nu = voorstellen.filter(wachtOpTweede(ctx.today));
  return ctx.page({
    title: 'Wissen',
    body: (
      <>
        <Heading level={1}>{kop(nu.length)}</Heading>
        <Lead>
          De functionaris gegevensbescherming stelt voor, u bevestigt. U ziet geen namen en geen inhoud.
        </Lead>
        {voorstellen.length === 0 ? (
          <EmptyState>Er is nu niets voorgesteld. Zodra dat zo is, staat het hier.</EmptyState>
        ) : (
          <Rijen titel="Voorgesteld" rows={voorstellen} />
        )}
        {gewist.length > 0 && <Rijen titel="Gewist" rows={gewist} />}
      </>
    ),
  });
};

const Bewijs = ({ post }: { readonly post: Gewist }) => (
  <>
    <Heading level={1}>Gewist</Heading>
    <Lead>
      {formatMoment(post.tijd)}, dossier {dossierNummer(post.dossier)}: {delenInWoorden(post.delen)}.
    </Lead>
    <Heading level={2}>Bewijs van vernietiging</Heading>
    <Paragraph>Dit bewijs is ondertekend. Het noemt niemand. U kunt het kopiëren en bewaren.</Paragraph>
    <pre className="va-sheet">{post.bewijs}</pre>
  </>
);

const Voorstel = ({ ctx, post }: { readonly ctx: PageContext; readonly post: Wisvoorstel }) => (
  <>
    <Heading level={1}>Wis uit dossier {dossierNummer(post.dossier)}</Heading>
    <Lead>
      {post.vanaf <= ctx.today
        ? 'Klopt dit? Bevestig dan. Daarna kan niemand het terughalen.'
        : `Bevestigen kan vanaf ${formatDay(post.vanaf)}. Tot dan kan de bestuurder laten weten dit te willen houden.`}
    </Lead>
    <Facts
      facts={[
        { label: 'Wat', value: delenInWoorden(post.delen) },
        {
          label: 'Waarom',
          value: post.grond === 'termijn' ? 'de bewaartermijn is voorbij' : 'de bestuurder vroeg erom',
        },
        {
          label: 'Voorgesteld',
          value: `${formatMoment(post.tijd)}, door de functionaris gegevensbescherming`,
        },
        { label: 'Te bevestigen', value: `vanaf ${formatDay(post.vanaf)}` },
      ]}
    />
    {post.vanaf <= ctx.today && (
      <>
        <BulletList
          items={[
            'De sleutels worden vernietigd, en daarmee de inhoud.',
            'In reservekopieën is het na 35 dagen ook niet meer te lezen.',
            'De bestuurder krijgt bericht, en vindt het bewijs op de eigen pagina.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          <Actions>
            <Button kind="warning">Wis voorgoed</Button>
            <ButtonLink href="/wissen" kind="secondary">
              Nee, terug
            </ButtonLink>
          </Actions>
        </Form>
      </>
    )}
  </>
);

const showVoorstel = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const posten = (await ctx.application.bewaren.posten(ctx.actor)) ?? [];
  const post = posten.find(({ sleutel }) => sleutel === ctx.params.voorstel);
  if (post === undefined || !(isVoorstel(post) || isGewist(post))) return notFound;
  return ctx.page({
    title: isVoorstel(post) ? 'Voorstel om te wissen' : 'Bewijs van vernietiging',
    back,
    problem,
    body: (
      <>
        {ctx.query.has('gedaan') && (
          <Alert kind="done">
            <Paragraph>Het is gewist. De bestuurder krijgt bericht.</Paragraph>
          </Alert>
        )}
        {isVoorstel(post) ? <Voorstel ctx={ctx} post={post} /> : <Bewijs post={post} />}
      </>
    ),
  });
};

const sendVoorstel = async (ctx: PageContext): Promise<Answer> => {
  const uitkomst = await ctx.application.bewaren.bevestig(ctx.actor, ctx.params.voorstel ?? '');
  switch (uitkomst.outcome) {
    case 'done':
      return redirect(`/wissen/${uitkomst.post.sleutel}?gedaan=1`);
    case 'refused':
      return showVoorstel(ctx, { reasons: uitkomst.reasons });
    case 'not-found':
      return notFound;
  }
};

/** Erasing as the second person. */
export const wissenRoutes: readonly Route[] = [
  { method: 'GET', path: '/wissen', rollen, handle: showWissen },
  { method: 'GET', path: '/wissen/:voorstel', rollen, handle: (ctx) => showVoorstel(ctx) },
  { method: 'POST', path: '/wissen/:voorstel', rollen, handle: sendVoorstel },
];
