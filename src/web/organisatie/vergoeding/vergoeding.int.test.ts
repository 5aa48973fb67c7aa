import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

const datum = (naam: string, iso: string) => {
  const [jaar = '', maand = '', dag = ''] = iso.split('-');
  return { [`${naam}-dag`]: dag, [`${naam}-maand`]: maand, [`${naam}-jaar`]: jaar };
};
const ingevuld = {
  ambt: 'wethouder',
  ...datum('ambtVan', '2021-02-01'),
  ...datum('ingediend', '2022-07-01'),
  brp: 'ja',
  certificaat: 'ja',
  ...datum('afgegeven', '2020-02-01'),
  maatregel1: 'kluis',
  ...datum('getroffen1', '2022-06-01'),
  bedrag1: '1.500,00',
  maatregel2: 'ruiten',
  ...datum('getroffen2', '2022-06-10'),
  bedrag2: '2.000',
};
const bereken = async (browser: Browser, velden: Readonly<Record<string, string>>) =>
  browser.post('/regeling-2021', {
    ...sealOf(await (await browser.ask('/regeling-2021')).text()),
    ...velden,
  });

it.each(['secretaris', 'wethouder'])('%s leest het bedrag met de gronden, hoogstens € 2.400', async (wie) => {
  const html = await (await bereken(await huis.als(wie), ingevuld)).text();
  expect(html).toContain('De vergoeding is €\u00a02.400,00');
  expect(html).toContain('€\u00a0900,00');
  expect(html).toContain('artikel 3.9, lid 1 (2021)');
});

it('zonder certificaat is er niets, en na 2023 gevraagd gaat het naar een jurist', async () => {
  const secretaris = await huis.als('secretaris');
  const zonder = await bereken(secretaris, { ...ingevuld, certificaat: 'nee' });
  expect(await zonder.text()).toContain('De vergoeding is €\u00a00,00');
  const laat = await bereken(secretaris, { ...ingevuld, ...datum('ingediend', '2024-02-01') });
  expect(await laat.text()).toContain('een jurist beoordeelt dit');
});

it('noemt alle fouten tegelijk en houdt wat is getypt', async () => {
  const fout = await bereken(await huis.als('secretaris'), {
    ...ingevuld,
    brp: '',
    bedrag2: '',
    ...datum('verhuisd', '2022-06-05'),
  });
  expect(fout.status).toBe(400);
  const html = await fout.text();
  for (const tekst of ['Kies of dit het woonadres was.', 'Vul het bedrag van de bon in.', 'value="1.500,00"'])
    expect(html).toContain(tekst);
  const voor = await bereken(await huis.als('secretaris'), {
    ...ingevuld,
    ...datum('verhuisd', '2022-06-05'),
  });
  expect(await voor.text()).toContain('Deze bon is van voor de verhuizing.');
});
