import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { biedAan, meldAan, onderzoek } from '../../test/keten/verloop.ts';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

/** Of the facts that were brought when this person reads or decides: the compartments with their content, and those without. */
const gebracht = async (doe: () => Promise<unknown>) => {
  const open = vi.spyOn(wereld.guard, 'open');
  await doe();
  const { dossier, linked } = open.mock.calls[0]?.[0] ?? {};
  open.mockRestore();
  const feiten = [...(dossier?.events ?? []), ...(linked?.events ?? [])];
  const van = (met: boolean) =>
    new Set(feiten.filter(({ payload }) => (payload !== undefined) === met).map((een) => een.compartiment));
  return { met: van(true), zonder: van(false) };
};

describe('Naar de wacht', () => {
  it('gaat om te tonen alleen de inhoud die opengaat, en om te beslissen alles', async () => {
    const { application, als } = wereld;
    const zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    const planner = await gebracht(() => application.zaak(als('planner'), 'lees:planning', zaak));
    expect(planner.zonder).toContain('dreiging');
    expect(planner.met).not.toContain('dreiging');
    expect([...planner.met].filter((een) => planner.zonder.has(een))).toEqual([]);
    const adviseur = await gebracht(() => application.zaak(als('adviseur'), 'lees:advieswerk', zaak));
    expect(adviseur.met).toContain('dreiging');
    const besluit = await gebracht(() => biedAan(wereld, zaak));
    expect(besluit.met).toContain('dreiging');
    expect(besluit.zonder).toEqual(new Set());
  });
});
