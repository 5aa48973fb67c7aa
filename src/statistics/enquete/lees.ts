import { type Groep, groepen } from '#application/cijfers/statistisch-feit.ts';
import { type Lijst, lijsten, mogelijk, nieuwsteEnquete } from '#application/referentie/enquetes.ts';

/** One person's answers; no dossier and no name. */
export type Antwoorden = {
  readonly lijst: Lijst;
  readonly functie: Groep;
  readonly antwoord: Readonly<Record<string, string>>;
};

/** What is wrong, with the line where it stands (the head is line 1). */
export type Fout = { readonly regel: number; readonly fout: string };

export type Gelezen =
  | { readonly ok: true; readonly antwoorden: readonly Antwoorden[] }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

/** Columns that every row has. */
const VAST: readonly string[] = ['respondent', 'lijst', 'functie'];

/** The groups somebody who answers can be of. */
export const FUNCTIES: readonly Groep[] = groepen.filter((groep) => groep !== 'anders');

const bekend = (): ReadonlySet<string> =>
  new Set(lijsten.flatMap((lijst) => nieuwsteEnquete(lijst).vragen.map(({ kolom }) => kolom)));

const fouteWaarde = (lijst: Lijst, kolom: string, waarde: string): string | undefined => {
  if (waarde === '') return undefined;
  const vraag = nieuwsteEnquete(lijst).vragen.find((een) => een.kolom === kolom);
  if (vraag === undefined) return `${kolom} hoort niet bij de lijst ${lijst}`;
  if (mogelijk(vraag).includes(waarde)) return undefined;
  return vraag.soort === 'cijfer'
    ? `${kolom}: ${waarde} is geen cijfer van 1 tot en met 10`
    : `${kolom}: ${waarde} bestaat niet; kies uit ${mogelijk(vraag).join(', ')}`;
};

const kopFouten = (kop: readonly string[]): readonly string[] => {
  const vragen = bekend();
  return [
    ...VAST.filter((kolom) => !kop.includes(kolom)).map((kolom) => `kolom ${kolom} ontbreekt`),
    ...kop
      .filter((kolom) => !vragen.has(kolom) && !VAST.includes(kolom))
      .map((kolom) => `kolom ${kolom} is onbekend`),
    ...kop.filter((kolom, i) => kop.indexOf(kolom) !== i).map((kolom) => `kolom ${kolom} staat er twee keer`),
  ];
};

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
  const gevonden = lijsten.find((een) => een === lijst);
  const antwoorden = Object.entries(rij).filter(([kolom]) => bekend().has(kolom));
  return [
    ...(respondent === '' ? ['respondent is leeg'] : []),
    ...(dubbel && respondent !== '' ? [`respondent ${respondent} komt twee keer voor`] : []),
    ...(gevonden === undefined ? [`lijst: ${lijst} bestaat niet`] : []),
    ...(FUNCTIES.some((groep) => groep === functie) ? [] : [`functie: ${functie} bestaat niet`]),
    ...(gevonden === undefined
      ? []
      : antwoorden.flatMap(([kolom, waarde]) => fouteWaarde(gevonden, kolom, waarde) ?? [])),
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
