import { cpSync, existsSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeBackup } from '#cli/backup/make-backup.ts';
import { parts } from '#cli/backup/parts.ts';
import { openHouse } from '../open.ts';
import { backup, herstel } from './backup.ts';

let root: string;
let said: string[];
const at = (...path: readonly string[]) => join(root, ...path);

/** Runs a command as one side: with its own data folder. */
const als = async (folder: string, command: typeof backup, ...args: readonly string[]) => {
  vi.stubEnv('VEILIG_AMBT_DATA', at(folder));
  said = [];
  const code = await command.run(args);
  return { code, said: said.join('\n') };
};
const stempelIn = (text: string): string => /Stempel (\w{26})/.exec(text)?.[1] ?? '';

/** The two sides of one installation, each with what is theirs. */
const tweeKanten = async () => {
  const house = await openHouse({ dataFolder: at('samen'), databaseUrl: undefined });
  await house.application.close();
  cpSync(at('samen', 'dossiers.sqlite'), at('web', 'dossiers.sqlite'));
  for (const part of ['sleutels', 'log']) cpSync(at('samen', part), at('wacht', part), { recursive: true });
};

const beideKopieen = async (naam: string) => {
  const web = await als('web', backup, at(`${naam}-web`), '--deel', 'web');
  const stempel = stempelIn(web.said);
  const wacht = await als('wacht', backup, at(`${naam}-wacht`), '--deel', 'wacht', '--stempel', stempel);
  expect([web.code, wacht.code]).toEqual([0, 0]);
  return stempel;
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'veilig-ambt-delen-'));
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((text: unknown) => {
      said.push(String(text));
    });
  }
  await tweeKanten();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

test('Elke kant maakt en herstelt haar eigen deel; samen is het weer heel', async () => {
  const stempel = await beideKopieen('een');
  expect(existsSync(at('een-web', 'sleutels'))).toBe(false);
  expect(existsSync(at('een-wacht', 'dossiers'))).toBe(false);
  for (const kant of ['web', 'wacht']) {
    const { code } = await als(
      `nieuw-${kant}`,
      herstel,
      at(`een-${kant}`),
      '--deel',
      kant,
      '--stempel',
      stempel,
    );
    expect(code).toBe(0);
  }
  cpSync(at('nieuw-wacht'), at('weer'), { recursive: true });
  cpSync(at('nieuw-web', 'dossiers.sqlite'), at('weer', 'dossiers.sqlite'));
  const house = await openHouse({ dataFolder: at('weer'), databaseUrl: undefined });
  expect((await house.guard.verify()).fault).toBeUndefined();
  await house.application.close();
});

test('Een deel van een andere dag, of zonder stempel, wordt niet teruggezet', async () => {
  const [een, twee] = [await beideKopieen('een'), await beideKopieen('twee')];
  expect(een).not.toBe(twee);
  const verkeerd = await als('nieuw', herstel, at('een-wacht'), '--deel', 'wacht', '--stempel', twee);
  expect([verkeerd.code, existsSync(at('nieuw'))]).toEqual([1, false]);
  expect(verkeerd.said).toContain('horen niet bij elkaar');
  const zonder = await als('nieuw', herstel, at('een-wacht'), '--deel', 'wacht');
  expect([zonder.code, existsSync(at('nieuw'))]).toEqual([1, false]);
});

test('Een halve kopie, en delen van verschillende dagen bij elkaar, worden niet teruggezet', async () => {
  await beideKopieen('een');
  await beideKopieen('twee');
  cpSync(at('een-web', 'dossiers'), at('gemengd', 'dossiers'), { recursive: true });
  const half = await als('nieuw', herstel, at('gemengd'));
  expect([half.code, existsSync(at('nieuw'))]).toEqual([1, false]);
  expect(half.said).toContain('Niet gevonden');
  for (const part of ['sleutels', 'inzagelog'])
    cpSync(at('twee-wacht', part), at('gemengd', part), { recursive: true });
  const gemengd = await als('nieuw', herstel, at('gemengd'));
  expect([gemengd.code, existsSync(at('nieuw'))]).toEqual([1, false]);
  expect(gemengd.said).toContain('horen niet bij elkaar');
});

test('Zonder de stempels zou die menging onopgemerkt zijn teruggezet', async () => {
  await beideKopieen('een');
  await makeBackup(at('samen'), at('los'), parts);
  cpSync(at('een-web', 'dossiers'), at('los', 'dossiers'), { recursive: true });
  unlinkSync(at('los', 'dossiers', 'stempel'));
  expect((await als('nieuw', herstel, at('los'))).code).toBe(0);
});
