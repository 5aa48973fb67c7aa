import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Guard } from '#guard/guard.ts';
import { inclusionPath, rootAlong } from '#guard/inclusion.ts';
import { proofText, verifyProof } from '#guard/inzage-bewijs.ts';
import { emptyFrontier, grow, leafHash, rootHash } from '#guard/merkle.ts';
import { meld } from '../security/resultaat.ts';
import { adviseur, newFolder, newGuard, planner, policy, sealedDossier, toShow } from './story.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/verifieer.py', import.meta.url));
const python = (...args: readonly string[]) =>
  spawnSync('python3', ['-I', PROGRAM, ...args], { encoding: 'utf8', maxBuffer: 1 << 24 });
const isHere = python('--help').status === 2;
const BY_PYTHON = 60;

/** A proof in a log where others are looked at too, with a list that names two dossiers. */
const proofOf = async (guard: Guard): Promise<string> => {
  const [own, other] = [await sealedDossier(guard), await sealedDossier(guard)];
  for (const dossier of [own, other, own, other, other, own]) await guard.open(toShow(dossier));
  await guard.list({
    actor: planner,
    actie: 'lijst:planner',
    rows: [own, other].map(({ id, card }) => ({ dossier: id, card })),
  });
  await guard.open(toShow(own));
  const proof = await guard.inzageBewijs(adviseur, 'lees:inzage', own);
  if ('allowed' in proof) throw new Error('The policy of this story allows it');
  const text = proofText(proof);
  expect(text).toContain(own.id);
  expect(text).not.toContain(other.id);
  return text;
};

test('a path leads from every line to the root, in trees of every size', () => {
  const leaves = Array.from({ length: 130 }, (_, nr) => leafHash(`line ${nr}`));
  const rootOf = (start: number, end: number) =>
    rootHash(leaves.slice(start, end).reduce(grow, emptyFrontier));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), (size, one, two) => {
      const [nr, other] = [(one % size) + 1, (two % size) + 1];
      const path = inclusionPath(nr, size, rootOf);
      const along = (at: number) => rootAlong(leaves[nr - 1] ?? new Uint8Array(), at, size, path);
      expect(along(nr)).toEqual(rootOf(0, size));
      if (other !== nr) expect(along(other)).not.toEqual(rootOf(0, size));
      expect(rootAlong(leafHash('another'), nr, size, path)).not.toEqual(rootOf(0, size));
    }),
  );
});

test('Een bewijs van inzage klopt, en elke gewijzigde byte ervan valt op bij beide controleprogramma’s', async () => {
  const guard = await newGuard(newFolder(), (actor, actie, kaart) =>
    actie === 'lees:inzage' && actor.rol === 'adviseur'
      ? { toegestaan: true, compartimenten: [] }
      : policy(actor, actie, kaart),
  );
  const text = await proofOf(guard);
  await guard.close();
  expect(verifyProof(text)).toMatchObject({ fault: undefined });
  expect(verifyProof(text, 'een andere sleutel').fault).toMatch(/andere sleutel/);
  const bytes = Buffer.from(text);
  const changed = (at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << (at % 7)), at);
    return copy;
  };
  const missed = [...bytes.keys()].filter(
    (at) => verifyProof(changed(at).toString('utf8')).fault === undefined,
  );
  expect(missed).toEqual([]);
  let wrongInPython = 0;
  if (isHere) {
    const folder = newFolder();
    const places = Array.from({ length: BY_PYTHON }, (_, nr) => Math.floor((nr * bytes.length) / BY_PYTHON));
    const files = [bytes, ...places.map(changed)].map((content, nr) => {
      const file = join(folder, `${nr}.json`);
      writeFileSync(file, content);
      return file;
    });
    const { stdout, stderr } = python('--bewijs', ...files);
    expect(stderr).toBe('');
    const [whole = '', ...others] = stdout.trim().split('\n');
    expect(whole).toContain('Het bewijs klopt:');
    expect(others).toHaveLength(BY_PYTHON);
    wrongInPython = others.filter((line) => line.includes('klopt:')).length;
    expect(wrongInPython).toBe(0);
  }
  meld({
    bewering: 'Een bewijs van inzage klopt zonder ons na te rekenen, en elke gewijzigde byte valt op',
    gevallen: 1 + bytes.length,
    afwijkingen: missed.length + wrongInPython,
    ingebouwd: bytes.length,
    gevonden: bytes.length - missed.length,
  });
}, 60_000);
