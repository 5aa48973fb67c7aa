/** Where a case stands, in the order of its life. */
export const fasen = [
  'wacht-op-bevestiging', // joint application, the person still has to say yes
  'aangemeld', // applied, no adviser yet
  'in-onderzoek', // adviser assigned: talk with the organisation, visit, advice
  'ter-toetsing', // provisional advice with the security authority
  'teruggegeven', // back with the adviser, with reasons
  'vastgesteld', // established, not yet issued to the office-holder
  'keuze', // report issued, the office-holder chooses
  'uitvoering', // choice made; the organisation provides what was chosen and shared
  'nazorg', // all is done, or there is nothing (left) to do
  'gesloten',
  'ingetrokken',
  'niet-ontvankelijk',
] as const;

export type Fase = (typeof fasen)[number];

/** Phases in which nothing changes any more. */
export const eindfasen: readonly Fase[] = ['gesloten', 'ingetrokken', 'niet-ontvankelijk'];
