import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan, onderzoek, stelVast } from '../../../../test/keten/verloop.ts';
import { plainJpeg } from '../../../../test/security/fotos/plaatjes.ts';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';
import { reports } from '../../../main/reports.ts';

let huis: KetenHuis;
let zaak: DossierId;
let adviseur: Browser;
let bestuurder: Browser;

beforeEach(async () => {
  huis = await openKetenHuis(undefined, { reports });
  zaak = await meldAan(huis.wereld);
  await onderzoek(huis.wereld, zaak);
  adviseur = await huis.als('adviseur');
  bestuurder = await huis.als('wethouder');
});
afterEach(() => huis.close());

const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();

const fotograaf = async (): Promise<string> => {
  const pad = `/advies/${zaak}/punten/voordeur/foto`;
  const body = new FormData();
  const { _token = '', _inzending = '' } = sealOf(await lees(adviseur, pad));
  for (const [naam, waarde] of Object.entries({ _token, _inzending, beschrijving: 'Voordeur met gleuf' }))
    body.append(naam, waarde);
  body.append('foto', new Blob([new Uint8Array(await plainJpeg())]), 'x.jpg');
  await adviseur.ask(pad, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  return /fotos\/([0-9a-z]{26})/.exec(await lees(adviseur, `/advies/${zaak}/punten/voordeur`))?.[1] ?? '';
};

const kies = async (velden: Readonly<Record<string, string>>) => {
  const pad = `/advies/${zaak}/rapportfotos`;
  return adviseur.post(pad, { ...sealOf(await lees(adviseur, pad)), ...velden });
};

const rapportHeeftBeeld = async (): Promise<boolean> => {
  const bestand = await bestuurder.ask(`/mijn/${zaak}/rapport.pdf`);
  expect(bestand.status).toBe(200);
  return Buffer.from(await bestand.arrayBuffer()).includes('/DCTDecode');
};

describe('Foto’s in het rapport', () => {
  it('kiest de adviseur, met bijschrift en maatregel; de bestuurder houdt ze eruit', async () => {
    const foto = await fotograaf();
    const mis = await kies({ [`foto-${foto}`]: 'ja', [`bijschrift-${foto}`]: ' ' });
    expect([mis.status, (await mis.text()).includes('Schrijf wat er op deze foto te zien is')]).toEqual([
      400,
      true,
    ]);
    const velden = { [`bijschrift-${foto}`]: 'De gleuf in de voordeur', [`maatregel-${foto}`]: 'brievenbus' };
    expect((await kies({ [`foto-${foto}`]: 'ja', ...velden })).status).toBe(303);
    expect(await lees(adviseur, `/advies/${zaak}/voorbeeld`)).toContain('De gleuf in de voordeur');
    await stelVast(huis.wereld, zaak);

    const rapport = await lees(bestuurder, `/mijn/${zaak}/rapport`);
    expect(rapport).toContain('alt="De gleuf in de voordeur"');
    expect(rapport).toContain('Bij maatregel 1.');
    expect((await bestuurder.ask(`/mijn/${zaak}/fotos/${foto}/klein`)).status).toBe(200);
    expect(await rapportHeeftBeeld()).toBe(true);

    const fotos = `/mijn/${zaak}/fotos`;
    expect(await lees(bestuurder, fotos)).toContain('Staat in het rapport');
    await bestuurder.post(fotos, { ...sealOf(await lees(bestuurder, fotos)), foto, doe: 'weg' });
    expect(await lees(bestuurder, fotos)).toContain('U houdt hem uit het rapport');
    expect(await lees(bestuurder, `/mijn/${zaak}/rapport`)).not.toContain('De gleuf in de voordeur');
    expect(await rapportHeeftBeeld()).toBe(false);
    await bestuurder.post(fotos, { ...sealOf(await lees(bestuurder, fotos)), foto, doe: 'terug' });
    expect(await rapportHeeftBeeld()).toBe(true);
  });

  it('ziet niemand anders: de toetser noch de organisatie', async () => {
    const foto = await fotograaf();
    await kies({ [`foto-${foto}`]: 'ja', [`bijschrift-${foto}`]: 'Kanariebijschrift' });
    await stelVast(huis.wereld, zaak);
    for (const naam of ['toetser-1', 'secretaris', 'burgemeester', 'planner']) {
      const browser = await huis.als(naam);
      for (const pad of [
        `/mijn/${zaak}/fotos`,
        `/mijn/${zaak}/fotos/${foto}`,
        `/advies/${zaak}/rapportfotos`,
      ])
        expect((await browser.ask(pad)).status).toBe(404);
    }
    const toetser = await huis.als('toetser-1');
    expect(await lees(toetser, `/toetsing/${zaak}`)).not.toContain('Kanariebijschrift');
  });
});
