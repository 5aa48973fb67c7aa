import { formFields } from '#web/components/form.tsx';

/** Posted fields as they came: a name that was sent more than once has a list. */
export type FormInput = Readonly<Record<string, string | readonly string[]>>;

export const emptyForm: FormInput = Object.freeze(Object.create(null));

const MAX_FIELDS = 1_000;
const MAX_NAME = 120;

/** Reads a form body; undefined when it has more or longer names than any form of ours. */
export const parseForm = (body: string): FormInput | undefined => {
  const form: Record<string, string | readonly string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of new URLSearchParams(body)) {
    count += 1;
    if (count > MAX_FIELDS || name.length > MAX_NAME) return undefined;
    const before = form[name];
    form[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  }
  return form;
};

/** What was typed in a field, as it was; `fallback` when there is no form (yet). */
export const typed = (form: FormInput, name: string, fallback?: string): string | undefined => {
  const value = form[name];
  if (typeof value === 'string') return value;
  return Object.keys(form).length === 0 ? fallback : undefined;
};

/** Everything that was chosen under a name; `fallback` when there is no form (yet). */
export const typedAll = (
  form: FormInput,
  name: string,
  fallback: readonly string[] = [],
): readonly string[] => {
  const value = form[name];
  if (value === undefined) return Object.keys(form).length === 0 ? fallback : [];
  return typeof value === 'string' ? [value] : value;
};

/** What a person filled in, without the fields that the form adds itself. */
export const withoutSeal = (form: FormInput): FormInput => {
  const own: readonly string[] = Object.values(formFields);
  return Object.fromEntries(Object.entries(form).filter(([name]) => !own.includes(name)));
};
