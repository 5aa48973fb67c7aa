import type { ZaakView } from '#application/application.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { rollen, toonFormulier } from './formulier.tsx';
import { type Uitgangspunt, uitgangspunt } from './maatregel-uitgangspunt.ts';
import { leesMaatregel, MaatregelVelden } from './maatregel-velden.tsx';
import { Opmerkingen } from './opmerkingen.tsx';

const terug = ({ id }: { readonly id: string }) => ({
  href: `/advies/${id}/maatregelen`,
  label: 'Maatregelen',
});

/** What was asked for: in the address, or in the form that came back. */
const vanuit = (ctx: PageContext, view: ZaakView): Uitgangspunt | undefined =>
  uitgangspunt(
    view,
    {
      id: ctx.params.maatregel,
      code: typed(ctx.form, 'code', ctx.query.get('code') ?? undefined),
      domein: typed(ctx.form, 'domein', ctx.query.get('domein') ?? undefined),
    },
    ctx,
  );

const show = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const van = vanuit(ctx, view);
  if (van === undefined) return notFound;
  const naam = van.maatregel.titel;
  return toonFormulier(
    {
      titel: naam === '' || van.maatregel.code === null ? 'Omschrijf een maatregel' : naam,
      lead: 'Pas dit aan aan deze bestuurder en deze woning. De bestuurder leest het zo in het rapport.',
      knop: 'Bewaar de maatregel',
      nieuw: van.bestaand === undefined,
      staat: () => [{ label: naam, value: van.maatregel.toelichting }],
      terug,
      vooraf: ({ zaak }) => <Opmerkingen advies={zaak.advies} plek={`maatregel:${van.bestaand?.id ?? ''}`} />,
      velden: () => <MaatregelVelden ctx={ctx} view={view} problem={problem} van={van} />,
    },
    ctx,
    view,
    problem,
  );
});

const send = async (ctx: PageContext): Promise<Answer> => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  const van = view && vanuit(ctx, view);
  if (van === undefined) return notFound;
  const read = leesMaatregel(ctx.form, van);
  if ('errors' in read) return show(ctx, { errors: read.errors });
  const vast =
    van.maatregel.code === null ? {} : { titel: van.maatregel.titel, domein: van.maatregel.domein };
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'AdviseerMaatregel',
      maatregel: {
        ...read.maatregel,
        ...vast,
        id: van.bestaand?.id ?? ctx.application.newId(),
        code: van.maatregel.code,
      },
    },
    done: `/advies/${ctx.id}/maatregelen?klaar=maatregel`,
    again: (problem) => show(ctx, problem),
  });
};

const weghalen = dossierForm({
  path: '/advies/:id/maatregelen/:maatregel/weghalen',
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const maatregel = view.zaak.advies.maatregelen.find(({ id }) => id === ctx.params.maatregel);
    if (maatregel === undefined) return notFound;
    return confirmPage(ctx, {
      title: 'Haal deze maatregel weg',
      lead: maatregel.titel,
      points: [
        'De maatregel verdwijnt uit het advies.',
        'Blijft er een scenario over zonder maatregel, dan zegt u bij het aanbieden waarom.',
        'U kunt de maatregel later opnieuw toevoegen.',
      ],
      button: 'Haal weg',
      warning: true,
      back: terug(view),
      position: view.position,
      problem,
    });
  }),
  opdracht: (_, ctx) => ({ type: 'LaatMaatregelVervallen', maatregel: ctx.params.maatregel ?? '' }),
  done: (ctx) => `/advies/${ctx.id}/maatregelen?klaar=vervallen`,
});

const formOp = (path: Route['path']): readonly Route[] => [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];

/** Adding, changing and removing one measure of the advice. */
export const maatregelRoutes: readonly Route[] = [
  ...formOp('/advies/:id/maatregelen/nieuw'),
  ...formOp('/advies/:id/maatregelen/:maatregel'),
  ...weghalen,
];
