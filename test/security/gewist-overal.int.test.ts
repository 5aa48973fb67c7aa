import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Application } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import { kleinVan } from '#application/fotos.ts';
import { makeBackup } from '#cli/backup/make-backup.ts';
import { parts } from '#cli/backup/parts.ts';
import { ownDossier } from '#cli/export/own-dossier.ts';
import type { EraseRequest } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { Store } from '#store/store.ts';
import { meldAan, onderzoek, stelVast } from '../keten/verloop.ts';
import { bouwWereld, type Wereld } from '../keten/wereld.ts';
import { meld } from './resultaat.ts';

const FOTO = 'f'.repeat(26);
const BEELD = Buffer.from('Verzonnen beeld van een voordeur');
/** What is in each part, and nowhere else. */
const TEKSTEN = {
  dreiging: 'Boze berichten, geen aankondiging.',
  advies: 'Besproken, niets nodig.',
  woning: BEELD.toString(),
} as const;

let wereld: Wereld;
let zaak: DossierId;
let andere: DossierId;

beforeEach(async () => {
  wereld = await bouwWereld('2026-03-02');
  zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  const foto = {
    id: FOTO,
    domein: 'wonen',
    onderdeel: 'Voordeur',
    beschrijving: 'Voordeur',
    breedte: 1,
    hoogte: 1,
  };
  const result = await wereld.application.act({
    actor: wereld.als('adviseur'),
    dossier: zaak,
    opdracht: { type: 'LegFotoVast', foto: { ...foto, domein: 'wonen' } },
    bijlagen: [FOTO, kleinVan(FOTO)].map((id) => ({ id, content: new Uint8Array(BEELD) })),
  });
  expect(result.outcome).toBe('done');
  await stelVast(wereld, zaak);
  andere = await meldAan(wereld, 'burgemeester');
}, 60_000);
afterEach(() => wereld.einde());

const wis = async (compartimenten: EraseRequest['compartimenten']): Promise<void> => {
  const [door, mede] = [wereld.account('beheerder').id, wereld.account('fg').id];
  const erased = await wereld.guard.erase({
    dossier: zaak,
    compartimenten,
    door,
    mede,
    termijnVerstreken: false,
  });
  expect(erased.allowed).toBe(true);
};

/** Which of these texts come out of an application in any way: the export of the office-holder, the adviser's work, the photo. */
const leesbaar = async (application: Application): Promise<readonly string[]> => {
  const adviseur = wereld.als('adviseur');
  const uit = JSON.stringify([
    await ownDossier(application, wereld.account('wethouder')),
    (await application.zaak(adviseur, 'lees:advieswerk', zaak)) ?? null,
  ]);
  const beelden = await Promise.all(
    (['groot', 'klein'] as const).map((maat) => application.foto(wereld.als('wethouder'), zaak, FOTO, maat)),
  );
  const alles = [uit, ...beelden.map((beeld) => Buffer.from(beeld ?? []).toString())].join();
  return Object.entries(TEKSTEN)
    .filter(([, tekst]) => alles.includes(tekst))
    .map(([deel]) => deel);
};

/** Everything that counts: facts for figures, the cases on the planner's list and in the export. */
const aantallen = async (application: Application, store: Store) => {
  const planner = await application.worklist(wereld.als('planner'), 'planner', { limit: 50 });
  const uit = await ownDossier(application, wereld.account('wethouder'));
  return {
    cijfers: (await store.statistics.all()).length,
    planner: planner?.items.map(({ id }) => id).filter((id) => id === zaak || id === andere).length,
    export: uit.zaken.length,
  };
};

/** The program on an older copy of the dossiers, with the keys of now. */
const opKopie = async <Outcome>(work: (application: Application, store: Store) => Promise<Outcome>) => {
  const store = await openSqliteStore(join(wereld.folder, 'kopie', 'dossiers', 'dossiers.sqlite'));
  const now = () => new Date('2026-03-04T09:00:00Z');
  const application = createApplication({ store, guard: wereld.guard, now, randomBytes });
  return work(application, store).finally(() => store.close());
};

test('Wat is gewist komt nergens meer uit, ook niet uit een oude kopie, en de rest en de aantallen blijven', async () => {
  const { application, store, folder } = wereld;
  const delen = ['dreiging', 'advies', 'woning'] as const;
  const mis: string[] = [];
  let gevallen = 0;
  const check = (wat: string, is: unknown, moet: unknown): void => {
    gevallen += 1;
    if (JSON.stringify(is) !== JSON.stringify(moet)) mis.push(`${wat}: ${JSON.stringify(is)}`);
  };
  const voor = await aantallen(application, store);
  check('vooraf', await leesbaar(application), delen);
  await makeBackup(folder, join(folder, 'kopie'), parts);
  check('de kopie', await opKopie(leesbaar), delen);
  const onleesbaarVooraf = mis.length;
  for (const [nummer, deel] of delen.entries()) {
    await wis([deel]);
    check(`na ${deel}`, await leesbaar(application), delen.slice(nummer + 1));
    check(`na ${deel}, uit de kopie`, await opKopie(leesbaar), delen.slice(nummer + 1));
    check(`na ${deel}, aantallen`, await aantallen(application, store), voor);
  }
  await wis('alle');
  const na = { ...voor, planner: Number(voor.planner) - 1, export: 0 };
  check('na alles, aantallen', await aantallen(application, store), na);
  check('na alles, aantallen uit de kopie', await opKopie(aantallen), na);
  check('na alles', await leesbaar(application), []);
  check('na alles, uit de kopie', await opKopie(leesbaar), []);
  check('het inzagelog', (await wereld.guard.verify()).fault, undefined);
  meld({
    bewering:
      'Wat is gewist, ook een foto, komt niet meer uit een export, een lijst of een oude kopie; aantallen blijven',
    gevallen,
    afwijkingen: mis.length,
    ingebouwd: 1,
    gevonden: onleesbaarVooraf === 0 ? 1 : 0,
  });
  expect(mis).toEqual([]);
}, 60_000);
