import { describe, expect, it } from 'vitest';
import { acceptUnless, type Decider } from '#kernel/decider.ts';
import { findStale } from '../gen.ts';
import { adviesTrail } from './advies.ts';
import { draw } from './draw.ts';
import { explore } from './explore.ts';

type Door = { readonly open: boolean; readonly knocks: number };
type DoorEvent = { readonly type: 'Geopend' | 'Gesloten' | 'Geklopt' };

/** A door that may be knocked at without end, and closed only when `mayClose`. */
const door = (mayClose: boolean): Decider<{ type: 'open' | 'sluit' | 'klop' }, Door, DoorEvent, string> => ({
  initialState: { open: false, knocks: 0 },
  evolve: (state, { type }) =>
    type === 'Geklopt' ? { ...state, knocks: state.knocks + 1 } : { ...state, open: type === 'Geopend' },
  decide: ({ type: command }, { open }) => {
    if (command === 'klop') return acceptUnless([], { type: 'Geklopt' as const });
    if (command === 'open') return acceptUnless([open && 'al-open'], { type: 'Geopend' as const });
    return acceptUnless([!open && 'al-dicht', !mayClose && 'mag-niet'], { type: 'Gesloten' as const });
  },
});

const trail = (mayClose: boolean) =>
  explore({
    decider: door(mayClose),
    commands: [{ type: 'open' }, { type: 'sluit' }, { type: 'klop' }],
    name: ({ open }: Door) => (open ? 'open' : 'dicht'),
  });

describe('the walk through a decider', () => {
  it('finds every step and ends, also where contents grow without end', () => {
    expect(trail(true).steps).toEqual([
      { from: 'dicht', command: 'open', facts: ['Geopend'], to: 'open' },
      { from: 'dicht', command: 'klop', facts: ['Geklopt'], to: 'dicht' },
      { from: 'open', command: 'sluit', facts: ['Gesloten'], to: 'dicht' },
      { from: 'open', command: 'klop', facts: ['Geklopt'], to: 'open' },
    ]);
  });

  it('draws a changed rule as a changed diagram', () => {
    const before = draw('deur', trail(true));
    expect(before).toContain('  open --> dicht: sluit');
    expect(draw('deur', trail(false))).not.toContain('sluit');
  });

  it('names a command that was accepted nowhere', () => {
    expect(trail(true).unheard).toEqual([]);
    expect(trail(false).unheard).toEqual(['sluit']);
  });

  it('shows that an advice is established only after two tests', () => {
    const into = adviesTrail().steps.filter(({ command }) => command === 'StelAdviesVast');
    expect(into.map(({ from }) => from)).toEqual([
      'eerste-akkoord, bij een toetser',
      'verstrekt, wijziging eerste-akkoord, bij een toetser',
    ]);
  });
});

describe('generated files', () => {
  it('must be there, be fresh, and be wanted', () => {
    const wanted = new Map([
      ['a.md', 'new'],
      ['b.md', 'same'],
      ['c.md', 'x'],
    ]);
    const found = new Map([
      ['a.md', 'old'],
      ['b.md', 'same'],
      ['d.md', 'x'],
    ]);
    expect(findStale(wanted, found)).toHaveLength(3);
    expect(findStale(wanted, wanted)).toEqual([]);
  });
});
