import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseur, collega, linesOf, newGuard, planner, sealedDossier } from './story.ts';

test('of any 500 requests at once, each leaves exactly one line and only the permitted ones an answer', async () => {
  const guard = await newGuard();
  const dossiers = [await sealedDossier(guard), await sealedDossier(guard), await sealedDossier(guard)];
  const request = fc.record({
    purpose: fc.constantFrom('tonen', 'beslissen'),
    actor: fc.constantFrom(adviseur, collega, planner),
    actie: fc.constantFrom('lees:advieswerk', 'LegBevindingVast'),
    dossier: fc.constantFrom(...dossiers),
    linked: fc.constantFrom(undefined, ...dossiers),
  });
  const requests = fc.sample(request, { numRuns: 500, seed: 20_261_121 });

  const answers = await Promise.all(
    requests.map(({ linked, ...rest }) =>
      guard.open({ ...rest, ...(linked && { linked }) } as Parameters<typeof guard.open>[0]),
    ),
  );

  const lines = await linesOf(guard);
  const expected = requests.map(({ actor, linked }) => actor === adviseur && linked === undefined);
  expect(expected).toContain(true);
  expect(answers.map(({ allowed }) => allowed)).toEqual(expected);
  expect(lines).toHaveLength(500);
  expect(lines.map(({ nr, account, besluit }) => [nr, account, besluit === 'toegestaan'])).toEqual(
    requests.map(({ actor }, index) => [index + 1, actor.account, expected[index]]),
  );
  expect(await guard.verify()).toEqual({ lines: 501, fault: undefined });
  await guard.close();
});
