import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { afspraakCompartimenten } from './afspraak-feiten.ts';
import type { OnderzoekEvent } from './feiten.ts';
import { onderzoek } from './onderzoek.ts';
import type { OnderzoekContext } from './opdrachten.ts';

const given = specify(onderzoek);
const dag = calendarDay('2026-03-03');
const later = addDays(dag, 7);
const context: OnderzoekContext = {
  door: 'ccv',
  gespreksversie: null,
  adviseur: accountId('0123456789abcdefghjkmnpqrs'),
  spoed: false,
  adviesOnderweg: false,
  instrumenten: { gespreksleidraad: dag, schouw: dag },
};
const opdracht = { op: dag, context };
const gepland = { type: 'HuisbezoekGepland', op: dag, datum: dag, tijd: '14:00' } as const;
const verzet = { ...gepland, datum: later } as const;
const gevoerd = { type: 'HuisbezoekGevoerd', op: dag, datum: dag } as const;
const afgezegd = { type: 'HuisbezoekAfgezegd', op: dag, reden: 'liever-later', door: 'ccv' } as const;
const uitgebleven = { type: 'HuisbezoekUitgebleven', op: dag } as const;
const plan = { type: 'PlanHuisbezoek', datum: later, tijd: '14:00', ...opdracht } as const;
const vraag = { ...plan, type: 'VraagAndereDag' } as const;
const zegAf = { type: 'ZegHuisbezoekAf', reden: 'liever-later', ...opdracht } as const;
const uitblijven = { type: 'MeldHuisbezoekUitgebleven', ...opdracht } as const;
const na = (...feiten: readonly OnderzoekEvent[]) => feiten.reduce(onderzoek.evolve, onderzoek.initialState);

describe('De afspraak voor het huisbezoek', () => {
  it('kan worden verzet, met een toelichting als iemand die geeft', () => {
    given(gepland).when(plan).then(verzet);
    given(gepland)
      .when({ ...plan, toelichting: 'Liever een week later.' })
      .then(verzet, { type: 'AfspraakToegelicht', op: dag, toelichting: 'Liever een week later.' });
  });

  it('verandert niet door haar nog eens te bewaren; alleen een toelichting komt erbij', () => {
    given(verzet).when(plan).thenRefused('afspraak-is-al-zo');
    given(verzet)
      .when({ ...plan, toelichting: 'De bel is stuk.' })
      .then({ type: 'AfspraakToegelicht', op: dag, toelichting: 'De bel is stuk.' });
    given(verzet).when(vraag).thenRefused('afspraak-is-al-zo');
  });

  it('blijft dezelfde als antwoord op wie een andere dag vroeg', () => {
    const anders = addDays(later, 1);
    given(verzet, { ...verzet, type: 'AndereDagGevraagd', datum: anders })
      .when(plan)
      .then(verzet);
  });

  it('blijft staan als de bestuurder een andere dag vraagt', () => {
    given(gepland)
      .when(vraag)
      .then({ ...verzet, type: 'AndereDagGevraagd' });
    const state = na(gepland, { ...verzet, type: 'AndereDagGevraagd' });
    expect(state.gepland?.datum).toBe(dag);
    expect(state.andereDag?.datum).toBe(later);
    expect(onderzoek.evolve(state, verzet).andereDag).toBeNull();
  });

  it('een andere dag vraagt men alleen als er een afspraak is, en niet in het verleden', () => {
    given().when(vraag).thenRefused('huisbezoek-niet-gepland');
    given(gepland)
      .when({ ...vraag, datum: addDays(dag, -1), tijd: '23:00' })
      .thenRefused('bezoek-in-het-verleden', 'bezoektijd-onmogelijk');
  });

  it('kan worden afgezegd zolang zij er is en het bezoek niet is geweest, met wie het deed en waarom', () => {
    given(gepland).when(zegAf).then(afgezegd);
    given(gepland)
      .when({ ...zegAf, context: { ...context, door: 'bestuurder' } })
      .then({ ...afgezegd, door: 'bestuurder' });
    given().when(zegAf).thenRefused('huisbezoek-niet-gepland');
    given(gepland, gevoerd).when(zegAf).thenRefused('huisbezoek-al-gevoerd');
  });

  it('dat het bezoek niet doorging is een feit zonder verwijt, en pas op de dag zelf te melden', () => {
    given(gepland).when(uitblijven).then(uitgebleven);
    given(verzet).when(uitblijven).thenRefused('afspraak-komt-nog');
    expect(Object.keys(uitgebleven)).toEqual(['type', 'op']);
  });

  it('houdt haar nummer als zij wordt verzet, en telt elke wijziging', () => {
    expect(na(gepland).gepland).toMatchObject({ nummer: 1, wijziging: 0 });
    expect(na(gepland, verzet).gepland).toMatchObject({ nummer: 1, wijziging: 1 });
    expect(na(gepland, verzet, afgezegd).nietDoorgegaan).toMatchObject({ nummer: 1, wijziging: 2 });
    expect(na(gepland, afgezegd, verzet).gepland).toMatchObject({ nummer: 2, wijziging: 0 });
    expect(na(gepland, afgezegd, verzet, uitgebleven, gepland).gepland).toMatchObject({ nummer: 3 });
  });

  it('oude feiten zeggen niet wie afzegde', () => {
    expect(na(gepland, { type: 'HuisbezoekAfgezegd', op: dag }).nietDoorgegaan).toMatchObject({
      reden: null,
      door: null,
    });
  });

  it('vrije woorden staan buiten wat een toetser leest', () => {
    expect(afspraakCompartimenten.AfspraakToegelicht).toBe('persoon');
  });
});
