import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { Inrichting, OrganisatieEvent, Regeling } from './feiten.ts';
import { type OrganisatieState, organisatie } from './organisatie.ts';
import { findRegeling, regelingenVan, sleutelVan } from './regelingen.ts';

const op = calendarDay('2027-01-04');
const VAN = 'GM1696';
const geregistreerd: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', op, code: 'GM0402' };
const mandaat: Regeling = { soort: 'afspraak', naam: 'mandaat', tekst: 'De secretaris tot € 10.000.' };
const postadres: Regeling = { soort: 'postadres', postadres: 'post@voorbeeld.invalid' };
const brief: Regeling = { soort: 'brief', brief: 'aan-bestuurder', invulling: { groet: 'Tot snel.' } };
const inrichting: Inrichting = {
  wie: 'De griffier.',
  mandaat: 'Niemand.',
  leveranciers: 'Drie.',
  grootboekrekening: '1',
  buitenKantoortijd: 'Piket.',
};

const na = (...feiten: readonly OrganisatieEvent[]): OrganisatieState =>
  [geregistreerd, ...feiten].reduce(organisatie.evolve, organisatie.initialState);
const overgenomen = (regeling: Regeling): OrganisatieEvent => ({
  type: 'RegelingOvergenomen',
  op,
  van: VAN,
  regeling,
});
const neem = (regeling: Regeling | null, state: OrganisatieState, isVoorganger = true) =>
  organisatie.decide(
    {
      type: 'NeemRegelingOver',
      op,
      van: VAN,
      sleutel: regeling === null ? 'mandaat' : sleutelVan(regeling),
      feiten: { isVoorganger, regeling },
    },
    state,
  );
const draaiTerug = (sleutel: string, state: OrganisatieState) =>
  organisatie.decide({ type: 'DraaiOvernameTerug', op, sleutel }, state);

describe('overnemen wat een opgeheven organisatie had geregeld (44 Wet arhi)', () => {
  it('gaat per ding, en geldt daarna bij de opvolger', () => {
    for (const regeling of [mandaat, postadres, brief]) {
      const besluit = neem(regeling, na());
      expect(besluit).toEqual({ accepted: true, events: [overgenomen(regeling)] });
      expect(findRegeling(na(overgenomen(regeling)), sleutelVan(regeling))).toEqual(regeling);
    }
    expect(na(overgenomen(mandaat)).inrichting).toEqual({ mandaat: 'De secretaris tot € 10.000.' });
  });

  it('gaat nooit over wat de opvolger zelf regelde', () => {
    const zelf = na({ type: 'InrichtingVastgelegd', op, inrichting });
    expect(neem(mandaat, zelf)).toEqual({ accepted: false, refusals: ['zelf-al-geregeld'] });
    const adres = na({ type: 'PostadresVastgelegd', op, postadres: 'eigen@voorbeeld.invalid' });
    expect(neem(postadres, adres)).toEqual({ accepted: false, refusals: ['zelf-al-geregeld'] });
    const tekst = {
      type: 'TekstAangepast',
      op,
      tekst: 'aan-bestuurder',
      invulling: { groet: 'Dag.' },
    } as const;
    expect(neem(brief, na(tekst))).toEqual({ accepted: false, refusals: ['zelf-al-geregeld'] });
    // A letter that was put back as it was is not the organisation's own.
    expect(neem(brief, na(tekst, { ...tekst, invulling: {} })).accepted).toBe(true);
  });

  it('kan alleen van wie is overgenomen, en alleen wat daar was', () => {
    expect(neem(mandaat, na(), false)).toEqual({ accepted: false, refusals: ['geen-voorganger'] });
    expect(neem(null, na())).toEqual({ accepted: false, refusals: ['niets-over-te-nemen'] });
  });

  it('is terug te draaien tot er eigen woorden over staan', () => {
    const over = na(overgenomen(mandaat));
    expect(draaiTerug('mandaat', over)).toEqual({
      accepted: true,
      events: [{ type: 'OvernameTeruggedraaid', op, regeling: mandaat }],
    });
    const daarna = organisatie.evolve(over, { type: 'InrichtingVastgelegd', op, inrichting });
    expect(draaiTerug('mandaat', daarna)).toEqual({ accepted: false, refusals: ['niet-overgenomen'] });
    expect(draaiTerug('postadres', over)).toEqual({ accepted: false, refusals: ['niet-overgenomen'] });
  });

  it('is na bekijken gezegd, en een tweede keer zeggen verandert niets', () => {
    const rond = (state: OrganisatieState, isVoorganger = true) =>
      organisatie.decide(
        { type: 'RondOvernemenAf', op, van: VAN, feiten: { isVoorganger, regeling: null } },
        state,
      );
    const gezegd = { type: 'OvernemenAfgerond', op, van: VAN } as const;
    expect(rond(na())).toEqual({ accepted: true, events: [gezegd] });
    expect(rond(na(gezegd))).toEqual({ accepted: true, events: [] });
    expect(rond(na(), false)).toEqual({ accepted: false, refusals: ['geen-voorganger'] });
  });

  it('alles overnemen en alles terugdraaien, in welke volgorde ook, laat niets achter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([mandaat, postadres, brief, { ...mandaat, naam: 'wie' } as const]),
        (dingen) => {
          const over = na(...dingen.map(overgenomen));
          expect(regelingenVan(over)).toHaveLength(dingen.length);
          const terug = dingen
            .toReversed()
            .reduce(
              (state, regeling) => organisatie.evolve(state, { type: 'OvernameTeruggedraaid', op, regeling }),
              over,
            );
          expect([regelingenVan(terug), terug.overgenomen]).toEqual([[], []]);
        },
      ),
    );
  });
});
