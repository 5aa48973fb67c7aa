import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account, Queue } from '#application/application.ts';
import { rapportfotosVan } from '#application/rapportfotos.ts';
import { looptBinnenkortAf } from '#domain/bestuurder/herinneringen.ts';
import type { House } from '../../open.ts';
import { openHouse } from '../../open.ts';
import { invitePersonas } from '../accounts.ts';
import { verhalen } from './verhalen.ts';
import { vul } from './vul.ts';

let folder: string;
let house: House;
let personas: ReadonlyMap<string, Account>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veilig-ambt-verhalen-'));
  house = await openHouse({ dataFolder: folder, databaseUrl: undefined });
  personas = await invitePersonas(house);
  await vul(house, personas);
});
afterAll(async () => {
  await house.application.close();
  await rm(folder, { recursive: true, force: true });
});

const queue = async (subject: string, name: Queue) => {
  const { id, rol, organisatie } = personas.get(subject) ?? {};
  if (id === undefined || rol === undefined) throw new Error(`No persona ${subject}`);
  const actor = { account: id, rol, ...(organisatie !== undefined && { organisatie }) };
  const page = await house.application.worklist(actor, name, { limit: 200 });
  return (page?.items ?? []).map(({ kaart }) => `${kaart.fase} ${kaart.werk?.schakel}`);
};

describe('the stories of the demo', () => {
  it('give every persona something to do now', async () => {
    expect(await queue('burgemeester', 'mijn')).toEqual(['in-onderzoek huisbezoek']);
    expect(await queue('wethouder', 'mijn')).toEqual(['keuze kiezen']);
    expect(await queue('heemraad', 'mijn')).toEqual([]);
    expect(await queue('planner', 'planner')).toContain('aangemeld toewijzen');
    expect(await queue('planner', 'nazorg')).not.toEqual([]);
    expect(await queue('adviseur', 'adviseur')).toContain('teruggegeven advies-opstellen');
    const toetsing = await queue('toetser-1', 'toetsing');
    expect(toetsing).toContain('ter-toetsing eerste-toets');
    expect(toetsing).toContain('ter-toetsing tweede-toets');
    expect([...(await queue('functionaris-gemeente', 'organisatie'))].sort()).toEqual([
      'nazorg nazorg',
      'uitvoering levering',
      'uitvoering verstrekken',
    ]);
    expect(await queue('functionaris-waterschap', 'organisatie')).toEqual(['uitvoering verstrekken']);
  });

  it('have days to mind, for an organisation and for an office-holder', async () => {
    const actor = (subject: string) => {
      const { id = '', rol = 'bestuurder', organisatie = '' } = personas.get(subject) ?? {};
      return { account: id as Account['id'], rol, organisatie };
    };
    const werk = async (subject: string) =>
      (await house.application.worklist(actor(subject), 'organisatie', { limit: 99 }))?.items.map(
        ({ kaart }) => kaart.werk,
      );
    expect((await werk('functionaris-gemeente'))?.some((een) => een?.ambtTot !== undefined)).toBe(true);
    expect((await werk('functionaris-waterschap'))?.some((een) => een?.leningTot !== undefined)).toBe(true);
    const { bestuurderDossier } = personas.get('wethouder') ?? {};
    if (bestuurderDossier === undefined) throw new Error('The wethouder has a dossier');
    const eigen = await house.application.persoon(actor('wethouder'), bestuurderDossier);
    const straks = eigen && looptBinnenkortAf(eigen.persoon, house.application.today());
    expect(straks?.map(({ wat }) => wat)).toEqual(['keurmerk']);
  });

  it('show photos and a drawing in the report, each with the measure it belongs to', async () => {
    const { id = '', rol = 'bestuurder' } = personas.get('wethouder') ?? {};
    const actor = { account: id as Account['id'], rol };
    const zaak = (await house.application.worklist(actor, 'mijn', { limit: 9 }))?.items[0]?.id;
    const view = zaak && (await house.application.zaak(actor, 'lees:rapport', zaak));
    if (!view) throw new Error('The wethouder has a report');
    const fotos = rapportfotosVan(view.zaak);
    expect(fotos.map(({ nummer }) => nummer)).toEqual([1, 9, 6, null]);
    for (const { id: foto } of fotos) {
      const jpeg = await house.application.foto(actor, view.id, foto, 'klein');
      expect([...(jpeg ?? []).slice(0, 2)]).toEqual([0xff, 0xd8]);
    }
  });

  it('are told once', async () => {
    await vul(house, personas);
    expect(await house.store.dossiers('zaak', undefined, 200)).toHaveLength(verhalen.length);
  });
});
