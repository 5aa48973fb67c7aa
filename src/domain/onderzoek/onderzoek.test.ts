import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import type { Bevinding, OnderzoekEvent, PkvwOordeel, Scenario } from './feiten.ts';
import { onderzoek } from './onderzoek.ts';
import type { OnderzoekCommand, OnderzoekContext } from './opdrachten.ts';

const given = specify(onderzoek);

const dag = calendarDay('2026-03-03');
const context: OnderzoekContext = {
  door: 'ccv',
  gespreksversie: null,
  adviseur: accountId('0123456789abcdefghjkmnpqrs'),
  spoed: false,
  adviesOnderweg: false,
  instrumenten: { gespreksleidraad: dag, schouw: dag },
};
const zonderAdviseur: OnderzoekContext = { ...context, adviseur: null };
const opdracht = { op: dag, context };
const bevinding: Bevinding = {
  id: 'b1',
  domein: 'wonen',
  onderdeel: 'voordeur',
  punt: 'slot',
  stand: 'gebrekkig',
  notitie: '',
};
const scenario: Scenario = {
  id: 's1',
  domein: 'wonen',
  titel: 'Ongewenst bezoek',
  verhaal: 'Iemand staat aan de deur.',
  weerstand: 'Er is geen zicht op de voordeur.',
};
const voldoet: PkvwOordeel = { voldoet: true, ontbreekt: [], hardeEis: true };
const plan = { type: 'PlanHuisbezoek', datum: dag, tijd: '14:00', ...opdracht } as const;
const voer = { type: 'VoerHuisbezoek', datum: dag, partner: true, anderen: '', ...opdracht } as const;
const vastgelegd: OnderzoekEvent = {
  type: 'InstrumentenVastgelegd',
  op: dag,
  versies: context.instrumenten,
};
const legVast = { type: 'LegBevindingVast', bevinding, ...opdracht } as const;
const beschrijf = { type: 'BeschrijfScenario', scenario, ...opdracht } as const;
const beoordeel = (oordeel: PkvwOordeel): OnderzoekCommand => ({
  type: 'BeoordeelPkvw',
  oordeel,
  ...opdracht,
});
const gesprek = { type: 'WerkgeversgesprekGevoerd', op: dag } as const;
const gepland = { type: 'HuisbezoekGepland', op: dag, datum: dag, tijd: '14:00' } as const;
const gevoerd = { type: 'HuisbezoekGevoerd', op: dag, datum: dag } as const;
const aanwezigen = { type: 'AanwezigenVastgelegd', op: dag, partner: true, anderen: '' } as const;

describe('Lid 4, onder a: eerst het gesprek met de organisatie', () => {
  it('het gesprek legt het plaatselijke beeld vast, gescheiden van de planning', () => {
    given()
      .when({
        type: 'VoerWerkgeversgesprek',
        gesprokenMet: 'de secretaris',
        dreigingsbeeld: 'onrust over een besluit',
        weerbaarheid: 'protocol',
        werkplek: 'open balie',
        ...opdracht,
      })

      .then(
        gesprek,
        { type: 'WerkgeverscontactVastgelegd', op: dag, gesprokenMet: 'de secretaris' },
        {
          type: 'LokaalBeeldVastgelegd',
          op: dag,
          dreigingsbeeld: 'onrust over een besluit',
          weerbaarheid: 'protocol',
          werkplek: 'open balie',
        },
      );
  });

  it('zonder gesprek is er nog geen huisbezoek', () => {
    given(gepland).when(voer).thenRefused('werkgeversgesprek-eerst');
  });

  it('bij spoed mag het huisbezoek voorgaan', () => {
    given(gepland)
      .when({ ...voer, context: { ...context, spoed: true } })
      .then(gevoerd, aanwezigen);
  });
});

describe('Lid 4, onder b: het huisbezoek', () => {
  it('wordt gevoerd op of na de afgesproken dag, en niet vooraf', () => {
    given(gesprek, gepland).when(voer).then(gevoerd, aanwezigen);
    given(gesprek, gepland)
      .when({ ...voer, datum: calendarDay('2026-03-02') })
      .thenRefused('bezoekdag-voor-afspraak');
    given(gesprek, gepland)
      .when({ ...voer, datum: calendarDay('2026-03-04') })
      .thenRefused('bezoekdag-in-de-toekomst');
  });

  it('kan niet zonder afspraak, en niet twee keer', () => {
    given(gesprek).when(voer).thenRefused('huisbezoek-niet-gepland');
    given(gesprek, gepland, gevoerd).when(voer).thenRefused('huisbezoek-al-gevoerd');
    given(gesprek, gepland, { type: 'HuisbezoekAfgezegd', op: dag })
      .when(voer)
      .thenRefused('huisbezoek-niet-gepland');
  });

  it.each(['07:00', '14:00', '21:30'])('om %s uur mag', (tijd) => {
    given()
      .when({ ...plan, tijd })
      .then({ ...gepland, tijd });
  });

  it.each(['06:59', '21:31', '24:00', '9:00', '14:60', 'middag', ''])('om "%s" mag niet', (tijd) => {
    given()
      .when({ ...plan, tijd })
      .thenRefused('bezoektijd-onmogelijk');
  });

  it('noemt alle gronden tegelijk', () => {
    given(gevoerd)
      .when({ ...plan, datum: calendarDay('2026-03-01'), tijd: 'vroeg', context: zonderAdviseur })
      .thenRefused(
        'geen-adviseur',
        'huisbezoek-al-gevoerd',
        'bezoek-in-het-verleden',
        'bezoektijd-onmogelijk',
      );
  });
});

describe('Bevindingen en scenario’s', () => {
  it('mogen zodra het bezoek is afgesproken', () => {
    given().when(legVast).thenRefused('huisbezoek-niet-gepland');
    given(gepland).when(legVast).then(vastgelegd, { type: 'BevindingVastgelegd', op: dag, bevinding });
    given(gepland).when(beschrijf).then({ type: 'ScenarioBeschreven', op: dag, scenario });
  });

  it('houden de gespreksleidraad en de schouw van de eerste dag, ook als er een nieuwe versie komt', () => {
    const later = calendarDay('2026-03-04');
    const nieuw = { ...context, instrumenten: { gespreksleidraad: later, schouw: later } };
    given(gepland, vastgelegd)
      .when({ ...legVast, op: later, context: nieuw })
      .then({ type: 'BevindingVastgelegd', op: later, bevinding });
    expect([vastgelegd].reduce(onderzoek.evolve, onderzoek.initialState).instrumenten?.schouw).toBe(dag);
  });

  it('van een onderdeel worden samen bewaard, of geen ervan', () => {
    const samen = { type: 'LegBevindingenVast', bevindingen: [bevinding], ...opdracht } as const;
    const eerder: OnderzoekEvent = {
      type: 'BevindingVastgelegd',
      op: dag,
      bevinding: { ...bevinding, id: 'b0' },
    };
    given(gepland, vastgelegd, eerder)
      .when({ ...samen, vervallen: ['b0'] })
      .then(
        { type: 'BevindingVastgelegd', op: dag, bevinding },
        { type: 'BevindingVervallen', op: dag, bevinding: 'b0' },
      );
    given(gepland, vastgelegd)
      .when({ ...samen, vervallen: ['b0'] })
      .thenRefused('bevinding-onbekend');
  });

  it('met hetzelfde kenmerk vervangen elkaar op hun plaats', () => {
    const ander: Bevinding = { ...bevinding, stand: 'op-orde' };
    const tweede: Bevinding = { ...bevinding, id: 'b2' };
    const state = [bevinding, tweede, ander]
      .map((een): OnderzoekEvent => ({ type: 'BevindingVastgelegd', op: dag, bevinding: een }))
      .reduce(onderzoek.evolve, onderzoek.initialState);
    expect(state.bevindingen).toEqual([ander, tweede]);
  });

  it('die er niet zijn, kunnen niet vervallen', () => {
    given(gepland)
      .when({ type: 'LaatBevindingVervallen', bevinding: 'b9', ...opdracht })
      .thenRefused('bevinding-onbekend');
    given(gepland)
      .when({ type: 'LaatScenarioVervallen', scenario: 's9', ...opdracht })
      .thenRefused('scenario-onbekend');
  });

  it('die vervallen, zijn weg', () => {
    const state = [
      { type: 'ScenarioBeschreven', op: dag, scenario } as const,
      { type: 'ScenarioVervallen', op: dag, scenario: 's1' } as const,
    ].reduce(onderzoek.evolve, onderzoek.initialState);
    expect(state.scenarios).toEqual([]);
  });
});

describe('Vragen, beleving en volgorde', () => {
  it('een vraag over de dreiging mag altijd, ook voor het bezoek en ook weer leeg', () => {
    const antwoord = { vraag: 'intentie', antwoord: 'Iemand is boos over een besluit.' } as const;
    given()
      .when({ type: 'BeantwoordDreigingsvraag', ...antwoord, ...opdracht })
      .then({ type: 'DreigingsvraagBeantwoord', op: dag, ...antwoord });
    given()
      .when({ type: 'BeantwoordDreigingsvraag', vraag: 'intentie', antwoord: '', ...opdracht })
      .then({ type: 'DreigingsvraagBeantwoord', op: dag, vraag: 'intentie', antwoord: '' });
  });

  it('hoe veilig het voelt, staat in woorden', () => {
    const beleving = {
      gevoel: 'wisselend',
      toelichting: 'Overdag wel.',
      zelfDoen: 'Samen thuiskomen.',
    } as const;
    given()
      .when({ type: 'LegBelevingVast', beleving, ...opdracht })
      .then({ type: 'BelevingVastgelegd', op: dag, beleving });
  });

  it('een weging van een scenario heeft een reden', () => {
    const weging = { niveau: 'hoog', reden: ' ' } as const;
    given(gepland)
      .when({ ...beschrijf, scenario: { ...scenario, weging } })
      .thenRefused('weging-zonder-reden');
  });

  it('de volgorde noemt elk scenario een keer', () => {
    const beschreven = { type: 'ScenarioBeschreven', op: dag, scenario } as const;
    const tweede = { ...beschreven, scenario: { ...scenario, id: 's2' } };
    const orden = (...volgorde: readonly string[]) =>
      ({ type: 'OrdenScenarios', volgorde, ...opdracht }) as const;
    const geordend = { type: 'ScenariosGeordend', op: dag, volgorde: ['s2', 's1'] } as const;
    given(gepland, beschreven, tweede).when(orden('s2', 's1')).then(geordend);
    for (const volgorde of [['s1'], ['s1', 's1'], ['s1', 's9']])
      given(gepland, beschreven, tweede)
        .when(orden(...volgorde))
        .thenRefused('volgorde-onvolledig');
    const state = [beschreven, tweede, geordend].reduce(onderzoek.evolve, onderzoek.initialState);
    expect(state.scenarios.map(({ id }) => id)).toEqual(['s2', 's1']);
  });
});

describe('Lid 5, onder b: het oordeel over het Politiekeurmerk', () => {
  it('zegt per deur en raam hetzelfde als in het geheel', () => {
    const achterdeur = { opening: 'achterdeur', stand: 'ontbreekt', wat: 'geen goed slot' } as const;
    given(gepland)
      .when(beoordeel({ ...voldoet, openingen: [achterdeur] }))
      .thenRefused('openingen-onvolledig');
    given(gepland)
      .when(
        beoordeel({
          voldoet: false,
          ontbreekt: ['achterdeur'],
          hardeEis: true,
          openingen: [{ ...achterdeur, wat: ' ' }],
        }),
      )
      .thenRefused('openingen-onvolledig');
  });

  it('kan vanaf de dag van het bezoek', () => {
    given(gesprek, gepland)
      .when(beoordeel(voldoet))
      .then({ type: 'PkvwBeoordeeld', op: dag, oordeel: voldoet });
    given(gesprek, { ...gepland, datum: calendarDay('2026-03-04') })
      .when(beoordeel(voldoet))
      .thenRefused('huisbezoek-nog-niet-geweest');
  });

  it('zegt wat er ontbreekt als de woning niet voldoet', () => {
    given(gepland)
      .when(beoordeel({ voldoet: false, ontbreekt: [' '], hardeEis: true }))
      .thenRefused('pkvw-ontbrekende-punten-nodig');
  });

  it('wijkt alleen af met een reden', () => {
    given(gepland)
      .when(beoordeel({ voldoet: false, ontbreekt: ['achterdeur'], hardeEis: false }))
      .thenRefused('pkvw-afwijking-nodig');
    const monument: PkvwOordeel = {
      voldoet: false,
      ontbreekt: ['achterdeur'],
      hardeEis: false,
      afwijking: { grond: 'monument', reden: 'De kozijnen mogen niet worden gewijzigd.' },
    };
    given(gepland).when(beoordeel(monument)).then({ type: 'PkvwBeoordeeld', op: dag, oordeel: monument });
  });
});

describe('Lid 4, onder a: de duiding van de dreiging', () => {
  it('heeft altijd een toelichting', () => {
    given()
      .when({
        type: 'DuidDreiging',
        ernst: 'midden',
        waarschijnlijkheid: 'hoog',
        toelichting: ' ',
        ...opdracht,
      })
      .thenRefused('toelichting-ontbreekt');
  });
});

describe('Wie en wanneer', () => {
  it.each([voer, plan, legVast, beschrijf])('zonder adviseur gebeurt er niets', (command) => {
    const { decision } = given(gesprek, gepland).when({ ...command, context: zonderAdviseur });
    expect(decision).toMatchObject({ accepted: false, refusals: expect.arrayContaining(['geen-adviseur']) });
  });

  it('wat ter toetsing ligt, verandert niet meer', () => {
    given(gepland)
      .when({ ...legVast, context: { ...context, adviesOnderweg: true } })
      .thenRefused('advies-onderweg');
  });
});
