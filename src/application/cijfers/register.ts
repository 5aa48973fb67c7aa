import type { Store } from '#store/store.ts';
import type { Kwartaal } from './statistisch-feit.ts';
import type { Voorstel, Vrijgave } from './vrijgave.ts';

const KWARTALEN = 'vrijgave:kwartalen';
const VOORSTEL = 'vrijgave:voorstel';
const vrijgaveKey = (kwartaal: Kwartaal): string => `vrijgave:${kwartaal}`;

/** What was released and what waits. Releases are public, so nothing here is sealed. */
export const vrijgaveregister = ({ meta }: Pick<Store, 'meta'>) => {
  const read = async <Value>(key: string): Promise<Value | undefined> => {
    const text = await meta.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  };
  const kwartalen = async () => (await read<readonly Kwartaal[]>(KWARTALEN)) ?? [];
  return {
    /** The quarters that were released, oldest first. */
    kwartalen,
    vrijgave: (kwartaal: Kwartaal) => read<Vrijgave>(vrijgaveKey(kwartaal)),
    voorstel: async () => (await read<Voorstel | null>(VOORSTEL)) ?? undefined,
    stelVoor: (voorstel: Voorstel) => meta.put(VOORSTEL, JSON.stringify(voorstel)),
    /** The release itself first: a list never names what is not there. */
    geefVrij: async (vrijgave: Vrijgave) => {
      await meta.put(vrijgaveKey(vrijgave.kwartaal), JSON.stringify(vrijgave));
      await meta.put(KWARTALEN, JSON.stringify([...(await kwartalen()), vrijgave.kwartaal]));
      await meta.put(VOORSTEL, 'null');
    },
  };
};
