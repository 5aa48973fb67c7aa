import { type Brief, brievenOp } from '#application/referentie/brieven.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { Route } from '#web/server/route.ts';
import { type Eigen, eigenRoutes } from '../inrichting/eigen.ts';
import { type Alinea, alineasVan } from './tekst.ts';

/** One letter of this organisation. */
export type EigenBrief = Eigen & {
  readonly brief: Brief;
  /** What the organisation filled in, by slot. */
  readonly invulling: Readonly<Record<string, string>>;
  readonly alineas: readonly Alinea[];
};

type Page = (brief: EigenBrief, problem?: Problem) => Promise<Answer>;

const metBrief =
  (page: Page) =>
  async (eigen: Eigen): Promise<Answer> => {
    const { ctx, werkgever, view } = eigen;
    const brief = brievenOp(ctx.today).brieven.find(({ id }) => id === ctx.params.brief);
    if (brief === undefined) return notFound;
    const { teksten } = view.organisatie;
    const invulling = (Object.hasOwn(teksten, brief.id) ? teksten[brief.id] : undefined) ?? {};
    const alineas = alineasVan(brief, invulling, werkgever, ctx.today);
    return page({ ...eigen, brief, invulling, alineas });
  };

/** A page about one letter. */
export const briefRoutes = (naam: '' | `/${string}`, show: Page, send?: Page): readonly Route[] =>
  eigenRoutes(`/brieven/:brief${naam}`, metBrief(show), send && metBrief(send));
