import { describe, expect, it } from 'vitest';
import { sealedEvent, someDossier } from '../../test/contract/samples.ts';
import { recentEvents } from './recent-events.ts';

const history = (length: number) => {
  const dossier = someDossier();
  const events = Array.from({ length }, (_, index) => ({
    ...sealedEvent(dossier, index + 1),
    payload: new Uint8Array(500),
  }));
  return { dossier, events };
};

describe('events that were read last', () => {
  it('are there again, also when the dossier has grown since', () => {
    const { dossier, events } = history(3);
    const recent = recentEvents();
    expect(recent.upTo(dossier, 3)).toEqual([]);
    recent.keep(dossier, events);
    expect(recent.upTo(dossier, 3)).toEqual(events);
    expect(recent.upTo(dossier, 5)).toEqual(events);
  });

  it('are not given to who asks for less than there is', () => {
    const { dossier, events } = history(3);
    const recent = recentEvents();
    recent.keep(dossier, events);
    expect(recent.upTo(dossier, 2)).toEqual([]);
  });

  it('make room for others, the oldest first, and a dossier counts once', () => {
    const [one, two, three] = [history(2), history(2), history(2)];
    const recent = recentEvents(4_000);
    for (const { dossier, events } of [one, two, one]) recent.keep(dossier, events);
    expect(recent.upTo(two.dossier, 2)).toEqual(two.events);
    recent.keep(three.dossier, three.events);
    expect(recent.upTo(two.dossier, 2)).toEqual([]);
    expect(recent.upTo(one.dossier, 2)).toEqual(one.events);
  });
});
