import { expect } from 'vitest';
import { infoOf, textOf } from '../reports/poppler.ts';
import type { Reis, Reiziger } from './reiziger.ts';

/** The file behind an address of the site, to keep; and then at the same page. */
export const haal = async ({ page, bevestigt }: Reiziger, path: string): Promise<Uint8Array> => {
  await bevestigt();
  const answer = await page.request.get(new URL(path, page.url()).href);
  expect(answer.headers()['content-type'], path).toBe('application/pdf');
  return answer.body();
};

/** What these journeys say of the person, the home and the threat: it stands in no edition but the full report. */
const GEHEIM = [
  'Proefpersoon',
  'Verzonnenlaan',
  'Iets door de brievenbus',
  'duwt iemand iets naar binnen',
  'De gleuf zit in de deur',
  'Boze berichten',
  'peilbesluit',
  'secretaris-directeur',
  'heemraad',
];

const leest = (pdf: Uint8Array, wat: string, moet: readonly string[], magNiet: readonly string[]): void => {
  const tekst = textOf(pdf);
  for (const deel of moet) expect(tekst, wat).toContain(deel);
  for (const deel of magNiet) expect(tekst.toLowerCase(), wat).not.toContain(deel.toLowerCase());
  expect(infoOf(pdf), wat).toMatch(/Tagged:\s+yes/);
  expect(infoOf(pdf, '-struct'), wat).toMatch(/\bH1\b/);
};

/** The organisation reads what it provides and on which ground; the installer what and where, and for whom it is not. */
export const leesUitgaven = async (reis: Reis, id: string): Promise<void> => {
  const functionaris = await reis.als('Functionaris van een waterschap');
  await functionaris.ga(`/organisatie/${id}`);
  const blad = await haal(functionaris, `/organisatie/${id}/maatregelen.pdf`);
  const maatregel = ['Brievenbus beveiligen', 'naast de voordeur'];
  leest(blad, 'measures edition', [...maatregel, 'artikel 4.9', 'versie 1'], [...GEHEIM, '450,50']);
  for (const element of ['Table', 'TH', 'Figure'])
    expect(infoOf(blad, '-struct'), 'measures edition').toMatch(new RegExp(`\\b${element}\\b`));
  await functionaris.klik('Brievenbus beveiligen');
  const bon = await haal(functionaris, `${functionaris.waar()}/werkbon.pdf`);
  leest(
    bon,
    'work order',
    [...maatregel, 'Slot en Zo'],
    [...GEHEIM, 'waterschap', 'bestuurder', 'dreiging', 'beveiligingsadvies', 'Veilig Ambt', '1.385'],
  );
};
