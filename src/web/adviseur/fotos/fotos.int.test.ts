import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan } from '../../../../test/keten/verloop.ts';
import { comment, exifGps, plainJpeg, withSegments } from '../../../../test/security/fotos/plaatjes.ts';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let adviseur: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  const { id } = huis.wereld.account('adviseur');
  await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: id });
  const datum = huis.application.today();
  await huis.wereld.doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum, tijd: '14:00' });
  adviseur = await huis.als('adviseur');
});
afterEach(() => huis.close());

const pad = (naam: string) => `/advies/${zaak}${naam}`;
const lees = async (path: string) => (await adviseur.ask(path)).text();

const stuur = async (foto: Uint8Array | undefined, beschrijving = 'Achterdeur met oud slot') => {
  const { _token = '', _inzending = '' } = sealOf(await lees(pad('/punten/voordeur/foto')));
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ _token, _inzending, beschrijving }))
    body.append(naam, waarde);
  if (foto !== undefined) body.append('foto', new Blob([new Uint8Array(foto)]), '../../geheim\u202e.svg');
  return adviseur.ask(pad('/punten/voordeur/foto'), {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
};
const fotoPad = async () =>
  new RegExp(pad('/fotos/[0-9a-z]{26}')).exec(await lees(pad('/punten/voordeur')))?.[0] ?? '';

describe('Een foto bij een onderdeel', () => {
  it('wordt zonder plaats bewaard, alleen aan de adviseur getoond, en helemaal weggehaald', async () => {
    const foto = withSegments(await plainJpeg(), exifGps(true, 1, 52), comment('KANARIE'));
    expect((await stuur(foto)).status).toBe(303);
    const beeld = await adviseur.ask(await fotoPad());
    expect(beeld.headers.get('content-type')).toBe('image/jpeg');
    expect(beeld.headers.get('content-disposition')).toBe('attachment; filename="foto.jpg"');
    expect(beeld.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(beeld.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await beeld.arrayBuffer()).includes('KANARIE')).toBe(false);
    expect((await adviseur.ask(`${await fotoPad()}/klein`)).status).toBe(200);
    expect(await lees(pad('/punten/voordeur'))).toContain('alt="Achterdeur met oud slot"');

    const ander = await huis.browserOf(await huis.invite({ rol: 'adviseur' }));
    expect((await ander.ask(await fotoPad())).status).toBe(404);
    for (const rol of ['planner', 'secretaris', 'toetser-1'])
      expect((await (await huis.als(rol)).ask(await fotoPad())).status).toBe(404);

    const weg = await fotoPad();
    const { _token = '', _inzending = '' } = sealOf(await lees(`${weg}/weghalen`));
    expect((await adviseur.post(`${weg}/weghalen`, { _token, _inzending })).status).toBe(303);
    expect((await adviseur.ask(weg)).status).toBe(404);
  });

  it('die geen foto is, wordt met een zin geweigerd, en wat was getypt blijft staan', async () => {
    for (const [bytes, zin] of [
      [Buffer.from('%PDF-1.7 x'), 'Dit is een pdf, geen foto'],
      [Buffer.from('\0\0\0\x18ftypheic'), 'Dit is een HEIC-foto'],
      [undefined, 'Kies eerst een foto'],
    ] as const) {
      const antwoord = await stuur(bytes);
      const pagina = await antwoord.text();
      expect([antwoord.status, pagina.includes(zin)]).toEqual([400, true]);
      expect(pagina).toContain('Achterdeur met oud slot');
    }
  });

  it('van 40 MB wordt rustig geweigerd, en wat was getypt blijft staan', async () => {
    const antwoord = await stuur(new Uint8Array(40 * 1024 * 1024));
    const pagina = await antwoord.text();
    expect(antwoord.status).toBe(400);
    expect(pagina).toContain('groter dan 10 MB');
    expect(pagina).toContain('Achterdeur met oud slot');
  });

  it('kan niet buiten de pagina om, en er passen er 60', async () => {
    const foto = {
      domein: 'wonen',
      onderdeel: 'Voordeur',
      beschrijving: 'x',
      breedte: 1,
      hoogte: 1,
    } as const;
    const actor = huis.wereld.als('adviseur');
    const voeg = (nummer: number, bijlagen: boolean) =>
      huis.application.act({
        actor,
        dossier: zaak,
        opdracht: { type: 'LegFotoVast', foto: { ...foto, id: `f${nummer}` } },
        ...(bijlagen && { bijlagen: [{ id: `f${nummer}`, content: new Uint8Array(9) }] }),
      });
    expect(await voeg(0, false)).toMatchObject({
      outcome: 'refused',
      reasons: [{ grond: 'foto-ontbreekt' }],
    });
    for (let nummer = 0; nummer < 60; nummer += 1) await voeg(nummer, true);
    expect(await voeg(60, true)).toMatchObject({ outcome: 'refused', reasons: [{ grond: 'te-veel-fotos' }] });
  });
});
