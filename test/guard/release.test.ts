import { expect, it } from 'vitest';
import type { Guard, NewEvent } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
import { encodeId } from '#kernel/ids.ts';
import { adviseur, beheerder, fg, newGuard, policy } from './story.ts';

const actie = 'lijst:vergelijking';
const toetser = { ...adviseur, rol: 'toetser' } as const;
const mag: typeof policy = (actor, wat, kaart) =>
  kaart === undefined && wat === actie
    ? actor.rol === 'toetser'
      ? { toegestaan: true, compartimenten: [] }
      : { toegestaan: false }
    : policy(actor, wat, kaart);

const feit = (
  nummer: number,
  compartiment: NewEvent['compartiment'],
  eigenaars?: readonly string[],
): NewEvent => ({
  slice: 'advies',
  type: 'VergelijkingVastgelegd',
  version: 1,
  day: '2026-03-10' as never,
  compartiment,
  feit: { type: 'VergelijkingVastgelegd', op: '2026-03-10', nummer, ...(eigenaars && { eigenaars }) },
  door: { account: adviseur.account, rol: 'toetser' },
  tijd: '2026-03-10T09:00:00.000Z',
});

const dossiers = (aantal: number): readonly DossierId[] =>
  Array.from({ length: aantal }, () => encodeId(crypto.getRandomValues(new Uint8Array(16))) as DossierId);

const sealedIn = async (
  guard: Guard,
  ids: readonly DossierId[],
  compartiment: NewEvent['compartiment'] = 'vergelijking',
  eigenaars?: readonly string[],
) => {
  const parts = await Promise.all(
    ids.map((id, nummer) => guard.seal(id, 1, [feit(nummer, compartiment, eigenaars)])),
  );
  return parts.flat();
};

it('releases what was made for it, without dossier, day or author, after a line that names no dossier', async () => {
  const guard = await newGuard(undefined, mag);
  const ids = dossiers(6);
  const released = await guard.release({ actor: toetser, actie, events: await sealedIn(guard, ids) });
  expect(released).toHaveLength(6);
  const text = JSON.stringify(released);
  for (const secret of [...ids, '2026-03', adviseur.account]) expect(text).not.toContain(secret);
  const lines = await guard.auditLines(fg, 0, 100);
  expect(lines).toContainEqual(
    expect.objectContaining({ doel: 'vrijgeven', actie, dossiers: [], compartimenten: ['vergelijking'] }),
  );
});

it('gives nothing of fewer than five, of another compartment, or to another role', async () => {
  const guard = await newGuard(undefined, mag);
  const few = await sealedIn(guard, dossiers(4));
  expect(await guard.release({ actor: toetser, actie, events: few })).toEqual([]);
  const other = await sealedIn(guard, dossiers(9), 'advies');
  expect(await guard.release({ actor: toetser, actie, events: other })).toEqual([]);
  const enough = await sealedIn(guard, dossiers(9));
  expect(await guard.release({ actor: adviseur, actie, events: enough })).toEqual({ allowed: false });
});

it('gives a fact with owners to an owner only, without the owners and by five at a time', async () => {
  const guard = await newGuard(undefined, mag);
  const events = [
    ...(await sealedIn(guard, dossiers(9), 'vergelijking', [toetser.account, fg.account])),
    ...(await sealedIn(guard, dossiers(9), 'vergelijking', [fg.account])),
  ];
  const own = await guard.release({ actor: toetser, actie, events });
  expect(own).toHaveLength(5);
  expect(JSON.stringify(own)).not.toContain(fg.account);
  const nobody = { ...toetser, account: beheerder.account };
  expect(await guard.release({ actor: nobody, actie, events })).toEqual([]);
});

it('no longer releases what was erased', async () => {
  const guard = await newGuard(undefined, mag);
  const ids = dossiers(6);
  const [gone] = ids;
  if (gone === undefined) throw new Error('There are six');
  const events = await sealedIn(guard, ids);
  await guard.accounts.put(
    {
      id: beheerder.account,
      issuer: 'https://inloggen.example',
      subject: 'beheerder',
      rol: 'beheerder',
      naam: 'Beheerder',
      mail: 'b@voorbeeld.example',
      tot: null,
    },
    undefined,
  );
  await guard.erase({
    dossier: gone,
    compartimenten: 'alle',
    door: beheerder.account,
    mede: undefined,
    termijnVerstreken: true,
  });
  const released = await guard.release({ actor: toetser, actie, events });
  expect(released).toHaveLength(5);
  expect(JSON.stringify(released)).not.toContain('"nummer":0');
});
