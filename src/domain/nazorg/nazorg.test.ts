import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { specify } from '#kernel/specify.ts';
import type { NazorgEvent } from './feiten.ts';
import { nazorg } from './nazorg.ts';

const given = specify(nazorg);

const op = calendarDay('2026-06-01');
const context = {
  rapportVerstrekt: true,
  openVerplichtingen: 0,
  maatregelen: { bestuurder: ['slot', 'alarm'], functionaris: ['alarm'] },
};
const opdracht = { op, context };
const eerder = { context: { ...context, rapportVerstrekt: false } };
const plan = { type: 'PlanNazorg', dag: op, ...opdracht } as const;
const spreek = {
  type: 'LegNazorggesprekVast',
  verslag: 'Alles werkt.',
  terugbellen: false,
  ...opdracht,
} as const;
const sluit = { type: 'SluitDossier', reden: 'klaar', ...opdracht } as const;
const gesloten: NazorgEvent = { type: 'DossierGesloten', op, reden: 'klaar' };

describe('Nazorg', () => {
  it('wordt niet in het verleden gepland', () => {
    given().when(plan).then({ type: 'NazorgGepland', op, dag: op });
    given()
      .when({ ...plan, dag: calendarDay('2026-05-31') })
      .thenRefused('nazorgdag-in-het-verleden');
  });

  it('volgt op het rapport', () => {
    given()
      .when({ ...spreek, ...eerder })
      .thenRefused('rapport-niet-verstrekt');
    given()
      .when({ type: 'MeldHerijkingAan', reden: 'verhuizing', ...opdracht, ...eerder })
      .thenRefused('rapport-niet-verstrekt');
  });

  it('na het gesprek is er geen afspraak meer open', () => {
    const state = [
      { type: 'NazorgGepland', op, dag: op } as const,
      { type: 'NazorgGesproken', op, verslag: 'Alles werkt.', terugbellen: true } as const,
    ].reduce(nazorg.evolve, nazorg.initialState);
    expect(state).toMatchObject({ gepland: null, gesprekken: [{ terugbellen: true }] });
  });
});

describe('Sluiten', () => {
  it('kan als alles klaar is', () => {
    given().when(sluit).then(gesloten);
  });

  it('kan niet zolang er verplichtingen openstaan, om welke reden ook', () => {
    const open = { context: { ...context, openVerplichtingen: 2 } };
    given()
      .when({ ...sluit, ...open })
      .thenRefused('verplichtingen-open');
    for (const reden of ['einde-ambt', 'op-verzoek'] as const) {
      given()
        .when({ ...sluit, ...open, reden })
        .thenRefused('verplichtingen-open');
      given()
        .when({ ...sluit, reden })
        .then({ ...gesloten, reden });
    }
  });

  it('daarna gebeurt er niets meer', () => {
    const knelpunt = { type: 'MeldKnelpunt', knelpunt: 'leverancier', ...opdracht } as const;
    const herijk = { type: 'MeldHerijkingAan', reden: 'verhuizing', ...opdracht } as const;
    for (const command of [plan, spreek, knelpunt, herijk, sluit]) {
      given(gesloten).when(command).thenRefused('dossier-gesloten');
    }
  });
});
