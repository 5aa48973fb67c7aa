import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Guard } from '#guard/guard.ts';
import { adviseur, collega, kaartOf, linesOf, manner, newGuard, newId, sealedDossier } from './story.ts';

const content = new Uint8Array(randomBytes(150_000));

const story = async (compartiment: 'woning' | 'gezin' = 'woning') => {
  const guard = await newGuard();
  const { id, card } = await sealedDossier(guard, kaartOf());
  const attachment = await guard.sealAttachment(id, { id: 'foto', compartiment, content });
  const ask = (more: Partial<Parameters<Guard['openAttachment']>[0]> = {}) =>
    guard.openAttachment({ actor: adviseur, actie: 'lees:foto', dossier: id, card, attachment, ...more });
  return { guard, id, attachment, ask };
};

for (const overSocket of [false, true]) {
  test(`a picture opens for who may see it, and the log names what was opened (${overSocket})`, async () => {
    manner.overSocket = overSocket;
    const { guard, id, attachment, ask } = await story();
    expect(Buffer.compare(attachment.payload, content)).not.toBe(0);
    expect(attachment.payload.length % 65_536).toBeLessThan(64);
    expect(Buffer.from((await ask()) ?? [])).toEqual(Buffer.from(content));
    expect(await ask({ actor: collega })).toBeUndefined();
    expect(await linesOf(guard)).toMatchObject([
      { actie: 'lees:foto', dossiers: [id], compartimenten: ['woning'], besluit: 'toegestaan' },
      { actie: 'lees:foto', dossiers: [id], compartimenten: [], besluit: 'geweigerd' },
    ]);
    await guard.close();
    manner.overSocket = false;
  });
}

test('a picture of a compartment that stays closed does not open', async () => {
  const { guard, ask } = await story('gezin');
  expect(await ask()).toBeUndefined();
  await guard.close();
});

test('a picture does not pass for another, of another dossier or of another compartment', async () => {
  const { guard, attachment, ask } = await story();
  const other = newId();
  const card = await guard.sealCard(other, 1, kaartOf());
  await expect(ask({ attachment: { ...attachment, id: 'ander' } })).rejects.toThrow();
  await expect(ask({ attachment: { ...attachment, compartiment: 'dreiging' } })).rejects.toThrow();
  await expect(ask({ dossier: other, card })).rejects.toThrow();
  await guard.close();
});
