import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meld } from '../security/resultaat.ts';
import { newFolder } from './story.ts';
import {
  type ClosedLog,
  cellsOf,
  closedLog,
  copyOf,
  flipped,
  ours,
  type Statement,
  tamper,
  write,
} from './tampered-log.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/verifieer.py', import.meta.url));
const INPUTS = 300;
const SEED = 20_261_121;

const python = (...args: readonly string[]) =>
  spawnSync('python3', ['-I', PROGRAM, ...args], { encoding: 'utf8', maxBuffer: 1 << 24 });
const isHere = python('--help').status === 2;

/** Some change to a log of this many lines; the stamps are left alone, because only the program has the key to check them. */
const changeOf = (log: ClosedLog, lines: number): fc.Arbitrary<readonly Statement[]> => {
  const cells = cellsOf(log).filter(({ column }) => column !== 'stamp');
  const nr = fc.integer({ min: 1, max: lines });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...cells), fc.nat(), fc.nat(7))
        .map(([cell, at, bit]) => [write(cell, flipped(cell, at % cell.bytes.length, bit))]),
    },
    nr.map((one): Statement[] => [['DELETE FROM line WHERE nr = ?', one]]),
    nr.map((one): Statement[] => [['DELETE FROM line WHERE nr >= ?', one]]),
    nr.map((one): Statement[] => [['DELETE FROM line_dossier WHERE nr = ?', one]]),
    nr.map((one): Statement[] => [["INSERT INTO line_dossier VALUES ('x', ?)", one]]),
    nr.map((one): Statement[] => [
      ['INSERT INTO line SELECT ?, line, leaf, stamp FROM line WHERE nr = ?', lines + 1, one],
      ['INSERT OR IGNORE INTO line_dossier SELECT dossier, ? FROM line_dossier WHERE nr = ?', lines + 1, one],
    ]),
    fc.constant<Statement[]>([['UPDATE checkpoint SET size = size - 1 WHERE size = 7']]),
  );
};

describe.skipIf(!isHere)('the verifier that was written apart', () => {
  test(`agrees with ours on ${INPUTS} logs, whole and changed`, { timeout: 300_000 }, async () => {
    const root = newFolder();
    const bases = await Promise.all(
      [8, 14, 33].map((lines) => closedLog(join(root, `base-${lines}`), lines)),
    );
    const changes = bases.flatMap((base, index) =>
      fc
        .sample(changeOf(base, [8, 14, 33][index] ?? 0), {
          numRuns: INPUTS / bases.length,
          seed: SEED + index,
        })
        .map((statements) => ({ base, statements })),
    );
    const logs = changes.map(({ base, statements }, index) => {
      const copy = copyOf(base, join(root, String(index)));
      tamper(copy, statements);
      return copy;
    });
    const { stdout, stderr } = python(...logs.map(({ folder }) => folder));
    expect(stderr).toBe('');
    const theirs = stdout.trim().split('\n');
    expect(theirs).toHaveLength(INPUTS);
    let whole = 0;
    let differ = 0;
    for (const [index, log] of logs.entries()) {
      const fault = await ours(log);
      const said = theirs[index] ?? '';
      whole += fault === undefined ? 1 : 0;
      differ += said.includes('log klopt:') === (fault === undefined) ? 0 : 1;
      expect(said.includes('log klopt:'), `${said} | ${fault} | ${changes[index]?.statements[0]?.[0]}`).toBe(
        fault === undefined,
      );
    }
    meld({
      bewering:
        'Twee controleprogramma’s die los van elkaar zijn geschreven, zijn het eens over elk inzagelog',
      gevallen: INPUTS,
      afwijkingen: differ,
      ingebouwd: INPUTS - whole,
      gevonden: theirs.filter((said) => !said.includes('log klopt:')).length,
    });
    expect(whole).toBeGreaterThan(10);
    expect(whole).toBeLessThan(INPUTS / 2);
  });

  test('compares with witnesses, and takes no checkpoint of another key', async () => {
    const [log, other, witness] = [await closedLog(newFolder(), 20), newFolder(), newFolder()];
    const forked = await closedLog(other, 20, 3);
    const keep = (note: string) => writeFileSync(join(witness, 'controlepunt-0000000007.txt'), note);
    keep(log.notes[0] ?? '');
    const verified = ({ folder }: ClosedLog) => python(folder, '--getuige', witness);
    expect(verified(log)).toMatchObject({
      status: 0,
      stdout: 'Het inzagelog klopt: 20 regels nagerekend.\n',
    });
    expect(verified(forked)).toMatchObject({ status: 1 });
    keep((log.notes[0] ?? '').replace('veilig-ambt/audit\n7', 'veilig-ambt/audit\n6'));
    expect(verified(log).stdout).toContain('geen controlepunt van deze sleutel');
    rmSync(join(witness, 'controlepunt-0000000007.txt'));
    expect(verified(log).status).toBe(0);
  });

  test('knows the published signatures of RFC 8032, and no changed ones', () => {
    const script = `
import importlib.util, sys
spec = importlib.util.spec_from_file_location('verifieer', sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
vectors = [
  ('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '', 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'),
  ('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '72', '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'),
]
for key, message, signature in vectors:
    key, message, signature = map(bytes.fromhex, (key, message, signature))
    assert module.is_signature(key, message, signature)
    for at in range(64):
        changed = signature[:at] + bytes([signature[at] ^ 1]) + signature[at + 1:]
        assert not module.is_signature(key, message, changed), at
    assert not module.is_signature(key, message + b'x', signature)
    larger = int.from_bytes(signature[32:], 'little') + module.ORDER
    assert not module.is_signature(key, message, signature[:32] + larger.to_bytes(32, 'little'))
print('ok')
`;
    const { stdout, stderr } = spawnSync('python3', ['-I', '-B', '-c', script, PROGRAM], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'ok\n', stderr: '' });
  });

  test('says how it is used', () => {
    expect(python()).toMatchObject({ status: 2 });
    expect(python('--anders', 'x')).toMatchObject({ status: 2 });
    expect(python(newFolder())).toMatchObject({ status: 1 });
  });
});
