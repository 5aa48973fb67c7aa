import type { Vrijgave } from '#application/cijfers/vrijgave.ts';

/** What the newest release shows; no dossier is opened for it. */
export type Cijfers = Vrijgave | undefined;

/** "2026, kwartaal 3", and that it is invented when it is. */
export const totEnMet = ({ kwartaal, proef }: Vrijgave): string =>
  `tot en met ${kwartaal.slice(0, 4)}, kwartaal ${kwartaal.slice(6)}${proef ? ', verzonnen voor de proefomgeving' : ''}`;

/** Whether the newest release answered this question: an older one may be from before it was asked. */
export const isGeteld = (cijfers: Cijfers, tabel: string): cijfers is Vrijgave =>
  cijfers?.tabellen.some(({ id }) => id === tabel) === true;

/** What stands where a question has no answer yet. */
export const NOG_NIET =
  'Hierover is nog niets vrijgegeven. Na de volgende vrijgave van cijfers staat het hier.';

/** The shown counts of a row, by the name of the column; empty when the row is not there. */
export const rijVan = (
  cijfers: Cijfers,
  tabel: string,
  naam: string,
): Readonly<Record<string, number | null>> => {
  const gevonden = cijfers?.tabellen.find(({ id }) => id === tabel);
  const rij = gevonden?.rijen.find((een) => een.naam === naam);
  return Object.fromEntries(
    (gevonden?.kolommen ?? []).map((kolom, k) => {
      const waarde = rij?.waarden[k];
      return [kolom.naam, typeof waarde === 'number' ? waarde : null];
    }),
  );
};
