import { afterEach, beforeEach, expect, it } from 'vitest';
import { exemplaarnummer } from '#kernel/exemplaar.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { meldAan, onderzoek, stelVast } from '../../../test/keten/verloop.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

it('leidt een exemplaarnummer terug naar wie keek en in welk dossier, zonder naam', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  const gezien = await wereld.application.zaak(wereld.als('wethouder'), 'lees:rapport', zaak);
  const nummer = exemplaarnummer(gezien?.regel ?? 0);
  const fg = await huis.browserOf(await huis.invite({ rol: 'fg', subject: 'fg' }));
  const pagina = await (await fg.ask(`/herleid?exemplaar=${nummer}`)).text();
  expect(pagina).toContain(dossierNummer(zaak));
  expect(pagina).toContain('Bestuurder');
  expect(pagina).not.toContain('Sanne');
  expect(await (await fg.ask(`/herleid?exemplaar=${nummer.slice(0, -1)}I`)).text()).toContain(
    'geen exemplaarnummer',
  );
  expect(await (await fg.ask(`/herleid?exemplaar=${exemplaarnummer(900_001)}`)).text()).toContain(
    'bestaat niet',
  );
});

it('is er alleen voor de functionaris gegevensbescherming', async () => {
  for (const naam of ['toetser-1', 'planner', 'wethouder'])
    expect((await (await huis.als(naam)).ask('/herleid')).status).toBe(404);
});
