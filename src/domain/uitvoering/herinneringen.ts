/** Of what the organisation of a case is reminded: what was lent ends, and what the end of the office asks. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { bijEindeAmbt, type Herinnering, vooraf } from '../gedeeld/herinnering.ts';
import type { UitvoeringState } from './toestand.ts';

/** The last days of what is still lent, the first to end first. */
export const leningenTot = ({ verstrekkingen }: UitvoeringState): readonly CalendarDay[] =>
  verstrekkingen
    .flatMap(({ uitleen, stand, retourOp }) =>
      stand === 'beeindigd' || retourOp !== null ? [] : (uitleen?.tot ?? []),
    )
    .toSorted();

/** The end of the office, for the organisation; the office-holder hears of it from the own dossier. */
export const ambtHerinneringen = (ambtTot: CalendarDay | undefined): readonly Herinnering[] =>
  ambtTot === undefined ? [] : bijEindeAmbt({ wat: 'ambt', voor: 'functionaris', einde: ambtTot });

/** Whether a moment is about the end of the office. */
export const isVanAmbt = ({ sleutel }: Pick<Herinnering, 'sleutel'>): boolean => sleutel.startsWith('ambt:');

/** Both who lent and who uses it hear of it before a loan ends. */
export const leningHerinneringen = (uitvoering: UitvoeringState): readonly Herinnering[] =>
  [...new Set(leningenTot(uitvoering))].flatMap((einde) => [
    ...vooraf({ wat: 'lening', voor: 'functionaris', einde }),
    ...vooraf({ wat: 'lening', voor: 'bestuurder', einde }),
  ]);
