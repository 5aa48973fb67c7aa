/** Stopping the clock of a link and starting it again: by who has the ball, or by the office-holder. */
import { acceptUnless, type Decision } from '#kernel/decider.ts';
import type { AanmeldingEvent } from './feiten.ts';
import type { AanmeldingCommand } from './opdrachten.ts';
import type { AanmeldingState } from './toestand.ts';

export type KlokRefusal = 'klok-loopt-niet' | 'klok-staat-al' | 'klok-staat-niet' | 'niet-aan-zet';

type KlokCommand = Extract<AanmeldingCommand, { type: 'ZetKlokStil' | 'HervatKlok' }>;

/** The pause that runs; undefined while the clock does. */
export const lopendePauze = ({ pauzes }: Pick<AanmeldingState, 'pauzes'>) =>
  pauzes.find(({ tot }) => tot === null);

export const decideKlok = (
  command: KlokCommand,
  state: AanmeldingState,
): Decision<AanmeldingEvent, KlokRefusal> => {
  const { op, feiten } = command;
  const staat = lopendePauze(state) !== undefined;
  const belet = [
    feiten.partij === 'niemand' && 'klok-loopt-niet',
    feiten.door !== 'bestuurder' && feiten.door !== feiten.partij && 'niet-aan-zet',
  ] as const;
  return command.type === 'ZetKlokStil'
    ? acceptUnless([...belet, staat && 'klok-staat-al'], {
        type: 'KlokStilgezet',
        op,
        reden: command.reden,
        schakel: feiten.schakel,
      })
    : acceptUnless([...belet, !staat && 'klok-staat-niet'], { type: 'KlokHervat', op });
};
