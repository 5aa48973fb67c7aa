import { Actions, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Heading } from '#web/components/text.tsx';
import { type FormInput, withoutSeal } from './form-input.ts';
import type { Problem } from './problem.tsx';
import type { PageWithProblem } from './route.ts';

/** What was filled in, under the names the form gave it; empty answers are left out. */
export const typedFacts = (form: FormInput): readonly Fact[] =>
  Object.entries(withoutSeal(form))
    .map(([label, value]) => ({ label, value: typeof value === 'string' ? value : value.join(', ') }))
    .filter(({ value }) => value !== '');

/** What was filled in, so that it can be copied. */
export const TypedFacts = ({ form }: { readonly form: FormInput }) => {
  const facts = typedFacts(form);
  return facts.length === 0 ? null : (
    <>
      <Heading level={2}>Wat u had ingevuld</Heading>
      <Facts facts={facts} />
    </>
  );
};

/** For a form that is no longer there: the reasons, what was typed, and the way on. */
export const typedPage = (form: FormInput, problem: Problem): PageWithProblem => ({
  title: 'Deze stap is voorbij',
  problem,
  body: (
    <>
      <Heading level={1}>Deze stap is voorbij</Heading>
      <TypedFacts form={form} />
      <Actions>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </Actions>
    </>
  ),
});
