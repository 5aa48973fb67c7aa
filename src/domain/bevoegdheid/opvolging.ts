import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Opvolger } from '../gedeeld/opvolging.ts';
import type { Kaart } from './kaart.ts';

/**
 * A card as it reads on a day: the organisation that was abolished gives way to its successor, and stays named as rechtsvoorganger.
 * Without a known successor no organisation has the case; a person decides whose it is.
 */
export const kaartOp = (kaart: Kaart, opvolger: Opvolger, op: CalendarDay): Kaart => {
  const { organisatie, ...betrokkenen } = kaart.betrokkenen;
  if (organisatie === undefined) return kaart;
  const nu = opvolger(organisatie, op);
  if (nu === organisatie) return kaart;
  return {
    ...kaart,
    betrokkenen: {
      ...betrokkenen,
      ...(nu !== null && { organisatie: nu }),
      rechtsvoorganger: organisatie,
    },
  };
};

/** The organisation of a card as the facts name it, whoever succeeded it since. */
export const vastgelegdeOrganisatie = ({ betrokkenen }: Pick<Kaart, 'betrokkenen'>): string | undefined =>
  betrokkenen.rechtsvoorganger ?? betrokkenen.organisatie;

/** The card as it is kept: without what only a day made of it. */
export const zoalsVastgelegd = (kaart: Kaart): Kaart => {
  const { rechtsvoorganger, ...betrokkenen } = kaart.betrokkenen;
  return rechtsvoorganger === undefined
    ? kaart
    : { ...kaart, betrokkenen: { ...betrokkenen, organisatie: rechtsvoorganger } };
};
