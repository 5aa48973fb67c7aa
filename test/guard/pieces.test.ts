import { describe, expect, test } from 'vitest';
import { markOf } from '#guard/card-mark.ts';
import type { Guard, WholeDossier } from '#guard/guard.ts';
import type { Policy } from '#guard/open-dossier.ts';
import type { PiecePlace, SealedPiece } from '#guard/piece-guard.ts';
import { openPiece, sealPiece } from '#guard/sealed-pieces.ts';
import { erase, withOfficers } from './officers.ts';
import {
  adviseur,
  collega,
  feit,
  kaartOf,
  linesOf,
  newFolder,
  newGuard,
  policy,
  sealedDossier,
  toShow,
} from './story.ts';

const html = Buffer.from('<p>De achterdeur sluit niet goed.</p>');

const keysOf = (...dossiers: readonly WholeDossier[]): readonly string[] => [
  ...new Set(
    dossiers.flatMap(({ events }) =>
      events.flatMap(({ compartiment, keyId }) => (compartiment === 'gezin' ? [] : [keyId])),
    ),
  ),
];

const marked = ({ id, card }: Pick<WholeDossier, 'id' | 'card'>) => ({ id, ...markOf(card) });

/** Of a dossier that the guard opened a moment ago. */
const placeOf = async (guard: Guard, dossier: WholeDossier): Promise<PiecePlace> => {
  await guard.linkOf(dossier);
  return {
    actor: adviseur,
    actie: 'lees:advieswerk',
    dossier: marked(dossier),
    name: 'punten 2026-11-21',
  };
};

const story = async (mag: Policy = policy) => {
  const guard = await withOfficers(await newGuard(newFolder(), mag));
  const dossier = await sealedDossier(guard);
  const place = await placeOf(guard, dossier);
  const compartimenten = ['woning', 'dreiging'] as const;
  const sealed = await sealPiece(guard, place, { html, compartimenten, keys: keysOf(dossier) });
  const ask = (more: Partial<PiecePlace> = {}, other: Partial<SealedPiece> = {}) =>
    openPiece(guard, { ...place, ...more }, { ...sealed, ...other });
  return { guard, dossier, place, sealed, ask };
};

/** The lines about reading, without what makes each line itself. */
const readingsOf = async (guard: Guard) =>
  (await linesOf(guard)).flatMap(({ nr: _nr, tijd: _tijd, ...line }) =>
    line.actie.startsWith('lees:') ? [line] : [],
  );

describe('a piece of a page that was made before', () => {
  test('opens for its reader, with the line in the log that opening the dossier has', async () => {
    const { guard, dossier, sealed, ask } = await story();
    expect(Buffer.from(sealed.payload).includes('achterdeur')).toBe(false);
    expect(await ask()).toMatchObject({ allowed: true, html });
    await guard.open(toShow(dossier));
    const [first, second, ...more] = await readingsOf(guard);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ dossiers: [dossier.id], compartimenten: ['woning', 'dreiging'] });
    expect(more).toEqual([]);
    await guard.close();
  });

  test('gives a denied reader nothing, with the line that opening the dossier has', async () => {
    const { guard, dossier, ask } = await story();
    expect(await ask({ actor: collega })).toEqual({ allowed: false });
    await guard.open(toShow(dossier, collega));
    const [first, second] = await readingsOf(guard);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ besluit: 'geweigerd', compartimenten: [] });
    await guard.close();
  });

  test('is not another reader’s, another action’s, another day’s or another dossier’s', async () => {
    const everybody: Policy = (actor, actie, kaart) =>
      actor.rol === 'adviseur'
        ? { toegestaan: true, compartimenten: ['woning', 'dreiging'] }
        : policy(actor, actie, kaart);
    const { guard, dossier, ask } = await story(everybody);
    const { id } = dossier;
    const card = await guard.sealCard(id, 3, kaartOf());
    const other = await sealedDossier(guard);
    for (const one of [{ id, card }, other]) await guard.linkOf(one);
    for (const place of [
      { actor: collega },
      { actor: { ...adviseur, organisatie: 'GM0014' } },
      { actie: 'lees:planning' as const },
      { name: 'punten 2026-11-22' },
      { dossier: marked({ id, card }) },
      { dossier: marked(other) },
      { linked: marked(other) },
    ])
      expect(await ask(place).catch(() => 'closed'), JSON.stringify(Object.keys(place))).not.toMatchObject({
        html,
      });
    await guard.close();
  });

  test('stands beside the person’s dossier as that is too', async () => {
    const { guard } = await story();
    const linked = await sealedDossier(guard, kaartOf({}), [feit('woning', 'huis')]);
    const betrokkenen = { adviseur: adviseur.account, bestuurderDossier: linked.id };
    const dossier = await sealedDossier(guard, kaartOf(betrokkenen));
    const place = { ...(await placeOf(guard, dossier)), linked: marked(linked) };
    const compartimenten = ['woning', 'dreiging'] as const;
    const keys = keysOf(dossier, linked);
    const sealed = await sealPiece(guard, place, { html, compartimenten, keys });
    expect(await openPiece(guard, place, sealed)).toMatchObject({ allowed: true, html });
    expect(await readingsOf(guard)).toMatchObject([{ dossiers: [dossier.id, linked.id] }]);
    const moved = marked({ id: linked.id, card: await guard.sealCard(linked.id, 2, kaartOf({})) });
    for (const other of [{ ...place, linked: moved }, await placeOf(guard, dossier)])
      await expect(openPiece(guard, other, sealed)).rejects.toThrow(/hoort niet bij|niet zoals/);
    await guard.close();
  });

  test('does not open when a byte of it was changed, or a key was left out', async () => {
    const { guard, dossier, sealed, ask } = await story();
    const payload = Uint8Array.from(sealed.payload);
    payload.set([(payload.at(20) ?? 0) ^ 1], 20);
    await expect(ask({}, { payload })).rejects.toThrow(/niet zoals het is verzegeld/);
    await expect(ask({}, { keys: keysOf(dossier).slice(1) })).rejects.toThrow(/niet zoals het is verzegeld/);
    await guard.close();
  });

  test('has a key of its own: one for a new piece comes without a line, and opens no earlier one', async () => {
    const { guard, place, sealed } = await story();
    const fresh = await guard.newPieceKey(place, sealed);
    const withFresh = { ...guard, pieceKey: async () => ({ allowed: true, key: fresh.key }) as const };
    await expect(openPiece(withFresh, place, sealed)).rejects.toThrow(/niet zoals het is verzegeld/);
    expect(await readingsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is not sealed with the key of a dossier it was not made of', async () => {
    const { guard, place } = await story();
    const other = await sealedDossier(guard);
    const made = { html, compartimenten: ['woning'] as const, keys: keysOf(other) };
    await expect(sealPiece(guard, place, made)).rejects.toThrow(/hoort niet bij dossier/);
    await guard.close();
  });

  test('is made anew for who sees more or less than when it was made, and leaves no line', async () => {
    let sees: readonly ('woning' | 'dreiging' | 'gezin')[] = ['woning', 'dreiging'];
    const { guard, ask } = await story((actor, actie, kaart) =>
      actor === adviseur || actor.account === adviseur.account
        ? { toegestaan: true, compartimenten: sees }
        : policy(actor, actie, kaart),
    );
    for (const now of [['woning'], ['woning', 'dreiging', 'gezin'], []] as const) {
      sees = now;
      expect(await ask()).toBeUndefined();
    }
    expect(await readingsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is made anew, and without a line, when the guard does not know the card or it is another one', async () => {
    const { guard, dossier, place, ask } = await story();
    expect(await ask({ dossier: { ...place.dossier, mark: 'verzonnen' } })).toBeUndefined();
    const card = await guard.sealCard(dossier.id, 9, kaartOf());
    expect(await ask({ dossier: marked({ id: dossier.id, card }) })).toBeUndefined();
    expect(await readingsOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is gone with any of the keys it was made of, and without a line', async () => {
    const { guard, dossier, ask } = await story();
    await erase(guard, dossier, ['dreiging']);
    await guard.linkOf(dossier);
    const before = await readingsOf(guard);
    expect(await ask()).toBeUndefined();
    expect(await readingsOf(guard)).toEqual(before);
    await guard.close();
  });

  test('stays open when something else is erased', async () => {
    const { guard, dossier, ask } = await story();
    await guard.seal(dossier.id, 4, [feit('gezin', 'kind')]);
    await erase(guard, dossier, ['gezin']);
    await guard.linkOf(dossier);
    expect(await ask()).toMatchObject({ allowed: true, html });
    await guard.close();
  });
});
