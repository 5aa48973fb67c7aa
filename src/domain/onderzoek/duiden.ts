/** The threat in words: prompts, a judgement with its reason, how safe people feel, and scenarios. Nothing is computed. */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { OnderzoekState } from './toestand.ts';
import { altijd, bezoekAfgesproken, type Opdracht, type Uitkomst } from './weigeringsgronden.ts';

export const duidDreiging = (command: Opdracht<'DuidDreiging'>): Uitkomst => {
  const { op, ernst, waarschijnlijkheid, toelichting } = command;
  return acceptUnless([...altijd(command), !isIngevuld(toelichting) && 'toelichting-ontbreekt'], {
    type: 'DreigingGeduid',
    op,
    ernst,
    waarschijnlijkheid,
    toelichting,
  });
};

/** An answer may be emptied again; nothing is asked before the visit, so that preparing is free. */
export const beantwoordDreigingsvraag = (command: Opdracht<'BeantwoordDreigingsvraag'>): Uitkomst => {
  const { op, vraag, antwoord } = command;
  return acceptUnless(altijd(command), { type: 'DreigingsvraagBeantwoord', op, vraag, antwoord });
};

export const legBelevingVast = (command: Opdracht<'LegBelevingVast'>): Uitkomst =>
  acceptUnless(altijd(command), { type: 'BelevingVastgelegd', op: command.op, beleving: command.beleving });

export const beschrijfScenario = (
  command: Opdracht<'BeschrijfScenario'>,
  state: OnderzoekState,
): Uitkomst => {
  const { op, scenario } = command;
  const { weging } = scenario;
  return acceptUnless(
    [
      ...altijd(command),
      bezoekAfgesproken(state),
      weging !== undefined && !isIngevuld(weging.reden) && 'weging-zonder-reden',
    ],
    { type: 'ScenarioBeschreven', op, scenario },
  );
};

/** Every scenario stands in the new order once. */
export const ordenScenarios = (
  command: Opdracht<'OrdenScenarios'>,
  { scenarios }: OnderzoekState,
): Uitkomst => {
  const { op, volgorde } = command;
  const alle =
    new Set(volgorde).size === volgorde.length &&
    volgorde.length === scenarios.length &&
    volgorde.every((id) => heeftItem(scenarios, id));
  return acceptUnless([...altijd(command), !alle && 'volgorde-onvolledig'], {
    type: 'ScenariosGeordend',
    op,
    volgorde,
  });
};
