/** De delen van een dossier die elk een eigen sleutel hebben; een feit hoort bij precies een compartiment. */
export const compartimenten = [
  'persoon', // wie het is: naam, ambt, organisatie, bereikbaarheid
  'adres', // waar iemand woont
  'gezin', // partner en huisgenoten
  'woning', // wat er aan de woning te zien is, zonder adres
  'dreiging', // aanleiding, dreiging, scenario's
  'proces', // planning, toewijzing en stand, zonder wie of wat
  'advies', // het advies en de toetsing
  'keuze', // wat de bestuurder kiest, en niet kiest
  'gedeeld', // wat de bestuurder aan de organisatie laat zien
  'uitvoering', // verstrekken, bestellen, testen, betalen
  'nazorg', // hoe het daarna ging
  'organisatie', // gegevens van de organisatie zelf
] as const;

export type Compartiment = (typeof compartimenten)[number];
