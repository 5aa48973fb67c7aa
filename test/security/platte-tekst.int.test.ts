import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { makeBackup } from '#cli/backup/make-backup.ts';
import { parts } from '#cli/backup/parts.ts';
import { sendDue, smtpSender } from '../../src/main/berichten.ts';
import { startPostgres } from '../postgres.ts';
import { adressen, inDossier } from './adressen.ts';
import { aanwezig } from './buiten/gereedschap.ts';
import { type Huis, openHuis } from './huis.ts';
import { aantalLezingen, verstopt, vindIn } from './lezingen.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, type Wereld } from './wereld.ts';
import { zoekMetYara } from './yara.ts';

const PORT = 3961;
let huis: Huis;
/** A seeker that is not ours looks too, where it is installed. */
const yara = aanwezig('yara');
afterEach(() => huis.close());

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Everything that is mailed, as it goes over the line. */
const catchMail = async () => {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('latin1'));
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  return { mails, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};

/** What two mails to different people have in common: all but to whom, when and their number. */
const zonderOntvanger = (mail: string): string => mail.replaceAll(/^(?:To|Date|Message-ID): .*\r?\n/gim, '');

/** Everybody reads, keeps something half typed, and breaks something. */
const gebruik = async (wereld: Wereld): Promise<void> => {
  for (const naam of ['planner', 'adviseur', 'toetser-1', 'secretaris', 'nazorg', 'fg']) {
    const bezoeker = await huis.browser(naam);
    const [zaak] = wereld.zaken.slice(-1);
    if (zaak === undefined) throw new Error('There are cases');
    for (const path of adressen('GET')) await bezoeker.ask(inDossier(path, zaak.id));
    const concept = wereld.kanaries.nieuw(naam, 'concept');
    await huis.application.drafts.put(huis.actor(naam), `formulier /${naam}`, { concept });
    await bezoeker.ask(`/stuk?naam=${wereld.kanaries.nieuw(naam, 'adresbalk')}`);
  }
};

it('Niets staat leesbaar in database, sleutels, inzagelog, back-up, technisch log, uitvoer of mail', async () => {
  const uitvoer: string[] = [];
  const spy = (chunk: unknown): boolean => {
    uitvoer.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('latin1'));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(spy);
  vi.spyOn(process.stderr, 'write').mockImplementation(spy);
  huis = await openHuis();
  const wereld = await bouwWereld(huis);
  huis.addRoutes({
    method: 'GET',
    path: '/stuk',
    rollen: 'ingelogd',
    handle: async (ctx) => {
      throw new Error(`Kan ${ctx.query.get('naam')} niet lezen`);
    },
  });
  await gebruik(wereld);

  const { mails, close } = await catchMail();
  const send = smtpSender(
    { smtp: `smtp://127.0.0.1:${PORT}`, from: 'berichten@voorbeeld.invalid' },
    new URL('https://veilig-ambt.invalid'),
  );
  while ((await sendDue(huis, send, Date.now())) > 0);
  await close();

  const backup = mkdtempSync(join(tmpdir(), 'veilig-ambt-kopie-'));
  expect((await makeBackup(huis.folder, backup, parts)).problems).toEqual([]);
  vi.restoreAllMocks();

  const files = [...filesIn(huis.folder), ...filesIn(backup)];
  const bronnen: readonly (readonly [string, Buffer])[] = [
    ...files.map((file) => [file, readFileSync(file)] as const),
    ['technisch log', Buffer.from(JSON.stringify(huis.lines))],
    ['uitvoer', Buffer.from(uitvoer.join(''), 'latin1')],
    ['mail', Buffer.from(mails.map(zonderOntvanger).join(''), 'latin1')],
  ];
  const treffers = bronnen.flatMap(([naam, bytes]) => vindIn(bytes).map((wat) => `${naam}: ${wat}`));

  const teksten = wereld.kanaries.alle.map(({ tekst }) => tekst);
  writeFileSync(join(backup, 'uitvoer'), Buffer.concat(bronnen.slice(-3).map(([, bytes]) => bytes)));
  if (yara) treffers.push(...[huis.folder, backup].flatMap((folder) => zoekMetYara(folder, teksten)));

  const geplant = plant(wereld.kanaries.nieuw('geplant', 'geplant'));
  meld({
    bewering: 'Niets staat leesbaar in database, sleutels, logs, back-up, uitvoer of mail',
    gevallen: wereld.kanaries.alle.length * aantalLezingen * bronnen.length,
    afwijkingen: treffers.length,
    ...geplant,
  });
  rmSync(backup, { recursive: true });
  expect(treffers).toEqual([]);
  expect(geplant.gevonden).toBe(geplant.ingebouwd);
  expect(huis.lines.filter(({ soort }) => soort === 'fout').length).toBe(6);
  expect(files.length).toBeGreaterThan(8);
  expect(mails.length).toBeGreaterThan(10);
  expect(new Set(mails.map(zonderOntvanger)).size).toBe(1);
}, 300_000);

/** One text in every coding and packing, each in a file among others: how many were put there, how many were found. */
const plant = (text: string): { readonly ingebouwd: number; readonly gevonden: number } => {
  const folder = join(huis.folder, 'geplant');
  mkdirSync(folder);
  const around = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from('voor '), bytes, Buffer.from('\u00ff na')]);
  const planted = [
    Buffer.from(JSON.stringify([...huis.lines, { soort: 'fout', fout: text }])),
    ...verstopt(text).map(around),
    around(gzipSync(text)),
    around(deflateSync(text)),
    deflateRawSync(text),
  ];
  for (const [nummer, bytes] of planted.entries()) writeFileSync(join(folder, `${nummer}`), bytes);
  const gevonden = filesIn(folder).filter((file) => vindIn(readFileSync(file)).length > 0).length;
  if (!yara) return { ingebouwd: planted.length, gevonden };
  // yara looks at bytes as they are: it is not asked for the three that are packed.
  const metYara = new Set(zoekMetYara(folder, [text])).size;
  return { ingebouwd: 2 * planted.length - 3, gevonden: gevonden + metYara };
};

const cluster = yara ? await startPostgres() : undefined;
afterAll(() => cluster?.stop());

it.skipIf(cluster === undefined)(
  'Niets staat leesbaar in de bestanden van PostgreSQL, ook niet in zijn schrijflog',
  async () => {
    if (cluster === undefined) throw new Error('There is a cluster');
    cluster.sql('create database dossiers');
    huis = await openHuis({ database: cluster.url('dossiers') });
    const wereld = await bouwWereld(huis, ['onderzoek', 'kosten', 'nazorg']);
    await gebruik(wereld);
    cluster.sql('checkpoint');
    const files = cluster.sql('show data_directory').trim();
    const teksten = wereld.kanaries.alle.map(({ tekst }) => tekst);
    const treffers = zoekMetYara(files, teksten);

    const geplant = wereld.kanaries.nieuw('geplant', 'geplant');
    cluster.sql(`create table geplant (tekst text); insert into geplant values ('${geplant}'); checkpoint`);
    const gevonden = zoekMetYara(files, [geplant]).filter((line) => /base|pg_wal/.test(line));
    meld({
      bewering: 'Niets staat leesbaar in de bestanden en het schrijflog van PostgreSQL (gezocht met yara)',
      gevallen: teksten.length * filesIn(files).length,
      afwijkingen: treffers.length,
      ingebouwd: 1,
      gevonden: gevonden.length > 0 ? 1 : 0,
    });
    expect(treffers).toEqual([]);
    expect(gevonden.length).toBeGreaterThan(0);
    expect(teksten.length).toBeGreaterThan(50);
  },
  300_000,
);
