import type { ZaakView } from '#application/application.ts';
import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { type Werkgever, werkgeverVan } from './werkgever.ts';

/** One dossier as the organisation may see it. */
export type Dossier = {
  readonly ctx: PageContext;
  readonly view: ZaakView;
  readonly werkgever: Werkgever;
  /** The address of a page of this dossier; without a name its first page. */
  readonly pad: (naam?: string) => string;
};

/** The same, at one measure: shared now, provided, or both. */
export type MaatregelDossier = Dossier & {
  readonly maatregel: GedeeldeMaatregel;
  readonly verstrekking: Verstrekking | undefined;
  /** The address of a page of this measure; without a name its first page. */
  readonly maatregelPad: (naam?: string) => string;
};

type Page<Of> = (of: Of, problem?: Problem) => Promise<Answer>;

/** The page of a functionaris whose organisation we know; not found for anybody else. */
export const metWerkgever =
  (handle: (ctx: PageContext, werkgever: Werkgever) => Promise<Answer>) =>
  async (ctx: PageContext): Promise<Answer> => {
    const werkgever = werkgeverVan(ctx.actor.organisatie);
    return werkgever === undefined ? notFound : handle(ctx, werkgever);
  };

const metDossier = (
  handle: (dossier: Dossier) => Promise<Answer>,
  actie: 'lees:uitvoering' | 'lees:maatregelbestand' = 'lees:uitvoering',
) =>
  metWerkgever(async (ctx, werkgever) => {
    const view = await ctx.application.zaak(ctx.actor, actie, ctx.id);
    if (view === undefined) return notFound;
    const begin = `/organisatie/${view.id}`;
    return handle({
      ctx,
      view,
      werkgever,
      pad: (naam) => (naam === undefined ? begin : `${begin}/${naam}`),
    });
  });

const metMaatregel = (handle: (dossier: MaatregelDossier) => Promise<Answer>) =>
  metDossier(async (dossier) => {
    const { keuze, uitvoering } = dossier.view.zaak;
    const gezocht = dossier.ctx.params.maatregel;
    const verstrekking = uitvoering.verstrekkingen.find(({ id }) => id === gezocht);
    const maatregel = verstrekking?.maatregel ?? keuze.gedeeld.find(({ id }) => id === gezocht);
    if (maatregel === undefined) return notFound;
    const begin = dossier.pad(`maatregel/${encodeURIComponent(maatregel.id)}`);
    return handle({
      ...dossier,
      maatregel,
      verstrekking,
      maatregelPad: (naam) => (naam === undefined ? begin : `${begin}/${naam}`),
    });
  });

const routesAt = <Of>(
  path: Route['path'],
  open: (handle: (of: Of) => Promise<Answer>) => Route['handle'],
  show: Page<Of>,
  send?: Page<Of>,
): readonly Route[] => [
  { method: 'GET', path, rollen: ['functionaris'], handle: open((of) => show(of)) },
  ...(send === undefined
    ? []
    : [{ method: 'POST', path, rollen: ['functionaris'], handle: open((of: Of) => send(of)) } as const]),
];

/** A page of a dossier: how it is shown, and if it has a form how that is taken in. */
export const dossierRoutes = (
  naam: '' | `/${string}`,
  show: Page<Dossier>,
  send?: Page<Dossier>,
): readonly Route[] => routesAt(`/organisatie/:id${naam}`, metDossier, show, send);

/** The sheet of a dossier as a file to keep, for which one logs in once more. */
export const bestandRoute = (naam: `/${string}`, download: (dossier: Dossier) => Promise<Answer>): Route => ({
  method: 'GET',
  path: `/organisatie/:id${naam}`,
  rollen: ['functionaris'],
  handle: metDossier(download, 'lees:maatregelbestand'),
});

/** A page of one measure. */
export const maatregelRoutes = (
  naam: '' | `/${string}`,
  show: Page<MaatregelDossier>,
  send?: Page<MaatregelDossier>,
): readonly Route[] => routesAt(`/organisatie/:id/maatregel/:maatregel${naam}`, metMaatregel, show, send);

export const naarDossier = ({ pad, view }: Dossier) => ({ href: pad(), label: `Dossier ${view.nummer}` });

export const naarMaatregel = ({ maatregelPad, maatregel }: MaatregelDossier) => ({
  href: maatregelPad(),
  label: maatregel.titel,
});
