import type { ZaakView } from '#application/application.ts';
import type { MeegenomenMaatregel } from '#domain/aanmelding/feiten.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Dossier, formRoutes, naarDossier } from '../dossier.ts';

const LIMIT = 50;

/** What was provided and still stands. */
const watErIs = ({ zaak: { uitvoering } }: ZaakView): readonly MeegenomenMaatregel[] =>
  uitvoering.verstrekkingen
    .filter(({ beeindigd, retourOp }) => beeindigd === null && retourOp === null)
    .map(({ maatregel: { titel, waar } }) => ({ titel, waar }));

/** The last earlier case of this person with something that still stands; undefined when there is none. */
const zoekVorig = async ({ ctx, view }: Dossier): Promise<ZaakView | undefined> => {
  const page = await ctx.application.worklist(ctx.actor, 'mijn', { limit: LIMIT });
  const andere = (page?.items ?? []).filter(
    ({ id, kaart }) => id !== view.id && (kaart.werk?.verstrekt ?? 0) > 0,
  );
  const views = await Promise.all(
    andere.map(({ id }) => ctx.application.zaak(ctx.actor, 'lees:overzicht', id)),
  );
  return views
    .flatMap((een) => (een !== undefined && watErIs(een).length > 0 ? [een] : []))
    .toSorted((a, b) => (a.zaak.advies.verstrektOp ?? '').localeCompare(b.zaak.advies.verstrektOp ?? ''))
    .at(-1);
};

const Maatregelen = ({ maatregelen }: { readonly maatregelen: readonly MeegenomenMaatregel[] }) => (
  <BulletList items={maatregelen.map(({ titel, waar }) => (waar === '' ? titel : `${titel}, ${waar}`))} />
);

const Gedaan = ({ vorig }: { readonly vorig: NonNullable<ZaakView['zaak']['aanmelding']['vorig']> }) => (
  <>
    <Heading level={1}>Uw adviseur ziet wat er al is</Heading>
    <Lead>
      Op {formatDay(vorig.op)} nam u dit mee uit{' '}
      <Link href={`/mijn/${vorig.dossier}`}>dossier {dossierNummer(vorig.dossier)}</Link>.
    </Lead>
    <Maatregelen maatregelen={vorig.maatregelen} />
  </>
);

const Niets = () => (
  <>
    <Heading level={1}>Er is niets om mee te nemen</Heading>
    <Lead>Er is geen eerder dossier van u met maatregelen die er nog zijn. U hoeft niets te doen.</Lead>
  </>
);

const Meenemen = ({ dossier, eerder }: { readonly dossier: Dossier; readonly eerder: ZaakView }) => (
  <>
    <Heading level={1}>Laat uw adviseur zien wat er al is</Heading>
    <Lead>
      Dit is verstrekt in <Link href={`/mijn/${eerder.id}`}>dossier {eerder.nummer}</Link>. Uw adviseur begint
      dan niet opnieuw.
    </Lead>
    <Maatregelen maatregelen={watErIs(eerder)} />
    <Paragraph>
      Uw adviseur ziet alleen deze lijst en het nummer. Het oude rapport, uw keuzes en de kosten gaan niet
      mee. Uw {dossier.organisatie} ziet hier niets van.
    </Paragraph>
    <Form action={dossier.pad('vorig')} seal={dossier.ctx.seal(dossier.view.position)}>
      <Actions>
        <Button>Laat dit aan mijn adviseur zien</Button>
        <ButtonLink href={dossier.pad()} kind="secondary">
          Toch niet
        </ButtonLink>
      </Actions>
    </Form>
  </>
);

const show = async (dossier: Dossier, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view } = dossier;
  const { vorig } = view.zaak.aanmelding;
  const eerder = vorig === null ? await zoekVorig(dossier) : undefined;
  return ctx.page({
    title: 'Wat er al is',
    back: naarDossier(dossier),
    problem,
    body: (
      <>
        {vorig !== null && <Gedaan vorig={vorig} />}
        {vorig === null && eerder === undefined && <Niets />}
        {eerder !== undefined && <Meenemen dossier={dossier} eerder={eerder} />}
      </>
    ),
  });
};

const send = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const eerder = await zoekVorig(dossier);
  if (eerder === undefined) return show(dossier);
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'NeemVorigDossierMee', vorig: eerder.id, maatregelen: watErIs(eerder) },
    done: pad('vorig'),
    again: (problem) => show(dossier, problem),
  });
};

export const vorigRoutes = formRoutes('vorig', 'lees:overzicht', show, send);
