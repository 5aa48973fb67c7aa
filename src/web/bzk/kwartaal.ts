import type { Kwartaal } from '#application/cijfers/statistisch-feit.ts';

const TELWOORD = ['eerste', 'tweede', 'derde', 'vierde'] as const;

/** "het tweede kwartaal van 2026". */
export const kwartaalInWoorden = (kwartaal: Kwartaal): string =>
  `het ${TELWOORD[Number(kwartaal.slice(6)) - 1]} kwartaal van ${kwartaal.slice(0, 4)}`;

/** A part of an address that is a quarter, or undefined. */
export const leesKwartaal = (tekst: string | undefined): Kwartaal | undefined =>
  /^20\d\d-K[1-4]$/.test(tekst ?? '') ? (tekst as Kwartaal) : undefined;
