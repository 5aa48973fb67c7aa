import type { Opdracht } from '#application/opdracht.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { FieldError } from '#web/components/form.tsx';
import { type Answer, notFound } from './answer.ts';
import { type FormResult, type Reader, readForm } from './fields.ts';
import { perform } from './perform.ts';
import type { Problem } from './problem.tsx';
import type { PageContext, Route } from './route.ts';

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ValuesOf<R extends Readers> = Extract<FormResult<R>, { readonly ok: true }>['values'];

/** One form about one dossier: how it is shown, read, and what is done with it. */
export type DossierForm<R extends Readers> = {
  /** Has `:id`, the dossier. */
  readonly path: Route['path'];
  readonly rollen: readonly Rol[];
  readonly fields: R;
  /** Whether what the rest of the address names is there; asked before anything is done. */
  readonly exists?: (ctx: PageContext) => boolean | Promise<boolean>;
  /** What no single field can tell. */
  readonly alsoWrong?: (
    values: ValuesOf<R>,
    ctx: PageContext,
  ) => readonly FieldError[] | Promise<readonly FieldError[]>;
  readonly show: (ctx: PageContext, problem: Problem) => Promise<Answer>;
  readonly opdracht: (values: ValuesOf<R>, ctx: PageContext) => Opdracht;
  readonly done: (ctx: PageContext) => string;
};

/** The two routes of a form: showing it, and doing what was filled in or showing it again with all that is wrong. */
export const dossierForm = <R extends Readers>({
  path,
  rollen,
  fields,
  exists = () => true,
  alsoWrong = () => [],
  show,
  opdracht,
  done,
}: DossierForm<R>): readonly Route[] => [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx, {}) },
  {
    method: 'POST',
    path,
    rollen,
    handle: async (ctx) => {
      if (!(await exists(ctx))) return notFound;
      const read = readForm(ctx.form, fields);
      if (!read.ok) return show(ctx, { errors: read.errors });
      const errors = await alsoWrong(read.values, ctx);
      if (errors.length > 0) return show(ctx, { errors });
      return perform(ctx, {
        dossier: ctx.id,
        opdracht: opdracht(read.values, ctx),
        done: done(ctx),
        again: (problem) => show(ctx, problem),
      });
    },
  },
];
