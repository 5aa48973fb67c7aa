import type { Actie } from '#domain/bevoegdheid/actie.ts';

/** Steps of keeping and erasing by people. */
export type Bewaarstap =
  | 'bewaren:gemeld'
  | 'bewaren:antwoord'
  | 'bewaren:aangehouden'
  | 'bewaren:losgelaten'
  | 'wissen:voorgesteld'
  | 'wissen:gemeld'
  | 'wissen:ingetrokken'
  | 'wissen:bevestigd';

/** Keeping and erasing, as it stands in a list of who looked. */
export const bewaarActies: Readonly<
  Record<Bewaarstap | Extract<Actie, `${string}:bewaren` | `${string}:wissen`>, string>
> = {
  'lees:bewaren': 'bekeken wat er wordt bewaard',
  'vraag:bewaren': 'gevraagd om te wissen of te bewaren',
  'lijst:bewaren': 'lijst van bewaartermijnen bekeken',
  'beheer:bewaren': 'over bewaren beslist',
  'lijst:wissen': 'voorstellen om te wissen bekeken',
  'beheer:wissen': 'gewist wat was voorgesteld',
  'bewaren:gemeld': 'bericht aan de functionaris gegevensbescherming over een verzoek',
  'bewaren:antwoord': 'verzoek over bewaren beantwoord',
  'bewaren:aangehouden': 'dossier aangehouden',
  'bewaren:losgelaten': 'dossier niet langer aangehouden',
  'wissen:voorgesteld': 'voorgesteld om te wissen',
  'wissen:gemeld': 'bericht aan wie het wissen kan bevestigen',
  'wissen:ingetrokken': 'voorstel om te wissen ingetrokken',
  'wissen:bevestigd': 'wissen bevestigd als tweede persoon',
};
