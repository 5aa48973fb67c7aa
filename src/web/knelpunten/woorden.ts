import type { Aanpak, Aanpaksoort } from '#application/knelpunten/bord.ts';
import { formatDay } from '#web/components/format.ts';

export const SOORTEN: Readonly<Record<Aanpaksoort, string>> = {
  tekst: 'Een tekst verstuurd',
  afspraak: 'Een afspraak gemaakt of veranderd',
  catalogus: 'De catalogus veranderd',
  werkwijze: 'Anders gaan werken',
  anders: 'Iets anders gedaan',
};

const DOOR: Readonly<Record<Aanpak['door'], string>> = {
  planner: 'het CCV',
  bzk: 'het ministerie',
  vereniging: 'een vereniging van bestuurders',
};

/** "Een tekst verstuurd, op 3 maart 2026, door het CCV". */
export const aanpakRegel = ({ soort, sinds, door }: Aanpak): string =>
  `${SOORTEN[soort]}, op ${formatDay(sinds)}, door ${DOOR[door]}`;

export const aantal = (waarde: number | null): string =>
  waarde === null ? 'te weinig om te tonen' : `ongeveer ${waarde}`;
