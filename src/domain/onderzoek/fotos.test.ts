import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import type { OnderzoekEvent } from './feiten.ts';
import type { Foto, Rapportfoto } from './foto-feiten.ts';
import { onderzoek } from './onderzoek.ts';
import type { OnderzoekContext } from './opdrachten.ts';

const given = specify(onderzoek);
const op = calendarDay('2026-03-03');
const context: OnderzoekContext = {
  adviseur: accountId('0123456789abcdefghjkmnpqrs'),
  spoed: false,
  door: 'ccv',
  gespreksversie: null,
  adviesOnderweg: false,
  instrumenten: { gespreksleidraad: op, schouw: op },
};
const foto = (id: string): Foto => ({
  id,
  domein: 'wonen',
  onderdeel: 'Achterdeur',
  beschrijving: 'Achterdeur met glas',
  breedte: 1600,
  hoogte: 1200,
});
const vastgelegd = (id: string): OnderzoekEvent => ({ type: 'FotoVastgelegd', op, foto: foto(id) });
const inRapport: Rapportfoto = { id: 'f1', bijschrift: 'De achterdeur', maatregel: 'm1' };
const kies = (...fotos: readonly Rapportfoto[]) =>
  ({ type: 'KiesRapportfotos', op, fotos, context }) as const;
const gekozen = (...fotos: readonly Rapportfoto[]): OnderzoekEvent => ({
  type: 'RapportfotosGekozen',
  op,
  fotos,
});

describe('Foto’s in het rapport', () => {
  it('de adviseur kiest ze samen, en geen foto is ook een keuze', () => {
    given(vastgelegd('f1'), vastgelegd('f2')).when(kies(inRapport)).then(gekozen(inRapport));
    given(vastgelegd('f1'), gekozen(inRapport)).when(kies()).then(gekozen());
  });

  it('een foto die er niet is, zonder bijschrift, of een elfde foto past niet', () => {
    given(vastgelegd('f1'))
      .when(kies({ ...inRapport, id: 'f9', bijschrift: ' ' }))
      .thenRefused('foto-onbekend', 'bijschrift-ontbreekt');
    const elf = Array.from({ length: 11 }, (_, nummer) => `f${nummer}`);
    given(...elf.map(vastgelegd))
      .when(kies(...elf.map((id) => ({ ...inRapport, id }))))
      .thenRefused('te-veel-rapportfotos');
  });

  it('ligt het advies bij de toetser, dan verandert er niets meer', () => {
    given(vastgelegd('f1'))
      .when({ ...kies(inRapport), context: { ...context, adviesOnderweg: true } })
      .thenRefused('advies-onderweg');
  });

  it('een foto die wordt weggehaald, gaat ook uit het rapport', () => {
    const facts = [vastgelegd('f1'), gekozen(inRapport), { type: 'FotoVervallen', op, foto: 'f1' }] as const;
    expect(facts.reduce(onderzoek.evolve, onderzoek.initialState).rapportfotos).toEqual([]);
  });
});
