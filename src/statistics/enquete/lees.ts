import { FUNCTIES, LIJSTEN, VAST, VRAGEN } from './kolommen.ts';

/** One person's answers; no dossier and no name. */
export type Antwoorden = {
  readonly lijst: (typeof LIJSTEN)[number];
  readonly functie: keyof typeof FUNCTIES;
  readonly antwoord: Readonly<Record<string, string>>;
};

/** What is wrong, with the line where it stands (the head is line 1). */
export type Fout = { readonly regel: number; readonly fout: string };

export type Gelezen =
  | { readonly ok: true; readonly antwoorden: readonly Antwoorden[] }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

const fouteWaarde = (kolom: string, waarde: string): string | undefined => {
  const regel = VRAGEN[kolom];
  if (waarde === '' || regel === undefined) return undefined;
  if (regel.soort === 'cijfer') {
    return /^([1-9]|10)$/.test(waarde) ? undefined : `${kolom}: ${waarde} is geen cijfer van 1 tot en met 10`;
  }
  return Object.hasOwn(regel.waarden, waarde)
    ? undefined
    : `${kolom}: ${waarde} bestaat niet; kies uit ${Object.keys(regel.waarden).join(', ')}`;
};

const kopFouten = (kop: readonly string[]): readonly string[] => [
  ...VAST.filter((kolom) => !kop.includes(kolom)).map((kolom) => `kolom ${kolom} ontbreekt`),
  ...kop
    .filter((kolom) => !Object.hasOwn(VRAGEN, kolom) && !(VAST as readonly string[]).includes(kolom))
    .map((kolom) => `kolom ${kolom} is onbekend`),
  ...kop.filter((kolom, i) => kop.indexOf(kolom) !== i).map((kolom) => `kolom ${kolom} staat er twee keer`),
];

const rijFouten = (
  rij: Readonly<Record<string, string>>,
  velden: number,
  breed: number,
  gezien: Set<string>,
): readonly string[] => {
  if (velden !== breed) return [`${velden} velden, de kop heeft er ${breed}`];
  const { respondent = '', lijst = '', functie = '' } = rij;
  const dubbel = gezien.has(respondent);
  gezien.add(respondent);
  return [
    ...(respondent === '' ? ['respondent is leeg'] : []),
    ...(dubbel && respondent !== '' ? [`respondent ${respondent} komt twee keer voor`] : []),
    ...((LIJSTEN as readonly string[]).includes(lijst) ? [] : [`lijst: ${lijst} bestaat niet`]),
    ...(Object.hasOwn(FUNCTIES, functie) ? [] : [`functie: ${functie} bestaat niet`]),
    ...Object.entries(rij).flatMap(([kolom, waarde]) => fouteWaarde(kolom, waarde) ?? []),
  ];
};

/** Reads a survey (CSV with semicolons, one row a respondent): all of it, or every fault with its line. */
export const leesEnquete = (tekst: string): Gelezen => {
  const regels = tekst.replace(/^\uFEFF/, '').split(/\r?\n/);
  const kop = (regels[0] ?? '').split(';').map((kolom) => kolom.trim());
  const fouten: Fout[] = kopFouten(kop).map((fout) => ({ regel: 1, fout }));
  const gezien = new Set<string>();
  const antwoorden: Antwoorden[] = [];
  for (const [i, regel] of regels.entries()) {
    if (i === 0 || regel.trim() === '') continue;
    const velden = regel.split(';').map((veld) => veld.trim());
    const rij = Object.fromEntries(kop.map((kolom, k) => [kolom, velden[k] ?? '']));
    fouten.push(...rijFouten(rij, velden.length, kop.length, gezien).map((fout) => ({ regel: i + 1, fout })));
    const { respondent: _wie, lijst, functie, ...antwoord } = rij;
    antwoorden.push({ lijst, functie, antwoord } as Antwoorden);
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, antwoorden };
};
