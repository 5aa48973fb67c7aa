import { expect, test } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { domeinen } from '../gedeeld/domein.ts';
import { verdeelKosten } from './2024-01-01/bekostiging.ts';
import { grondslagVanDomein } from './2024-01-01/woonplek.ts';
import type { RechtstoetsFeiten } from './feiten.ts';
import { rechtstoets } from './rechtstoets.ts';
import { beslisserBijBedreigdeBurgemeester } from './stelsel.ts';
import { advies, vergoedingsfeiten, voorbeeldfeiten, woning } from './voorbeeldfeiten.ts';

const dag = calendarDay;
const elders = woning({ gemeente: 'GM9002', provincie: 'PV91' });
const codes = (feiten: RechtstoetsFeiten) => rechtstoets(feiten).gronden.map(({ code }) => code);
const uitkomst = (feiten: RechtstoetsFeiten) => rechtstoets(feiten).uitkomst;
const vragen = Object.keys(voorbeeldfeiten('burgemeester')).join(' ').toLowerCase();

test('1. art. 2.9 lid 2 onder b: een ontheffing helpt de commissaris niet; alleen lid 7 blijft over', () => {
  const ontheffingen = [{ van: dag('2025-01-01'), tot: dag('2025-12-31') }];
  expect(
    rechtstoets(voorbeeldfeiten('commissaris-van-de-koning', { woning: elders, ontheffingen })),
  ).toMatchObject({
    uitkomst: 'geen-recht-woonplek',
    terBeschikking: 'mag',
    betaler: 'provincie',
  });
  expect(uitkomst(voorbeeldfeiten('gedeputeerde', { woning: elders, ontheffingen }))).toBe(
    'moet-verstrekken',
  );
});

test('2. art. 4.9 lid 2: een dijkgraaf hoeft niet in het gebied te wonen', () => {
  expect(uitkomst(voorbeeldfeiten('voorzitter-waterschap', { woning: elders }))).toBe('moet-verstrekken');
});

test('3. art. 3.9 lid 2 onder b: met de ontheffing loopt ook het recht af, zonder verhuizing', () => {
  const ontheffingen = [{ van: dag('2024-07-01'), tot: dag('2025-06-30') }];
  const op = (peildatum: string) =>
    uitkomst(voorbeeldfeiten('wethouder', { woning: elders, ontheffingen, peildatum: dag(peildatum) }));
  expect(op('2025-06-30')).toBe('moet-verstrekken');
  expect(op('2025-07-01')).toBe('geen-recht-woonplek');
});

test('4. art. 3.9 lid 2, 5 en 7: een nieuwe burgemeester die nog elders woont, kan alleen lenen, vanaf het ambt', () => {
  const feiten = voorbeeldfeiten('burgemeester', { woning: elders, ambtVan: dag('2025-06-10') });
  expect(rechtstoets(feiten)).toMatchObject({ uitkomst: 'geen-recht-woonplek', terBeschikking: 'nee' });
  expect(rechtstoets({ ...feiten, peildatum: dag('2025-06-10') })).toMatchObject({
    uitkomst: 'geen-recht-woonplek',
    terBeschikking: 'mag',
  });
});

test('5. art. 3.9 lid 5 onder a: het recht begint als het ambt vaststaat, niet bij de eed of de kandidatuur', () => {
  const kandidaat = voorbeeldfeiten('wethouder', { benoemingStondVast: null, ambtVan: dag('2025-07-01') });
  expect(uitkomst(kandidaat)).toBe('geen-recht-tijd');
  expect(uitkomst({ ...kandidaat, benoemingStondVast: dag('2025-05-28') })).toBe('moet-verstrekken');
});

test('6. art. 3.9 lid 5 onder b: zonder Politiekeurmerk kan het advies gewoon worden aangevraagd', () => {
  const antwoord = rechtstoets(voorbeeldfeiten('wethouder', { pkvw: [], advies: advies({ stand: 'geen' }) }));
  expect(antwoord.uitkomst).toBe('kan-advies-aanvragen');
  expect(antwoord.gronden.some(({ code }) => code.startsWith('K'))).toBe(false);
});

test('7. art. 3.9 lid 5 onder b: geen certificaat is wachten, geen afwijzing', () => {
  const feiten = voorbeeldfeiten('wethouder', { pkvw: [] });
  expect(uitkomst(feiten)).toBe('wacht-op-pkvw');
  expect(uitkomst({ ...feiten, advies: advies({ pkvwHardeEis: false }) })).toBe('moet-verstrekken');
});

test('8. art. 3.9 lid 5 onder b: een bewijs is pas iets waard als het een geldig certificaat van deze woning is', () => {
  const met = (soort: string, afgegeven: string, id: string) =>
    uitkomst(voorbeeldfeiten('wethouder', { pkvw: [{ soort, afgegeven: dag(afgegeven), woning: id }] }));
  expect(met('verklaring', '2024-01-01', 'huis-1')).toBe('wacht-op-pkvw');
  expect(met('certificaat', '2015-05-31', 'huis-1')).toBe('wacht-op-pkvw');
  expect(met('certificaat', '2024-01-01', 'huis-0')).toBe('wacht-op-pkvw');
  expect(met('certificaat', '2024-01-01', 'huis-1')).toBe('moet-verstrekken');
});

test('9. art. 3.9 lid 1: het bedrag van € 2.400 hoort alleen bij de regeling van 2021', () => {
  const duur = { kostenInclBtwCent: cents(4_000_000) };
  expect(rechtstoets(vergoedingsfeiten('wethouder', duur)).vergoedingCent).toBe(240_000);
  expect(rechtstoets(voorbeeldfeiten('wethouder', duur))).not.toHaveProperty('vergoedingCent');
});

test('10. art. 3.9 lid 1: sinds 2024 wordt verstrekt; kosten en declaratie worden niet gevraagd', () => {
  const antwoord = rechtstoets(voorbeeldfeiten('wethouder'));
  expect(antwoord).toMatchObject({ uitkomst: 'moet-verstrekken', ontbreekt: [], betaler: 'gemeente' });
});

test('11. art. 3.9 lid 4: pas het vastgestelde advies geeft recht', () => {
  const met = (stand: 'voorlopig' | 'vastgesteld') =>
    uitkomst(voorbeeldfeiten('wethouder', { advies: advies({ stand }) }));
  expect(met('voorlopig')).toBe('wacht-op-vaststelling');
  expect(met('vastgesteld')).toBe('moet-verstrekken');
});

test('12. art. 3.9 lid 1: er is geen toestemming om naar te vragen', () => {
  expect(vragen).not.toMatch(/raad|toestemming|akkoord|besluit/);
  expect(uitkomst(voorbeeldfeiten('wethouder'))).toBe('moet-verstrekken');
});

test('13. art. 3.9 lid 1: de bestuurder kiest zelf en hoeft niets te laten zien', () => {
  expect(vragen).not.toMatch(/keuze|gedeeld|rapport/);
  const slot = rechtstoets(voorbeeldfeiten('wethouder')).gronden.find(({ code }) => code === 'O4');
  expect(slot?.uitleg).toContain('die de bestuurder kiest');
});

const verhuisd = {
  eerderVerstrekt: [{ woning: 'huis-0', op: dag('2024-09-01') }],
  woonadresGewijzigdOp: dag('2025-02-01'),
};

test('14. art. 3.9 lid 6 en lid 3 oud: na verhuizen "kan" het opnieuw, met nieuw advies; in 2021 was er vanzelf weer € 2.400', () => {
  expect(uitkomst(voorbeeldfeiten('wethouder', verhuisd))).toBe('kan-opnieuw-verstrekken');
  expect(uitkomst(voorbeeldfeiten('wethouder', { ...verhuisd, advies: advies({ woning: 'huis-0' }) }))).toBe(
    'kan-advies-aanvragen',
  );
  expect(uitkomst(voorbeeldfeiten('wethouder', { ...verhuisd, pkvw: [] }))).toBe('wacht-op-pkvw');
  const oud = vergoedingsfeiten('wethouder', {
    woonadresGewijzigdOp: dag('2022-03-01'),
    kostenInclBtwCent: cents(300_000),
  });
  expect(rechtstoets(oud).vergoedingCent).toBe(240_000);
  expect(codes(oud)).toContain('A-g');
});

test('15. art. 3.9 lid 6: zonder eerdere verstrekking is het na verhuizen gewoon de eerste', () => {
  expect(uitkomst(voorbeeldfeiten('wethouder', { ...verhuisd, eerderVerstrekt: [] }))).toBe(
    'moet-verstrekken',
  );
});

test('16. art. 3.9 lid 7: lenen vraagt geen advies, certificaat of woonplek, stopt met het ambt, en kost de organisatie geld', () => {
  const feiten = voorbeeldfeiten('wethouder', { woning: elders, pkvw: [], ambtTot: dag('2025-06-01') });
  expect(rechtstoets(feiten)).toMatchObject({ terBeschikking: 'mag', betaler: 'gemeente' });
  expect(codes(feiten)).toEqual(expect.arrayContaining(['O8', 'C2']));
  expect(rechtstoets({ ...feiten, peildatum: dag('2025-06-02') })).toMatchObject({
    terBeschikking: 'nee',
    betaler: null,
  });
});

test('17. art. 3.9 lid 7: lenen voor het ambt kan niet, ook als de benoeming vaststaat', () => {
  expect(rechtstoets(voorbeeldfeiten('burgemeester', { peildatum: dag('2024-06-01') })).terBeschikking).toBe(
    'nee',
  );
});

test('18. art. 3.9 lid 2: een raadslid heeft geen aanspraak, wel wat in art. 3.3.1 Besluit staat', () => {
  const antwoord = rechtstoets(voorbeeldfeiten('volksvertegenwoordiger'));
  expect(antwoord).toMatchObject({ uitkomst: 'geen-aanspraak', terBeschikking: 'nee', betaler: null });
  expect(antwoord.gronden.some(({ artikel }) => artikel.includes('3.3.1'))).toBe(true);
});

test('19. art. 3.9 lid 1 en 3.3.1 Besluit: een dreiging verandert niets aan de aanspraak; het stelsel komt erbij', () => {
  expect(vragen).not.toMatch(/dreig|stelsel|politie/);
});

test('20. Circulaire 2026 par. 2.4.2: een bedreigde burgemeester beslist nooit zelf; wie wel, hangt van de dag af', () => {
  expect(beslisserBijBedreigdeBurgemeester(dag('2018-12-31'))).toBe('coordinator-bewaken-en-beveiligen');
  expect(beslisserBijBedreigdeBurgemeester(dag('2025-12-31'))).toBe('beoordeling-door-jurist');
  expect(beslisserBijBedreigdeBurgemeester(dag('2026-01-01'))).toBe('hoofdofficier-van-justitie');
});

test('21. art. 3.9 lid 4: de dreigingsanalyse van het advies is niet die van het stelsel; de toets vraagt naar geen van beide', () => {
  expect(vragen).not.toContain('analyse');
  expect(Object.keys(advies())).toEqual(['stand', 'woning', 'vastgesteldOp', 'pkvwHardeEis']);
});

test('22. art. 4.2.14 Besluit: alleen de waarnemend voorzitter van een waterschap wacht meer dan 30 dagen', () => {
  const waarnemend = { sinds: dag('2025-05-20') };
  expect(uitkomst(voorbeeldfeiten('voorzitter-waterschap', { waarnemend }))).toBe('geen-aanspraak');
  expect(uitkomst(voorbeeldfeiten('burgemeester', { waarnemend }))).toBe('moet-verstrekken');
  expect(uitkomst(voorbeeldfeiten('commissaris-van-de-koning', { waarnemend }))).toBe('moet-verstrekken');
});

test('23. art. 3.2.18 lid 2 Besluit: schorsing beeindigt het recht niet', () => {
  const feiten = voorbeeldfeiten('burgemeester', { geschorst: true });
  expect(uitkomst(feiten)).toBe('moet-verstrekken');
  expect(codes(feiten)).toContain('P8');
});

test('24. art. 3.2.16 onder b Besluit: wie burgemeester van twee gemeenten is, kost beide evenveel', () => {
  expect(verdeelKosten(cents(100_001), ['GM9001', 'GM9002'], null)).toEqual([
    { organisatie: 'GM9001', bedragCent: 50_001 },
    { organisatie: 'GM9002', bedragCent: 50_000 },
  ]);
  expect(verdeelKosten(cents(100_001), ['GM9001', 'GM9002'], 'GM9002')).toEqual([
    { organisatie: 'GM9002', bedragCent: 100_001 },
  ]);
});

test('25. art. 4.9 lid 3: de rijksbijdrage speelt geen rol; een waterschap zonder bijdrage moet evengoed', () => {
  expect(vragen).not.toMatch(/uitkering|bijdrage|budget/);
  expect(rechtstoets(voorbeeldfeiten('lid-dagelijks-bestuur'))).toMatchObject({
    uitkomst: 'moet-verstrekken',
    betaler: 'waterschap',
  });
});

test('26. art. 3.9 lid 4: in een college staat ieder op zichzelf', () => {
  const collega = (pkvwHardeEis: boolean) =>
    voorbeeldfeiten('wethouder', { pkvw: [], advies: advies({ pkvwHardeEis }) });
  expect(uitkomst(collega(true))).toBe('wacht-op-pkvw');
  expect(uitkomst(collega(false))).toBe('moet-verstrekken');
});

test('27. art. 3.9 lid 2 en lid 2 oud: het adres in de basisregistratie telt alleen in 2021', () => {
  expect(uitkomst(voorbeeldfeiten('wethouder', { brpWoonadres: false }))).toBe('moet-verstrekken');
  expect(uitkomst(vergoedingsfeiten('wethouder', { brpWoonadres: false }))).toBe('niet-vergoeden');
});

test('28. art. 3.9 lid 1: alleen het domein wonen valt zeker onder de veilige woonplek', () => {
  expect(domeinen.filter((domein) => grondslagVanDomein(domein) === 'woonplek')).toEqual(['wonen']);
});

test('29. art. 3.9 lid 2 en 5: dezelfde feiten geven op een andere dag een ander antwoord', () => {
  const pkvw = [{ soort: 'certificaat', afgegeven: dag('2015-06-01'), woning: 'huis-1' }];
  const op = (peildatum: string) =>
    uitkomst(voorbeeldfeiten('wethouder', { pkvw, peildatum: dag(peildatum) }));
  expect(op('2025-06-01')).toBe('moet-verstrekken');
  expect(op('2025-06-02')).toBe('wacht-op-pkvw');
});

test('30. art. 3.9: een risicoklasse voor inbraak speelt geen rol', () => {
  expect(vragen).not.toMatch(/vrki|klasse|waarde/);
});

test('31. art. 3.9: een aangifte, onder nummer of niet, is geen voorwaarde', () => {
  expect(vragen).not.toMatch(/aangifte|melding|nummer/);
});

test('32. art. 3.9 lid 1: of iemand maatregelen laat liggen, verandert het recht niet', () => {
  expect(vragen).not.toMatch(/aansprakelijk|geweigerd|afgezien/);
  expect(uitkomst(voorbeeldfeiten('wethouder'))).toBe('moet-verstrekken');
});

test('33. art. 3.9 lid 5: het jaar van aanmelding, bezoek of rapport telt niet, alleen de peildatum', () => {
  const vorigJaar = advies({ vastgesteldOp: dag('2024-08-01') });
  expect(uitkomst(voorbeeldfeiten('wethouder', { advies: vorigJaar }))).toBe('moet-verstrekken');
  expect(vragen).not.toMatch(/aanmeld|bezoek|verslag/);
});

test('34. art. 3.9 lid 5: voor het ambt kan het advies al worden aangevraagd', () => {
  const feiten = voorbeeldfeiten('wethouder', {
    peildatum: dag('2024-03-01'),
    advies: advies({ stand: 'geen' }),
  });
  expect(uitkomst(feiten)).toBe('kan-advies-aanvragen');
});

test('35. art. 3.9 lid 7: na het ambt eindigt alleen wat is geleend; over lid 1 zegt de regeling niets', () => {
  const antwoord = rechtstoets(voorbeeldfeiten('wethouder', { ambtTot: dag('2025-05-31') }));
  expect(antwoord).toMatchObject({ uitkomst: 'geen-recht-tijd', terBeschikking: 'nee' });
  expect(antwoord.gronden.every(({ uitleg }) => !/terug|inleveren/.test(uitleg))).toBe(true);
});
