import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#application/application.ts';
import type { AuditLine } from '#guard/guard.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import type { DossierId } from '#kernel/ids.ts';
import { DATABASE } from '../../src/main/open.ts';
import { meld } from '../security/resultaat.ts';
import { bouwKeten, type Keten } from './keten.ts';
import { type Antwoord, openStoringshuis, type Storingshuis } from './storing-huis.ts';
import { bedorven, bezwaren, type Ingevuld, veldenOp } from './storing-oordeel.ts';

const home = mkdtempSync(join(tmpdir(), 'va-storing-'));
const [wacht, zaken] = [join(home, 'wacht'), join(home, 'zaken')];
const sleutels = join(wacht, 'sleutels');
const opzij = join(home, 'opzij');
/** On every page of the case. */
const GEHEIM = ['Verzonnen Persoon', 'Verzonnenlaan'];
/** More than fits on the disks below. */
const VEEL = 2_000;

const mounts: string[] = [];
/** A small disk of its own, where this machine lets us have one. */
const kleineSchijf = (folder: string): boolean => {
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]);
  if (status === 0) mounts.push(folder);
  return status === 0;
};
const heeftSchijf = [wacht, zaken].map(kleineSchijf).every(Boolean);

const vul = (folder: string): void => {
  for (const size of [1_048_576, 4_096, 512]) {
    try {
      for (;;) writeFileSync(join(folder, 'vulling'), Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full for this size.
    }
  }
};

let keten: Keten;
let huis: Storingshuis;
/** An ordinary case, one in which nothing was found yet, and one of which the last fact is missing in the database. */
let [gewoon, leeg, half]: readonly DossierId[] = [];

const database = () => new DatabaseSync(join(zaken, DATABASE));
const mistLaatsteFeit = (id: DossierId): void => {
  const db = database();
  const [trigger] = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'event_no_delete'").all();
  db.exec('DROP TRIGGER event_no_delete');
  db.prepare(
    'DELETE FROM event WHERE dossier = ?1 AND position = (SELECT max(position) FROM event WHERE dossier = ?1)',
  ).run(id);
  db.exec(String(trigger?.sql));
  db.close();
};
const zetLaatsteFeitTerug = (id: DossierId): void => {
  const db = database();
  db.prepare('ATTACH ? AS bron').run(join(keten.dataFolder, DATABASE));
  db.prepare(
    'INSERT INTO event SELECT * FROM bron.event WHERE dossier = ?1 AND position = (SELECT max(position) FROM bron.event WHERE dossier = ?1)',
  ).run(id);
  db.close();
};

beforeAll(async () => {
  keten = await bouwKeten(join(home, 'bron'), 3);
  [gewoon, leeg, half] = keten.cases;
  huis = await openStoringshuis(
    keten,
    { wacht, zaken },
    { prepare: () => mistLaatsteFeit(half as DossierId) },
  );
}, 120_000);
afterAll(async () => {
  await huis.einde();
  for (const folder of mounts) execFileSync('umount', ['-l', folder]);
  rmSync(home, { recursive: true });
});

/** The audit log as it lies on disk. */
const inzagelog = (): readonly AuditLine[] => {
  const db = new DatabaseSync(join(wacht, 'log', 'audit.sqlite'), { readOnly: true });
  const lines = db.prepare('SELECT line FROM line ORDER BY nr').all();
  db.close();
  return lines.map(({ line }) => JSON.parse(String(line)));
};
/** How often this case was shown, by that log. */
const gelogd = (id: DossierId): number =>
  inzagelog().filter(
    ({ doel, besluit, dossiers }) => doel === 'tonen' && besluit === 'toegestaan' && dossiers.includes(id),
  ).length;

type Storing = {
  readonly naam: string;
  readonly over?: () => DossierId | undefined;
  readonly begin: () => unknown;
  readonly eind: () => unknown;
  /** Pages go on, and only what is sent is hindered. */
  readonly toontNog?: true;
  /** What the guard itself says of it. */
  readonly wacht?: RegExp;
};

/** Puts something else in the place of the keys while the guard is away; it says why it does not start. */
const andereSleutels = (verander: () => void) => ({
  begin: async () => {
    await huis.stop();
    cpSync(sleutels, opzij, { recursive: true });
    verander();
    await huis.start();
  },
  eind: async () => {
    await huis.stop();
    rmSync(sleutels, { recursive: true });
    cpSync(opzij, sleutels, { recursive: true });
    rmSync(opzij, { recursive: true });
    await huis.start();
  },
});
const wortel = join(sleutels, 'wortel.key');
const oud = join(home, 'sleutels-van-eerder');
const bewaarSleutels = async (): Promise<void> => {
  await huis.stop();
  cpSync(sleutels, oud, { recursive: true });
  await huis.start();
};
const vernieuwSleutels = async (): Promise<void> => {
  const beheer = guardOverSocket(join(dirname(huis.socket), 'beheer.sock'));
  await beheer.renewKeys();
  await beheer.close();
};
const eerdereSleutels = andereSleutels(() => {
  rmSync(sleutels, { recursive: true });
  cpSync(oud, sleutels, { recursive: true });
});

const prlimit = (size: string) => execFileSync('prlimit', ['--pid', String(huis.pid()), `--fsize=${size}`]);

const vulling = (folder: string) => ({
  begin: () => vul(folder),
  eind: () => rmSync(join(folder, 'vulling')),
});

/** Puts the clock of a process two days back. */
const KLOK_TERUG = `const Echt = Date;
const nu = () => Echt.now() - 172_800_000;
globalThis.Date = class extends Echt {
  constructor(...delen) { if (delen.length === 0) super(nu()); else super(...delen); }
  static now() { return nu(); }
};`;
const log = join(wacht, 'log');

const storingen: readonly Storing[] = [
  { naam: 'de sleutelwacht is weg', begin: () => huis.stop('SIGKILL'), eind: () => huis.start() },
  {
    naam: 'de sleutelwacht antwoordt te laat',
    begin: () => huis.seint('SIGSTOP'),
    eind: () => huis.seint('SIGCONT'),
  },
  ...(heeftSchijf
    ? [
        { naam: 'de schijf van het inzagelog is vol', ...vulling(wacht), wacht: /de schijf is vol/ },
        { naam: 'de schijf van de dossiers is vol', ...vulling(zaken), toontNog: true } as const,
      ]
    : []),
  {
    naam: 'de schijf van het inzagelog geeft een fout',
    begin: () => prlimit('4096:unlimited'),
    eind: () => prlimit('unlimited'),
    wacht: /de schijf geeft een fout/,
  },
  {
    naam: 'het sleutelbestand ontbreekt',
    ...andereSleutels(() => rmSync(wortel)),
    wacht: /hoofdsleutel .* ontbreekt/,
  },
  {
    naam: 'het sleutelbestand is van een andere opstelling',
    ...andereSleutels(() => {
      rmSync(wortel);
      writeFileSync(wortel, randomBytes(32));
    }),
    wacht: /wortel.key hoort niet bij keys.sqlite/,
  },
  {
    naam: 'de sleutels zijn van een eerdere generatie',
    over: () => leeg,
    begin: async () => {
      await bewaarSleutels();
      await huis.verstuur(leeg as DossierId, ingevuldNu(await huis.zegel(leeg as DossierId)));
      await vernieuwSleutels();
      await eerdereSleutels.begin();
    },
    eind: eerdereSleutels.eind,
    wacht: /De sleutels horen niet bij deze database/,
  },
  {
    naam: 'teruggezet zonder de sleutels',
    ...andereSleutels(() => rmSync(sleutels, { recursive: true })),
    wacht: /hoort bij andere sleutels/,
  },
  {
    naam: 'het inzagelog is weg',
    begin: async () => {
      await huis.stop();
      cpSync(log, opzij, { recursive: true });
      rmSync(log, { recursive: true });
      await huis.start();
    },
    eind: async () => {
      await huis.stop();
      rmSync(log, { recursive: true });
      cpSync(opzij, log, { recursive: true });
      rmSync(opzij, { recursive: true });
      await huis.start();
    },
    wacht: /vervangen of teruggezet/,
  },
  {
    naam: 'de klok van de sleutelwacht loopt twee dagen terug',
    begin: async () => {
      await huis.stop();
      await huis.start([
        'env',
        `NODE_OPTIONS=--import=data:text/javascript,${encodeURIComponent(KLOK_TERUG)}`,
      ]);
    },
    eind: async () => {
      await huis.stop();
      await huis.start();
    },
    wacht: /klok van de sleutelwacht loopt/,
  },
  {
    naam: 'teruggezet met een dossier dat niet heel is',
    over: () => half,
    begin: () => undefined,
    eind: () => zetLaatsteFeitTerug(half as DossierId),
    wacht: /is niet heel/,
  },
];

const ingevuldNu = (zegel: Ingevuld): Ingevuld => {
  const kenmerk = randomBytes(6).toString('hex');
  return {
    ...zegel,
    _inzending: `${zegel._inzending}-${kenmerk}`,
    onderdeel: 'Voordeur',
    punt: `Kanariepunt ${kenmerk}`,
    stand: 'nodig',
    bron: 'bestuurder',
    notitie: `Kanarienotitie ${kenmerk}\r\n<"&'>`,
  };
};

/** Asks until it is answered otherwise than before, and gives that answer with how often it was as before. */
const totAnders = async (als: number, ask: () => Promise<Antwoord>) => {
  for (let keer = 0; keer < VEEL; keer += 1) {
    const antwoord = await ask();
    if (antwoord.status !== als) return { antwoord, keer };
  }
  throw new Error(`Still ${als} after ${VEEL} times`);
};

const zaakVan = async (id: DossierId) =>
  huis.application.zaak({ account: keten.adviseur.id, rol: 'adviseur' }, 'lees:advieswerk', id);

/** Everything that is not as it should be while this trouble lasts and after it. */
const beproef = async ({ over = () => gewoon, begin, eind, toontNog, wacht: zegt }: Storing) => {
  const id = over();
  if (id === undefined) throw new Error('There is a case');
  const mis: string[] = [];
  const zegel = await huis.zegel(gewoon as DossierId);
  const gezegd = huis.gezegd.length;
  await begin();

  const eerder = gelogd(id);
  const get = toontNog
    ? { antwoord: await huis.toon(id), keer: 1 }
    : await totAnders(200, () => huis.toon(id));
  // The line comes before the showing, so there may be one more than was shown, and never one less.
  if (gelogd(id) - eerder < get.keer)
    mis.push(`${get.keer} keer getoond, ${gelogd(id) - eerder} keer gelogd`);
  if (toontNog) mis.push(...(get.antwoord.status === 200 ? [] : ['de pagina is weg']));
  else mis.push(...bezwaren(get.antwoord, { ingevuld: {}, geheim: GEHEIM }));

  let ingevuld = ingevuldNu(zegel);
  const post = await totAnders(303, () => {
    ingevuld = ingevuldNu(zegel);
    return huis.verstuur(id, ingevuld);
  });
  mis.push(...bezwaren(post.antwoord, { ingevuld, geheim: GEHEIM }));

  await eind();
  await pause(100);
  const na = await totAnders(503, () => huis.toon(id));
  if (na.antwoord.status !== 200) mis.push(`na de storing ${na.antwoord.status}`);
  const velden = veldenOp(post.antwoord.html);
  const opnieuw = [await huis.verstuur(id, velden), await huis.verstuur(id, velden)].map(
    ({ status }) => status,
  );
  if (opnieuw.join() !== '303,303') mis.push(`opnieuw versturen gaf ${opnieuw.join()}`);
  const punten = (await zaakVan(id))?.zaak.onderzoek.bevindingen.filter(({ punt }) => punt === ingevuld.punt);
  if (punten?.length !== 1) mis.push(`${punten?.length} keer vastgelegd`);
  const gezegdNu = huis.gezegd.slice(gezegd).join('');
  if (zegt !== undefined && !zegt.test(gezegdNu)) mis.push(`de wacht zegt: ${gezegdNu}`);
  if (/Kanarie|Verzonnen/.test(gezegdNu)) mis.push('de wacht zegt iets van een dossier');
  return { mis, get: get.antwoord, post: post.antwoord, ingevuld };
};

/** A web server that shows what it showed before when it cannot ask: nothing of that is logged. */
const onthoudt = (application: Application): Application => {
  const eerder = new Map<string, unknown>();
  const anders =
    <Asked extends unknown[], Given>(ask: (...asked: Asked) => Promise<Given>) =>
    async (...asked: Asked): Promise<Given> => {
      const naam = JSON.stringify(asked);
      try {
        const given = await ask(...asked);
        eerder.set(naam, given);
        return given;
      } catch {
        return eerder.get(naam) as Given;
      }
    };
  const { sessions } = application;
  return {
    ...application,
    zaak: anders(application.zaak),
    persoon: anders(application.persoon),
    sessions: { ...sessions, find: anders(sessions.find), noteDossier: async () => undefined },
  };
};

const gemist: string[] = [];
const geplant = { ingebouwd: 0, gevonden: 0 };

it.each(storingen)(
  'als $naam, wordt niets getoond, is niets half en is niets weg',
  async (storing) => {
    const { mis, post, ingevuld } = await beproef(storing);
    gemist.push(...mis.map((een) => `${storing.naam}: ${een}`));
    const verwacht = { ingevuld, geheim: GEHEIM };
    const fout = bedorven(post, verwacht);
    geplant.ingebouwd += fout.length;
    geplant.gevonden += fout.filter((een) => bezwaren(een, verwacht).length > 0).length;
    expect(mis).toEqual([]);
  },
  120_000,
);

it('en daarna loopt het inzagelog door en zegt het dat de klok terugliep', () => {
  const regels = inzagelog();
  const tijden = regels.map(({ tijd }) => tijd);
  expect(tijden).toEqual(tijden.toSorted());
  expect(regels.map(({ actie }) => actie)).toContain('klok:teruggezet');
});

it('en daarna klopt het inzagelog, is elk dossier heel, en was een pagina uit het geheugen gevonden', async () => {
  expect((await huis.guard.verify()).fault).toBeUndefined();
  for (const id of keten.cases) {
    const history = await huis.store.history(id);
    expect(history?.events.length).toBe(history?.card.position);
  }
  const fout = await openStoringshuis(
    keten,
    { wacht: join(home, 'w2'), zaken: join(home, 'z2') },
    { web: onthoudt },
  );
  await fout.toon(gewoon as DossierId);
  await fout.stop('SIGKILL');
  const uitGeheugen = bezwaren(await fout.toon(gewoon as DossierId), { ingevuld: {}, geheim: GEHEIM });
  await fout.einde();
  meld({
    bewering:
      'Bij een storing (wacht weg of traag, schijf vol, sleutels of inzagelog weg of verkeerd, klok terug, half teruggezet) wordt niets getoond of half bewaard, en is niets weg',
    gevallen: storingen.length,
    afwijkingen: gemist.length,
    ingebouwd: geplant.ingebouwd + 1,
    gevonden: geplant.gevonden + (uitGeheugen.length > 0 ? 1 : 0),
  });
  expect(uitGeheugen).toContain('status 200');
  expect(geplant.gevonden).toBe(geplant.ingebouwd);
}, 60_000);
