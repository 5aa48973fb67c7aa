import { expect } from 'vitest';
import type { Reis } from './reiziger.ts';

/** The heemraad reads, chooses and shares; the organisation sees nothing before that. */
export const kiesEnDeel = async (reis: Reis, id: string): Promise<void> => {
  const functionaris = await reis.als('Functionaris van een waterschap');
  const vooraf = await functionaris.page.goto(new URL(`/organisatie/${id}`, functionaris.page.url()).href);
  expect(vooraf?.status(), 'not shared is not there').toBe(404);

  const heemraad = await reis.als('Heemraad');
  const dossier = `/mijn/${id}`;
  await heemraad.ga(`${dossier}/rapport`);
  await heemraad.leest('Iets door de brievenbus');
  await heemraad.ga(`${dossier}/keuze`);
  await heemraad.klik('Begin met maatregel 1');
  await heemraad.vul({ keuze: 'gekozen' });
  await heemraad.klik('Bewaar en ga verder');
  await heemraad.klik('Rond mijn keuze af');
  await heemraad.leest('Uw keuze is afgerond');
  await heemraad.klik('Bepaal wat uw waterschap mag zien');
  await heemraad.klik('Deel deze maatregelen');
  await heemraad.klik('Deel dit');
  await heemraad.leest('U deelt dit nu');
};

/** Blocked by the certificate, seen from both sides, and unblocked by the heemraad. */
export const brengKeurmerkInOrde = async (reis: Reis, id: string): Promise<void> => {
  const heemraad = await reis.als('Heemraad');
  await heemraad.ga(`/mijn/${id}/keurmerk`);
  await heemraad.klik('Ik heb er geen');
  await heemraad.klik('Ik heb geen certificaat');
  await heemraad.leest('eerst het Politiekeurmerk');
  const functionaris = await reis.als('Functionaris van een waterschap');
  await functionaris.ga(`/organisatie/${id}`);
  await functionaris.leest('wachten op het Politiekeurmerk');
  await functionaris.leestNiet('Verzonnenlaan');
  await functionaris.leestNiet('duwt iemand iets naar binnen');
  await heemraad.klik('Ik heb een certificaat');
  await heemraad.vul({
    soort: 'certificaat-woning',
    'afgegeven-dag': '10',
    'afgegeven-maand': '2',
    'afgegeven-jaar': '2024',
  });
  await heemraad.klik('Bewaar');
};
