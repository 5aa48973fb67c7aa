import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan } from '../../test/keten/verloop.ts';
import { type KetenHuis, openKetenHuis } from '../../test/web/keten-huis.ts';
import type { Piece } from './piece.ts';

let huis: KetenHuis;
let zaak: DossierId;
let made: number;

/** All that this reader sees of the case, and how often it was made. */
const all: Piece = {
  name: 'alles',
  make: ({ regel: _regel, ...view }, today) => {
    made += 1;
    return JSON.stringify([today, view]);
  },
};

beforeEach(async () => {
  made = 0;
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  const { id } = huis.wereld.account('adviseur');
  await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: id });
});
afterEach(() => huis.close());

const look = async (naam = 'adviseur') => {
  const html = await huis.application.zaakPiece(huis.wereld.als(naam), 'lees:advieswerk', zaak, all);
  return html && Buffer.from(html).toString();
};

/** The same, out of the facts. */
const anew = async () => {
  const view = await huis.application.zaak(huis.wereld.als('adviseur'), 'lees:advieswerk', zaak);
  if (view === undefined) throw new Error('The adviser has this case');
  return all.make(view, huis.application.today());
};

/** What the log says of the looks of this adviser, without what makes each line itself. */
const looks = async () => {
  const door = huis.wereld.account('adviseur').id;
  const fg = await huis.invite({ rol: 'fg' });
  const lines = await huis.application.auditLines({ account: fg.id, rol: 'fg' }, 0, 10_000);
  return (lines ?? []).flatMap(({ nr: _nr, tijd: _tijd, ...line }) =>
    line.account === door && line.actie === 'lees:advieswerk' ? [line] : [],
  );
};

it('is made once as long as nothing changes, and every look has its line in the log', async () => {
  const first = await look();
  expect([await look(), await look()]).toEqual([first, first]);
  expect(made).toBe(1);
  const [line, ...more] = await looks();
  expect(more).toEqual([line, line]);
});

it('tells what holds after every change: of the case, of the person and of the day', async () => {
  const datum = huis.application.today();
  const changes = [
    () => huis.wereld.doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum, tijd: '14:00' }),
    () => huis.wereld.doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum, tijd: '15:00' }),
    () => huis.wereld.doe('planner', zaak, { type: 'KenSpoedToe' }),
    async () => huis.wereld.zetKlok('2026-03-03'),
    () => huis.invite({ rol: 'planner' }),
  ];
  const seen = new Set([await look()]);
  for (const change of changes) {
    await change();
    const html = await look();
    expect(html).toBe(await anew());
    seen.add(html);
    expect(await look()).toBe(html);
  }
  // An account that came changes nothing here, but might have.
  expect(seen.size).toBe(changes.length);
  expect(made).toBe(1 + 2 * changes.length);
});

it('closes for who no longer has the case, and opens for who has it now', async () => {
  expect(await look()).toBeDefined();
  expect(await look('andere-adviseur')).toBeUndefined();
  const { id } = huis.wereld.account('andere-adviseur');
  await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: id });
  expect(await look()).toBeUndefined();
  expect(await look('andere-adviseur')).toBeDefined();
});

it('keeps nothing that opens with another key than the guard gives', async () => {
  expect(await look()).toContain('in-onderzoek');
  const { guard } = huis;
  const { pieceKey } = guard;
  Object.assign(guard, {
    pieceKey: async (...given: Parameters<typeof pieceKey>) => {
      const answer = await pieceKey(...given);
      return answer?.allowed === true
        ? { ...answer, key: Buffer.alloc(32, answer.key).toString('base64') }
        : answer;
    },
  });
  await expect(look()).rejects.toThrow(/niet zoals het is verzegeld/);
});
