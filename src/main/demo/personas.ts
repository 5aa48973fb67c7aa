import type { Persona } from '#web/deur/demo-world.ts';

/** The people of the demo: invented, one for each role and three kinds of office-holder. */
export const personas: readonly Persona[] = [
  {
    subject: 'burgemeester',
    rol: 'bestuurder',
    groep: 'Bestuurders',
    label: 'Burgemeester',
    verhaal: 'wacht op het huisbezoek',
  },
  {
    subject: 'wethouder',
    rol: 'bestuurder',
    groep: 'Bestuurders',
    label: 'Wethouder',
    verhaal: 'het rapport is klaar, nu kiezen',
  },
  {
    subject: 'heemraad',
    rol: 'bestuurder',
    groep: 'Bestuurders',
    label: 'Heemraad',
    verhaal: 'heeft nog niets gedaan',
  },
  {
    subject: 'functionaris-gemeente',
    rol: 'functionaris',
    groep: 'Organisaties',
    label: 'Functionaris van een gemeente',
    verhaal: 'regelt wat is gekozen en gedeeld',
  },
  {
    subject: 'functionaris-waterschap',
    rol: 'functionaris',
    groep: 'Organisaties',
    label: 'Functionaris van een waterschap',
    verhaal: 'doet dit voor het eerst',
  },
  {
    subject: 'planner',
    rol: 'planner',
    groep: 'CCV',
    label: 'Planner',
    verhaal: 'verdeelt de aanmeldingen',
  },
  {
    subject: 'adviseur',
    rol: 'adviseur',
    groep: 'CCV',
    label: 'Adviseur',
    verhaal: 'gaat op huisbezoek en schrijft het advies',
  },
  {
    subject: 'toetser-1',
    rol: 'toetser',
    groep: 'Beveiligingsautoriteit',
    label: 'Toetser 1',
    verhaal: 'leest als eerste mee',
  },
  {
    subject: 'toetser-2',
    rol: 'toetser',
    groep: 'Beveiligingsautoriteit',
    label: 'Toetser 2',
    verhaal: 'stelt het advies vast',
  },
  {
    subject: 'bzk',
    rol: 'bzk',
    groep: 'Rijk en toezicht',
    label: 'Ministerie van BZK',
    verhaal: 'ziet het landelijk beeld, nooit een dossier',
  },
  {
    subject: 'fg',
    rol: 'fg',
    groep: 'Rijk en toezicht',
    label: 'Functionaris gegevensbescherming',
    verhaal: 'ziet wie wat heeft bekeken',
  },
  {
    subject: 'beheerder',
    rol: 'beheerder',
    groep: 'Rijk en toezicht',
    label: 'Beheerder',
    verhaal: 'nodigt mensen uit, ziet geen dossiers',
  },
];
