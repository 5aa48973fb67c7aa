import type { ReactNode } from 'react';
import type { Opdracht } from '#application/opdracht.ts';
import { Actions, Button, type ButtonKind, ButtonLink } from '#web/components/button.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Heading } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type FormResult, type Reader, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { Route } from '#web/server/route.ts';
import { type MaatregelDossier, maatregelRoutes, naarMaatregel } from './dossier.ts';

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ValuesOf<R extends Readers> = Extract<FormResult<R>, { readonly ok: true }>['values'];

/** What a field gets: its name, what was typed, and what is wrong with it. */
export type Veld = (name: string) => {
  readonly name: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

/** One step in the life of a measure: a small form on a page of its own. */
export type Stap<R extends Readers> = {
  /** Last part of the address; also says on the next page what was done. */
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: (dossier: MaatregelDossier) => ReactNode;
  readonly readers: (dossier: MaatregelDossier) => R;
  readonly velden: (veld: Veld, dossier: MaatregelDossier) => ReactNode;
  /** What is wrong with the fields together. */
  readonly samen?: (values: ValuesOf<R>, dossier: MaatregelDossier) => readonly FieldError[];
  readonly knop: string;
  readonly kind?: ButtonKind;
  readonly opdracht: (values: ValuesOf<R>, maatregel: string) => Opdracht;
};

const show = async <R extends Readers>(
  stap: Stap<R>,
  dossier: MaatregelDossier,
  problem: Problem = {},
): Promise<Answer> => {
  const { ctx, view, maatregelPad } = dossier;
  const { errors = [] } = problem;
  return ctx.page({
    title: stap.titel,
    back: naarMaatregel(dossier),
    problem,
    body: (
      <>
        <Heading level={1}>{stap.titel}</Heading>
        {stap.uitleg(dossier)}
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          {stap.velden(
            (name) => ({ name, value: typed(ctx.form, name), error: errorAt(errors, name) }),
            dossier,
          )}
          <Actions>
            <Button kind={stap.kind ?? 'primary'}>{stap.knop}</Button>
            <ButtonLink kind="secondary" href={maatregelPad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

const send = async <R extends Readers>(stap: Stap<R>, dossier: MaatregelDossier): Promise<Answer> => {
  const { ctx, view, maatregel, maatregelPad } = dossier;
  const read = readForm(ctx.form, stap.readers(dossier));
  const errors = read.ok ? (stap.samen?.(read.values, dossier) ?? []) : read.errors;
  if (!read.ok || errors.length > 0) return show(stap, dossier, { errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: stap.opdracht(read.values, maatregel.id),
    done: `${maatregelPad()}?gedaan=${stap.naam}`,
    again: (problem) => show(stap, dossier, problem),
  });
};

/** The routes of one step. */
export const stapRoutes = <R extends Readers>(stap: Stap<R>): readonly Route[] =>
  maatregelRoutes(
    `/${stap.naam}`,
    (dossier) => show(stap, dossier),
    (dossier) => send(stap, dossier),
  );
