import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHouse } from '../open.ts';
import { erken } from './erken.ts';

let folder: string;
let said: string[];
const WIE = ['--inlogdienst', 'https://inloggen.invalid', '--door', 'a', '--mede', 'b'];

const geef = async (...args: readonly string[]) => {
  said = [];
  const code = await erken.run(args);
  return { code, said: said.join('\n') };
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-erken-'));
  vi.stubEnv('VEILIG_AMBT_DATA', folder);
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((text: unknown) => {
      said.push(String(text));
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('Zonder wat, of zonder twee personen, komt er uitleg en gebeurt er niets', async () => {
  for (const args of [[], ['alles', ...WIE], ['klok'], ['klok', ...WIE.slice(0, 4)]]) {
    const { code, said: text } = await geef(...args);
    expect([code, text]).toEqual([2, expect.stringContaining('Gebruik: veilig-ambt erken')]);
  }
});

test('Wie geen account met de rol heeft, erkent niets; alles wat ontbreekt wordt genoemd', async () => {
  const house = await openHouse({ dataFolder: folder, databaseUrl: undefined });
  const open = await geef('klok', ...WIE);
  expect([open.code, open.said]).toEqual([1, expect.stringContaining('gebruikt de sleutels')]);
  await house.guard.allow({ account: house.application.newId() as never, rol: 'fg' }, 'lijst:auditlog');
  await house.application.close();
  const niets = await geef('inzagelog', ...WIE);
  expect([niets.code, niets.said]).toEqual([1, expect.stringContaining('niets te erkennen')]);
  rmSync(join(folder, 'log'), { recursive: true });
  await expect(openHouse({ dataFolder: folder, databaseUrl: undefined })).rejects.toThrow(/teruggezet/);
  const { code, said: text } = await geef('inzagelog', ...WIE);
  expect(code).toBe(1);
  expect(text).toContain('--door');
  expect(text).toContain('--mede');
  await expect(openHouse({ dataFolder: folder, databaseUrl: undefined })).rejects.toThrow(/teruggezet/);
});
