/** What makes a look unusual, as data: each rule with its bounds and in words, for the privacy officer who goes through them. */
export const ongewoonRegels = {
  'buiten-werktijd': {
    titel: 'Buiten werktijd gekeken',
    uitleg: 'Een medewerker opende een dossier voor 7 uur, na 20 uur of in het weekend.',
  },
  'veel-dossiers': {
    titel: 'Veel meer dossiers dan collega’s',
    uitleg:
      'Deze medewerker opende veel meer verschillende dossiers dan anderen met dezelfde rol: meer dan het midden plus drie keer de gewone afwijking.',
  },
  'buiten-toewijzing': {
    titel: 'Een dossier gevraagd dat niet van deze persoon is',
    uitleg:
      'Het dossier is niet getoond. Meestal is het een oude koppeling of een toewijzing die al voorbij is.',
  },
  'vaak-geweigerd': {
    titel: 'Vaak geweigerd',
    uitleg: 'Deze persoon vroeg deze week drie keer of vaker om iets dat niet mag.',
  },
  'eigen-organisatie': {
    titel: 'Vaak gekeken zonder iets te doen',
    uitleg:
      'Een functionaris keek op drie of meer dagen in hetzelfde dossier van de eigen organisatie, en deed er niets in.',
  },
  noodtoegang: {
    titel: 'Noodtoegang',
    uitleg: 'Iemand vroeg, bevestigde of gebruikte noodtoegang. Lees het verslag en kijk of het nodig was.',
  },
  ontsluierd: {
    titel: 'Naam en adres onthuld',
    uitleg: 'Een toetser zag met een tweede persoon wiens dossier het is. Lees de reden.',
  },
  'boven-de-grens': {
    titel: 'Meer dossiers dan er in een uur mogen',
    uitleg: 'De sleutelwacht heeft niets meer getoond. Vraag wat deze persoon deed.',
  },
  'zonder-rol': {
    titel: 'Gevraagd zonder de rol te hebben',
    uitleg: 'Iemand vroeg iets met een rol die dit account niet of niet meer heeft. Er is niets getoond.',
  },
} as const;

export type OngewoonRegel = keyof typeof ongewoonRegels;

/** The bounds of the rules. Hours are in Amsterdam, from and up to; days as 1 (Monday) to 7. */
export const ongewoonGrenzen = {
  werktijd: { van: 7, tot: 20, laatsteWerkdag: 5 },
  /** Median absolute deviations above the median of the same role. */
  afwijkingen: 3,
  /** Fewer dossiers than this in a week are never many. */
  minstensDossiers: 10,
  /** Fewer people than this are no group to compare with. */
  minstensCollegas: 3,
  weigeringen: 3,
  dagenZonderDaad: 3,
} as const;
