import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import {
  bijEindeAmbt,
  type Herinneringen,
  herinneringenNa,
  herinneringenOp,
  naHerinneren,
  vooraf,
} from './herinnering.ts';

const begin = calendarDay('2026-01-01');
const dag = fc.integer({ min: 0, max: 900 }).map((dagen) => addDays(begin, dagen));

it('Acht en twee weken voor het einde, en bij een ambt een half jaar ervoor en op de dag zelf', () => {
  const einde = calendarDay('2026-12-31');
  const dagen = vooraf({ wat: 'lening', voor: 'functionaris', einde }).map((een) => een.dag);
  expect(dagen).toEqual(['2026-11-05', '2026-12-17']);
  const ambt = bijEindeAmbt({ wat: 'ambt', voor: 'bestuurder', einde }).map((een) => een.dag);
  expect(ambt).toEqual(['2026-06-30', '2026-12-31']);
});

it('Wie het einde te laat doorgeeft, hoort alleen wat nog helpt', () => {
  const einde = calendarDay('2026-03-01');
  const alle = vooraf({ wat: 'ontheffing', voor: 'bestuurder', einde });
  expect(herinneringenNa(alle, undefined, calendarDay('2026-03-02'))?.komend ?? []).toEqual([]);
  expect(herinneringenNa(alle, undefined, calendarDay('2026-02-20'))?.komend).toHaveLength(2);
});

/** A life of a dossier: facts are stated (the list is made anew) and rounds go by, on any days in order. */
const stap = fc.record({ dag, wat: fc.constantFrom('feit', 'ronde') });

it('Elk moment wordt precies een keer gezegd en nooit te vroeg, hoe feiten en rondes ook vallen', () => {
  fc.assert(
    fc.property(fc.array(dag, { minLength: 1, maxLength: 4 }), fc.array(stap), (eindes, stappen) => {
      const alle = [...new Set(eindes)].flatMap((einde) => vooraf({ wat: 'x', voor: 'functionaris', einde }));
      const gezegd: string[] = [];
      const laatste = { dag: addDays(begin, 1_000), wat: 'ronde' } as const;
      let stand: Herinneringen | undefined = herinneringenNa(alle, undefined, begin);
      for (const een of [...stappen.toSorted((a, b) => (a.dag < b.dag ? -1 : 1)), laatste]) {
        if (een.wat === 'feit') stand = herinneringenNa(alle, stand, een.dag);
        else if (stand !== undefined) {
          const nu = herinneringenOp(stand, een.dag);
          expect(nu.every((moment) => moment.dag <= een.dag)).toBe(true);
          gezegd.push(...nu.map(({ sleutel }) => sleutel));
          stand = naHerinneren(stand, nu);
        }
      }
      expect(gezegd.toSorted()).toEqual(alle.map(({ sleutel }) => sleutel).toSorted());
    }),
  );
});
