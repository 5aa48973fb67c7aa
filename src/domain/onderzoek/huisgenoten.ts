/** Who else lives there: data subjects of their own, of whom only what they agreed to is noted. */
import { acceptUnless } from '#kernel/decider.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { Huisgenoot } from './feiten.ts';
import type { OnderzoekState } from './toestand.ts';
import { altijd, type Opdracht, type Uitkomst } from './weigeringsgronden.ts';

/** A parent speaks for a child; everybody else speaks for themselves. */
const wieZegtJa = (wie: Huisgenoot['wie']): Huisgenoot['akkoord'] => (wie === 'kind' ? 'ouder' : 'zelf');

export const noteerHuisgenoot = (command: Opdracht<'NoteerHuisgenoot'>): Uitkomst => {
  const { op, huisgenoot } = command;
  const { id, wie, notitie, akkoord } = huisgenoot;
  const ja = wieZegtJa(wie);
  return acceptUnless(
    [
      ...altijd(command),
      notitie.trim() === '' && 'toelichting-ontbreekt',
      akkoord !== ja && 'huisgenoot-zonder-akkoord',
    ],
    { type: 'HuisgenootGenoteerd', op, huisgenoot: { id, wie, notitie, akkoord: ja } },
  );
};

export const laatHuisgenootVervallen = (
  command: Opdracht<'LaatHuisgenootVervallen'>,
  state: OnderzoekState,
): Uitkomst =>
  acceptUnless(
    [...altijd(command), !heeftItem(state.huisgenoten, command.huisgenoot) && 'huisgenoot-onbekend'],
    { type: 'HuisgenootVervallen', op: command.op, huisgenoot: command.huisgenoot },
  );
