import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { afgesproken, NA } from '#application/simulatie/verloop.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type House, openHouse } from '../../src/main/open.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));
const CASES = 6;
const ROUNDS = process.env.CI ? 25 : 4;
/** Milliseconds of acts before the blow, at most. */
const LONGEST = 150;

const folder = mkdtempSync(join(tmpdir(), 'va-crash-keten-'));
const openIt = () => openHouse({ dataFolder: folder, databaseUrl: undefined });

let adviseur: Account;
let cases: readonly DossierId[];

const invite = async ({ application }: House, rol: Rol, by: Account | undefined): Promise<Account> => {
  const id = application.newId();
  const account: Account = {
    id: id as string as Account['id'],
    issuer: 'https://inloggen.invalid',
    subject: id,
    rol,
    naam: 'Verzonnen Persoon',
    mail: 'persoon@voorbeeld.invalid',
    tot: null,
    ...(rol === 'bestuurder' && { organisatie: 'GM0014', bestuurderDossier: application.newId() }),
  };
  await application.accounts.invite(by && { account: by.id, rol: by.rol }, account);
  return account;
};

beforeAll(async () => {
  const house = await openIt();
  const { application, store, guard } = house;
  const beheerder = await invite(house, 'beheerder', undefined);
  adviseur = await invite(house, 'adviseur', beheerder);
  const planner = await invite(house, 'planner', beheerder);
  const dag = dagenVanaf(application.today());
  const others = { planner, functionaris: planner, 'eerste-toetser': planner, 'tweede-toetser': planner };
  cases = await Promise.all(
    Array.from({ length: CASES }, async () =>
      speel(
        { store, guard, now: application.now, randomBytes },
        { ...others, adviseur, zelf: await invite(house, 'bestuurder', beheerder) },
        afgesproken(dag, -NA.bezoek, {
          ambt: 'wethouder',
          soort: 'rijwoning',
          straat: 'Verzonnenlaan 1',
          plek: { postcode: '9700 AA', plaats: 'Groningen', gemeente: 'GM0014', provincie: 'PV20' },
          speelt: 'Er is onrust.',
          ernst: 'laag',
          waarschijnlijkheid: 'laag',
          weging: 'Niets aangekondigd.',
          codes: [],
        }),
      ),
    ),
  );
  await application.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the program work, kills it, and gives the findings that it told of. */
const killWhileWorking = async (
  manner: 'honest' | 'early',
): Promise<readonly (readonly [string, string])[]> => {
  const args = ['--no-warnings', SERVER, folder, manner, adviseur.id, ...cases];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(server, 'close');
  let told = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(server.stdout, 'data'), closed]);
  await pause(Math.random() * LONGEST);
  server.kill('SIGKILL');
  await closed;
  const lines = told.slice(0, told.lastIndexOf('\n')).split('\n').filter(Boolean);
  return lines.map((line) => [line.slice(0, 26), line.slice(27)]);
};

type Tally = { readonly told: number; readonly lost: number; readonly fault: string | undefined };

const afterTheBlow = async (told: readonly (readonly [string, string])[]): Promise<Tally> => {
  const { application, guard } = await openIt();
  const actor = { account: adviseur.id, rol: adviseur.rol };
  const kept = new Set<string>();
  for (const dossier of cases) {
    const view = await application.zaak(actor, 'lees:advieswerk', dossier);
    for (const { id } of view?.zaak.onderzoek.bevindingen ?? []) kept.add(`${dossier} ${id}`);
  }
  const { fault } = await guard.verify();
  await application.close();
  const lost = told.filter(([dossier, id]) => !kept.has(`${dossier} ${id}`));
  return { told: told.length, lost: lost.length, fault };
};

describe('a whole program that is killed during acts', { timeout: 300_000 }, () => {
  it(`keeps every fact it acknowledged, and an audit log that verifies, ${ROUNDS} times`, async () => {
    let total = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { told, lost, fault } = await afterTheBlow(await killWhileWorking('honest'));
      expect({ lost, fault }).toEqual({ lost: 0, fault: undefined });
      total += told;
    }
    expect(total).toBeGreaterThan(ROUNDS * 5);
  });

  it('is found out when it acknowledges an act before it is done', async () => {
    let lost = 0;
    // A blow may just miss every act; within so many it does not.
    for (let round = 0; round < 25 && lost === 0; round += 1)
      ({ lost } = await afterTheBlow(await killWhileWorking('early')));
    expect(lost).toBeGreaterThan(0);
  });
});
