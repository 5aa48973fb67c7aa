import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { alarm, brievenbus, meldAan, onderzoek, stelVast } from '../../test/keten/verloop.ts';
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
