import { describe, expect, test } from 'vitest';
import { markOf } from '#guard/card-mark.ts';
import type { Guard, WholeDossier } from '#guard/guard.ts';
import type { ListPlace, SealedListPiece } from '#guard/piece-guard.ts';
import { openListPiece, sealListPiece } from '#guard/sealed-pieces.ts';
import { erase, withOfficers } from './officers.ts';
import { adviseur, kaartOf, linesOf, newGuard, planner, sealedDossier } from './story.ts';

const html = Buffer.from('<p>Dossier 1 wacht op u.</p>');

type Stood = Pick<WholeDossier, 'id' | 'card'>;

/** Of a card that the guard opened a moment ago. */
const rowOf = async (guard: Guard, { id, card }: Stood): Promise<ListPlace['rows'][number]> => {
  await guard.linkOf({ id, card });
  return { dossier: id, ...markOf(card) };
};

/** The same rows, with this one in the place of that of its dossier. */
const withRow = async (guard: Guard, { rows }: ListPlace, stood: Stood): Promise<ListPlace['rows']> => {
  const one = await rowOf(guard, stood);
  return rows.map((row) => (row.dossier === one.dossier ? one : row));
};

/** Two cases that a planner lists, and one that is further. */
const story = async () => {
  const guard = await withOfficers(await newGuard());
  const [one, two] = [await sealedDossier(guard), await sealedDossier(guard)];
  const further = await sealedDossier(guard, { ...kaartOf(), fase: 'keuze' });
  const place: ListPlace = {
    actor: planner,
    actie: 'lijst:planner',
    rows: await Promise.all([one, further, two].map((dossier) => rowOf(guard, dossier))),
    name: 'werkvoorraad 2026-11-21',
  };
  const shown = [one.id, two.id];
  const sealed = await sealListPiece(guard, place, { shown, html });
  if (sealed === undefined) throw new Error('The cards were just opened');
  const ask = (more: Partial<ListPlace> = {}, other: Partial<SealedListPiece> = {}) =>
    openListPiece(guard, { ...place, ...more }, { ...sealed, ...other });
  return { guard, one, two, further, place, sealed, ask };
};

const listsOf = async (guard: Guard) =>
  (await linesOf(guard)).flatMap(({ nr: _nr, tijd: _tijd, ...line }) =>
    line.doel === 'lijst' ? [line] : [],
  );

describe('a piece of a page that was made of a list before', () => {
  test('opens for its reader, with the line in the log that the list has', async () => {
    const { guard, one, two, further, place, sealed, ask } = await story();
    expect(Buffer.from(sealed.payload).includes('Dossier')).toBe(false);
    expect(await ask()).toEqual(html);
    const rows = [one, further, two].map(({ id, card }) => ({ dossier: id, card }));
    await guard.list({ ...place, rows });
    const [first, second, ...more] = await listsOf(guard);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ dossiers: [one.id, two.id], besluit: 'toegestaan' });
    expect(more).toEqual([]);
    await guard.close();
  });

  test('is made anew for who sees more or less than when it was made, and leaves no line', async () => {
    const { guard, one, further, place, ask } = await story();
    const card = await guard.sealCard(further.id, 3, kaartOf());
    expect(await ask({ rows: await withRow(guard, place, { id: further.id, card }) })).toBeUndefined();
    expect(await ask({ rows: [await rowOf(guard, one)] })).toBeUndefined();
    expect(await ask({ actor: adviseur })).toBeUndefined();
    expect(await listsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is not another reader’s, another day’s, or of other cards', async () => {
    const { guard, one, further, place, ask } = await story();
    const rows = ({ id }: WholeDossier, card: WholeDossier['card']) => withRow(guard, place, { id, card });
    for (const other of [
      { actor: { ...planner, account: adviseur.account } },
      { name: 'werkvoorraad 2026-11-22' },
      { rows: await rows(one, await guard.sealCard(one.id, 4, kaartOf())) },
      { rows: await rows(further, await guard.sealCard(further.id, 4, { ...kaartOf(), fase: 'keuze' })) },
    ])
      await expect(ask(other), JSON.stringify(Object.keys(other))).rejects.toThrow(
        /niet zoals het is verzegeld/,
      );
    await guard.close();
  });

  test('does not open when a byte of it was changed, or says it showed less', async () => {
    const { guard, one, sealed, place, ask } = await story();
    const payload = Uint8Array.from(sealed.payload);
    payload.set([(payload.at(20) ?? 0) ^ 1], 20);
    await expect(ask({}, { payload })).rejects.toThrow(/niet zoals het is verzegeld/);
    const rows = place.rows.filter(({ dossier }) => dossier === one.id);
    await expect(ask({ rows }, { shown: [one.id] })).rejects.toThrow(/niet zoals het is verzegeld/);
    await guard.close();
  });

  test('has a key of its own: one for a new piece comes without a line, and opens no earlier one', async () => {
    const { guard, place, sealed } = await story();
    const fresh = await guard.newListPieceKey(place, sealed);
    const withFresh = { ...guard, listPieceKey: async () => fresh?.key };
    await expect(openListPiece(withFresh, place, sealed)).rejects.toThrow(/niet zoals het is verzegeld/);
    expect(await listsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is made anew, and without a line, when the guard does not know a card or it is another one', async () => {
    const { guard, two, place, ask } = await story();
    const { rows, ...reader } = place;
    const unknown = rows.map((row) => (row.dossier === two.id ? { ...row, mark: 'verzonnen' } : row));
    expect(await ask({ rows: unknown })).toBeUndefined();
    const made = sealListPiece(guard, { ...reader, rows: unknown }, { shown: [two.id], html });
    expect(await made).toBeUndefined();
    expect(await listsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is gone with any of the cards it was made of, and without a line', async () => {
    const { guard, one, two, further, ask } = await story();
    await erase(guard, two, 'alle');
    for (const dossier of [one, two, further]) await guard.linkOf(dossier);
    const before = await listsOf(guard);
    expect(await ask()).toBeUndefined();
    expect(await listsOf(guard)).toEqual(before);
    await guard.close();
  });
});
