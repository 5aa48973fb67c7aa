import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { compartimenten as alleCompartimenten } from '#domain/gedeeld/compartiment.ts';
import { adviseur, collega, kaartOf, linesOf, newFolder, newGuard, newId, sealedDossier } from './story.ts';

const asks = (dossier: Awaited<ReturnType<typeof sealedDossier>>, actor = adviseur) =>
  ({ purpose: 'tonen', actor, actie: 'lees:advieswerk', dossier: dossier.id, card: dossier.card }) as const;

describe('coming in', () => {
  test('is given to who may, with the dossier of the person, and leaves the line to what opens', async () => {
    const guard = await newGuard();
    const bestuurderDossier = newId();
    const dossier = await sealedDossier(guard, kaartOf({ adviseur: adviseur.account, bestuurderDossier }));
    const compartimenten = ['woning', 'dreiging'];
    expect(await guard.admit(asks(dossier))).toEqual({ allowed: true, bestuurderDossier, compartimenten });
    const deciding = await guard.admit({ ...asks(dossier), purpose: 'beslissen' });
    expect(deciding).toEqual({ allowed: true, bestuurderDossier, compartimenten: alleCompartimenten });
    expect(await linesOf(guard)).toEqual([]);
    await guard.close();
  });

  test('is refused alike where there is nothing and where one may not, with the same line', async () => {
    const guard = await newGuard();
    const there = asks(await sealedDossier(guard), collega);
    const absent = { ...there, dossier: newId(), card: undefined };
    expect(await guard.admit(there)).toEqual({ allowed: false });
    expect(await guard.admit(absent)).toEqual({ allowed: false });
    const [first, second] = (await linesOf(guard)).map(({ nr: _nr, tijd: _tijd, ...line }) => line);
    expect(first).toMatchObject({
      account: collega.account,
      besluit: 'geweigerd',
      dossiers: [there.dossier],
    });
    expect(second).toEqual({ ...first, dossiers: [absent.dossier] });
    await guard.close();
  });

  test('asks to log in once more only of who would be let in, and of nothing that is not there', async () => {
    const guard = await newGuard(newFolder(), (actor) =>
      actor.account === adviseur.account ? { toegestaan: false, bevestigen: true } : { toegestaan: false },
    );
    const dossier = await sealedDossier(guard);
    expect(await guard.admit(asks(dossier))).toEqual({ allowed: false, bevestigen: true });
    expect(await guard.admit(asks(dossier, collega))).toEqual({ allowed: false });
    const absent = { ...asks(dossier), dossier: newId(), card: undefined };
    expect(await guard.admit(absent)).toEqual({ allowed: false });
    await guard.close();
  });

  test('answers neither when the log cannot be written', async () => {
    const folder = newFolder();
    const guard = await newGuard(folder);
    const there = asks(await sealedDossier(guard), collega);
    const other = new DatabaseSync(join(folder, 'log', 'audit.sqlite'));
    other.exec('ALTER TABLE line RENAME TO weg');
    await expect(guard.admit(there)).rejects.toThrow();
    await expect(guard.admit({ ...there, dossier: newId(), card: undefined })).rejects.toThrow();
    other.exec('ALTER TABLE weg RENAME TO line');
    other.close();
    await guard.close();
  });
});
