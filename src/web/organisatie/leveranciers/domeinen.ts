import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';

export const domeinNamen: Readonly<Record<Domein, string>> = {
  wonen: 'Wonen',
  werk: 'Werk',
  informatie: 'Informatie',
  verplaatsen: 'Verplaatsen',
};

/** "wonen, werk": in the order of the domains. */
export const domeinwoorden = (voor: readonly Domein[]): string =>
  domeinen
    .filter((domein) => voor.includes(domein))
    .map((domein) => domeinNamen[domein].toLowerCase())
    .join(', ');
