import type { ReactNode } from 'react';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { FieldError } from '#web/components/form.tsx';
import { emptyForm, type FormInput } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Organisatiewoord } from '../woorden.ts';
import type { Stapnaam } from './draft.ts';

export type Gelezen<Value> =
  | { readonly ok: true; readonly values: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What a page of the application needs to show its fields. */
type StapProps = {
  readonly ctx: PageContext;
  readonly form: FormInput;
  readonly errors: readonly FieldError[];
  readonly organisatie: Organisatiewoord;
  /** Whether the fields show what this person told us at an earlier time. */
  readonly eerder: boolean;
};

/** One page of the application. */
export type Stap<Value> = {
  readonly naam: Stapnaam;
  readonly titel: string;
  /** Which of the six steps it is; a page that is not always asked shares the number of the page before it. */
  readonly nummer: number;
  readonly lees: (form: FormInput, ctx: PageContext) => Gelezen<Value>;
  /** What is known already, as if it had been typed. */
  readonly bekend?: (persoon: BestuurderState) => FormInput;
  readonly Velden: (props: StapProps) => ReactNode;
};

export const STAPPEN = 6;

/** A single choice that is not made yet reads as empty. */
export const keuzeVan = (waarde: boolean | null): 'ja' | 'nee' | 'weet-ik-niet' => {
  if (waarde === null) return 'weet-ik-niet';
  return waarde ? 'ja' : 'nee';
};

/** The day as the three inputs of a day field post it. */
export const dagvelden = (name: string, day: string): FormInput => {
  const [jaar = '', maand = '', dag = ''] = day.split('-');
  return day === ''
    ? emptyForm
    : { [`${name}-dag`]: `${Number(dag)}`, [`${name}-maand`]: `${Number(maand)}`, [`${name}-jaar`]: jaar };
};
