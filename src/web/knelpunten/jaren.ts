import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import type { Knelpunt } from '#domain/nazorg/feiten.ts';
import { knelpuntnamen } from '#domain/nazorg/namen.ts';
import { rijVan } from '#web/server/vrijgegeven.ts';

/** The shown counts of one year: cases in which it was first reported, beside the reports that were given. */
export type Jaarcijfer = {
  readonly jaar: string;
  readonly dossiers: number | null;
  readonly rapporten: number | null;
};

const JAAR = /^20\d\d$/;

/** Whether the newest release counts problems by year: an older one may be from before it did. */
export const isGeteldPerJaar = (vrijgave: Vrijgave | undefined): vrijgave is Vrijgave =>
  vrijgave?.tabellen.some(
    ({ id, kolommen }) => id === 'knelpunten' && kolommen.some(({ naam }) => JAAR.test(naam)),
  ) === true;

/** A problem through the years of the newest release; nothing is reckoned from what is not shown. */
export const jarenVan = (vrijgave: Vrijgave | undefined, knelpunt: Knelpunt): readonly Jaarcijfer[] => {
  const tabel = vrijgave?.tabellen.find(({ id }) => id === 'knelpunten');
  return (tabel?.kolommen ?? []).flatMap(({ naam: jaar }) =>
    JAAR.test(jaar)
      ? [
          {
            jaar,
            dossiers: rijVan(vrijgave, 'knelpunten', knelpuntnamen[knelpunt])[jaar] ?? null,
            rapporten: rijVan(vrijgave, 'stappen-per-jaar', jaar)['Rapport verstrekt'] ?? null,
          },
        ]
      : [],
  );
};

/** How many cases together, or null when that is not shown. */
export const totaalVan = (vrijgave: Vrijgave | undefined, knelpunt: Knelpunt): number | null =>
  rijVan(vrijgave, 'knelpunten', knelpuntnamen[knelpunt]).Dossiers ?? null;

/** What stands before and after the year of a day, when the release shows both and the later year is whole. */
export const voorEnNa = (
  jaren: readonly Jaarcijfer[],
  sinds: string,
  tot: Vrijgave['kwartaal'],
): { readonly voor: Jaarcijfer; readonly na: Jaarcijfer } | undefined => {
  const jaar = Number(sinds.slice(0, 4));
  const vind = (welk: number) => jaren.find((een) => een.jaar === `${welk}` && een.dossiers !== null);
  const [voor, na] = [vind(jaar - 1), vind(jaar + 1)];
  return voor === undefined || na === undefined || tot < `${na.jaar}-K4` ? undefined : { voor, na };
};
