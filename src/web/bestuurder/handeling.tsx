import type { ReactNode } from 'react';
import type { Opdracht } from '#application/opdracht.ts';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import type { DossierId } from '#kernel/ids.ts';
import { Actions, Button, type ButtonKind, ButtonLink } from '#web/components/button.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Heading } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { type FormResult, type Reader, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { Route } from '#web/server/route.ts';
import { type Dossier, formRoutes, naarDossier } from './dossier.ts';

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ValuesOf<R extends Readers> = Extract<FormResult<R>, { readonly ok: true }>['values'];

/** For an act without fields. */
export type Geen = Record<never, Reader<unknown>>;

/** What every field of the form gets: its name, what was typed, and what is wrong with it. */
type Veld = (name: string) => {
  readonly name: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

/** One act on a page of its own: what will happen, if need be a few fields, and a button. */
export type Handeling<R extends Readers> = {
  readonly naam: string;
  readonly actie: Leesactie;
  /** False when the address names something the dossier does not have. */
  readonly bestaat?: (dossier: Dossier) => boolean;
  readonly titel: (dossier: Dossier) => string;
  readonly uitleg: (dossier: Dossier) => ReactNode;
  /** What stands there instead of the form when this cannot be done here. */
  readonly belet?: (dossier: Dossier) => ReactNode;
  readonly readers: R;
  readonly velden?: (veld: Veld, dossier: Dossier, errors: readonly FieldError[]) => ReactNode;
  readonly knop: string;
  readonly kind?: ButtonKind;
  /** Undefined when the dossier has no such thing. */
  readonly opdracht: (
    values: ValuesOf<R>,
    dossier: Dossier,
  ) => { readonly opdracht: Opdracht; readonly op?: DossierId } | undefined;
  /** What is wrong with the fields together. */
  readonly samen?: (values: ValuesOf<R>, dossier: Dossier) => readonly FieldError[];
  readonly daarna: (dossier: Dossier) => string;
  readonly terug?: (dossier: Dossier) => { readonly href: string; readonly label: string };
  readonly help?: 'top';
};

const show = async <R extends Readers>(
  handeling: Handeling<R>,
  dossier: Dossier,
  problem: Problem = {},
): Promise<Answer> => {
  const { ctx, view } = dossier;
  const { errors = [] } = problem;
  const belet = handeling.belet?.(dossier);
  const terug = (handeling.terug ?? naarDossier)(dossier);
  const veld: Veld = (name) => ({ name, value: typed(ctx.form, name), error: errorAt(errors, name) });
  return ctx.page({
    title: handeling.titel(dossier),
    back: terug,
    help: handeling.help,
    problem,
    body: (
      <>
        <Heading level={1}>{handeling.titel(dossier)}</Heading>
        {handeling.uitleg(dossier)}
        {belet ?? (
          <Form action={ctx.path} seal={ctx.seal(view.position)}>
            {handeling.velden?.(veld, dossier, errors)}
            <Actions>
              <Button kind={handeling.kind ?? 'primary'}>{handeling.knop}</Button>
              <ButtonLink kind="secondary" href={terug.href}>
                Toch niet
              </ButtonLink>
            </Actions>
          </Form>
        )}
      </>
    ),
  });
};

/** The routes of an act on a page of its own. */
export const handelingRoutes = <R extends Readers>(handeling: Handeling<R>): readonly Route[] => {
  const bestaat = handeling.bestaat ?? (() => true);
  return formRoutes(
    handeling.naam,
    handeling.actie,
    async (dossier) => (bestaat(dossier) ? show(handeling, dossier) : notFound),
    async (dossier) => {
      const { ctx, view } = dossier;
      if (!bestaat(dossier)) return notFound;
      const read = readForm(ctx.form, handeling.readers);
      if (!read.ok) return show(handeling, dossier, { errors: read.errors });
      const errors = handeling.samen?.(read.values, dossier) ?? [];
      if (errors.length > 0) return show(handeling, dossier, { errors });
      const gegeven = handeling.opdracht(read.values, dossier);
      if (gegeven === undefined) return notFound;
      return perform(ctx, {
        dossier: gegeven.op ?? view.id,
        opdracht: gegeven.opdracht,
        done: handeling.daarna(dossier),
        again: (problem) => show(handeling, dossier, problem),
      });
    },
  );
};
