import { type Domein, domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';

/** "wonen, werk": in the order of the domains. */
export const domeinwoorden = (voor: readonly Domein[]): string =>
  domeinen
    .filter((domein) => voor.includes(domein))
    .map((domein) => domeinnamen[domein].toLowerCase())
    .join(', ');
