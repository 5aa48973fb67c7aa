import type { Compartiment } from '#domain/gedeeld/compartiment.ts';

/** The parts of a dossier as people call them. */
export const compartimentWoorden: Readonly<Record<Compartiment, string>> = {
  persoon: 'naam en ambt',
  adres: 'adres',
  gezin: 'gezin',
  huiskaart: 'kaart voor thuis',
  woning: 'woning',
  dreiging: 'dreiging en scenario’s',
  proces: 'stand en planning',
  advies: 'advies',
  keuze: 'keuzes',
  gedeeld: 'wat is gedeeld',
  uitvoering: 'uitvoering',
  nazorg: 'hoe het gaat',
  vergelijking: 'kenmerken om te vergelijken',
  organisatie: 'gegevens van de organisatie',
  catalogus: 'catalogus van maatregelen',
};

/** A few parts in one line. */
export const delenInWoorden = (delen: readonly Compartiment[]): string =>
  delen.map((deel) => compartimentWoorden[deel]).join(', ');

/** What a dossier is about, for who sees no names. */
export const soortWoorden = { zaak: 'zaak', bestuurder: 'eigen gegevens van een bestuurder' } as const;
