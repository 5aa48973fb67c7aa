/** The judgement on the certificate (lid 5, onder b): per part of the home, in words. */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { PkvwOordeel } from './feiten.ts';
import type { OnderzoekCommand } from './opdrachten.ts';
import type { OnderzoekState } from './toestand.ts';
import { altijd, type Grond, type Opdracht, type Uitkomst } from './weigeringsgronden.ts';

/** The certificate is judged on the spot: from the day of the visit. */
const bezoekBegonnen = (command: OnderzoekCommand, state: OnderzoekState): Grond =>
  state.gevoerdOp === null &&
  (state.gepland === null || command.op < state.gepland.datum) &&
  'huisbezoek-nog-niet-geweest';

/** What was looked at part by part says the same as the judgement as a whole. */
const klopt = ({ voldoet, openingen = [] }: PkvwOordeel): boolean =>
  openingen.every(({ stand, wat }) => stand !== 'ontbreekt' || (!voldoet && isIngevuld(wat)));

const pkvwGronden = (oordeel: PkvwOordeel): readonly Grond[] => {
  const { voldoet, ontbreekt, hardeEis, afwijking } = oordeel;
  const onvolledig = !klopt(oordeel) && 'openingen-onvolledig';
  return voldoet
    ? [onvolledig]
    : [
        onvolledig,
        !ontbreekt.some(isIngevuld) && 'pkvw-ontbrekende-punten-nodig',
        !hardeEis && !isIngevuld(afwijking?.reden) && 'pkvw-afwijking-nodig',
      ];
};

export const beoordeelPkvw = (command: Opdracht<'BeoordeelPkvw'>, state: OnderzoekState): Uitkomst =>
  acceptUnless([...altijd(command), bezoekBegonnen(command, state), ...pkvwGronden(command.oordeel)], {
    type: 'PkvwBeoordeeld',
    op: command.op,
    oordeel: command.oordeel,
  });
