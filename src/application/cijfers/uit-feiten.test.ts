import { describe, expect, it } from 'vitest';
import type { PkvwRelatie } from '#domain/advies/feiten.ts';
import type { Openingoordeel } from '#domain/onderzoek/feiten.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { legeZaak } from '../zaak.ts';
import { statistischeFeiten } from './uit-feiten.ts';

const dag = calendarDay('2026-03-20');

const oordeel = (opening: Openingoordeel['opening'], stand: Openingoordeel['stand']) => ({
  opening,
  stand,
  wat: '',
});

/** The counted points of an advice in which two parts of the home miss something. */
const punten = (pkvwRelaties: readonly PkvwRelatie[] | null) => {
  const openingen = [
    oordeel('voordeur', 'voldoet'),
    oordeel('achterdeur', 'ontbreekt'),
    oordeel('buitenlicht', 'ontbreekt'),
  ];
  const zaak = {
    ...legeZaak,
    onderzoek: { ...legeZaak.onderzoek, pkvw: { voldoet: false, ontbreekt: [], hardeEis: true, openingen } },
    advies: { ...legeZaak.advies, pkvwRelaties, versie: 1 },
  };
  return statistischeFeiten(zaak, [{ feit: { type: 'AdviesVastgesteld' } }], dag)
    .filter(({ gebeurtenis }) => gebeurtenis.startsWith('keurmerkpunt'))
    .map(({ gebeurtenis, detail }) => `${gebeurtenis} ${detail}`);
};

describe('Of wat ontbreekt voor het keurmerk met een maatregel te maken heeft', () => {
  it('telt per punt dat ontbreekt, en een punt dat voldoet niet', () => {
    const relaties = [
      { maatregel: 'm1', openingen: ['achterdeur'] },
      { maatregel: 'm2', openingen: ['achterdeur', 'voordeur'] },
    ];
    expect(punten(relaties)).toEqual(['keurmerkpunt-raakt achterdeur', 'keurmerkpunt-los buitenlicht']);
  });

  it('zegt bij geen enkel verband dat alles losstaat, en niets als het niet is gevraagd', () => {
    expect(punten([])).toEqual(['keurmerkpunt-los achterdeur', 'keurmerkpunt-los buitenlicht']);
    expect(punten(null)).toEqual([]);
  });
});
