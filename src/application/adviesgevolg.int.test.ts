import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TeruggaafThema } from '#domain/advies/feiten.ts';
import type { DossierId } from '#kernel/ids.ts';
import { alarm, biedAan, brievenbus, meldAan, onderzoek, stelVast } from '../../test/keten/verloop.ts';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await bouwWereld();
});
afterAll(() => wereld.einde());

const nogEens = async (): Promise<DossierId> => {
  const zaak = wereld.application.newId();
  await wereld.doe('wethouder', zaak, {
    type: 'DienAanmeldingIn',
    aanleidingen: ['toekomstige-dreiging'],
    partner: true,
    anderen: '',
  });
  return zaak;
};

const kiestHelemaal = async (zaak: DossierId): Promise<void> => {
  const { doe } = wereld;
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: brievenbus.id });
  await doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel: alarm.id, reden: 'privacy' });
  await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
};

it('laat alleen de adviseur zien wat er van diens adviezen terechtkwam, vanaf vijf', async () => {
  const { application, als } = wereld;
  await kiestHelemaal(await meldAan(wereld));
  for (let keer = 0; keer < 3; keer += 1) await kiestHelemaal(await nogEens());
  expect(await application.terugblik(als('adviseur'))).toEqual({ genoeg: false });
  await kiestHelemaal(await nogEens());
  expect(await application.terugblik(als('adviseur'))).toMatchObject({
    genoeg: true,
    adviezen: 5,
    perDomein: [{ gekozen: 5, afgezien: 5 }],
    redenen: [{ reden: 'privacy', aantal: 5 }],
  });
  for (const naam of ['toetser-1', 'wethouder', 'secretaris', 'planner', 'bzk'])
    expect(await application.terugblik(als(naam))).toBeUndefined();
});

it('telt teruggaven per thema voor wie het advies opstelde, vanaf vijf, en voor niemand anders', async () => {
  const { application, als, doe } = wereld;
  const zaak = await nogEens();
  await onderzoek(wereld, zaak);
  const terug = async (...themas: readonly TeruggaafThema[]) => {
    await biedAan(wereld, zaak);
    await doe('toetser-1', zaak, { type: 'NeemInToetsing' });
    const redenen = themas.map((thema) => ({ thema, toelichting: 'Kanariereden' }));
    await doe('toetser-1', zaak, { type: 'GeefTerug', redenen });
  };
  for (let keer = 0; keer < 4; keer += 1) await terug('leesbaarheid');
  expect(await application.teruggaven(als('adviseur'))).toEqual({ genoeg: false });
  await terug('leesbaarheid', 'pkvw-oordeel', 'pkvw-oordeel');
  expect(await application.teruggaven(als('adviseur'))).toEqual({
    genoeg: true,
    keren: 5,
    themas: [
      { thema: 'leesbaarheid', aantal: 5 },
      { thema: 'pkvw-oordeel', aantal: null },
    ],
  });
  await terug('leesbaarheid');
  expect(await application.teruggaven(als('adviseur'))).toMatchObject({ keren: 5 });
  for (const naam of ['toetser-1', 'wethouder', 'secretaris', 'planner', 'bzk'])
    expect(await application.teruggaven(als(naam))).toBeUndefined();
});
