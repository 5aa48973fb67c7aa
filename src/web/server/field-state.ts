import { errorAt } from '#web/components/form.tsx';
import { typed, typedAll } from './form-input.ts';
import type { Problem } from './problem.tsx';
import type { PageContext } from './route.ts';

/**
 * What a field shows: what was typed before, else `known`, and what is wrong with it.
 * `one` fits text fields, selects and radio groups; `many` fits checkbox groups.
 */
export const fieldState = ({ form }: Pick<PageContext, 'form'>, { errors = [] }: Problem) => ({
  one: (name: string, known?: string) => ({
    name,
    value: typed(form, name, known),
    error: errorAt(errors, name),
  }),
  many: (name: string, known?: readonly string[]) => ({
    name,
    values: typedAll(form, name, known),
    error: errorAt(errors, name),
  }),
});
