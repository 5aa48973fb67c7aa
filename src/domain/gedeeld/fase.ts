/** Waar een zaak staat, van eerste woord tot einde; de volgorde is die van het leven van een dossier. */
export const fasen = [
  'wacht-op-bevestiging', // gezamenlijk aangemeld, de persoon moet nog ja zeggen
  'aangemeld', // ingediend, nog geen adviseur
  'in-onderzoek', // adviseur toegewezen: werkgeversgesprek, huisbezoek, advies opstellen
  'ter-toetsing', // voorlopig advies bij de Beveiligingsautoriteit
  'teruggegeven', // terug bij de adviseur, met redenen
  'vastgesteld', // vastgesteld, nog niet verstrekt aan de bestuurder
  'keuze', // rapport verstrekt, de bestuurder kiest
  'uitvoering', // keuze afgerond; de organisatie verstrekt wat is gekozen en gedeeld
  'nazorg', // alles is uitgevoerd of er is niets (meer) uit te voeren
  'gesloten',
  'ingetrokken',
  'niet-ontvankelijk',
] as const;

export type Fase = (typeof fasen)[number];

/** Fasen waarin niets meer verandert. */
export const eindfasen: readonly Fase[] = ['gesloten', 'ingetrokken', 'niet-ontvankelijk'];
