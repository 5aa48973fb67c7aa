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
  // A release never changes, so each is read once.
  const gelezen = new Map<Kwartaal, Vrijgave>();
  const vrijgave = async (kwartaal: Kwartaal): Promise<Vrijgave | undefined> => {
    const bekend = gelezen.get(kwartaal);
    if (bekend !== undefined) return bekend;
    const gevonden = await read<Vrijgave>(vrijgaveKey(kwartaal));
    if (gevonden !== undefined) gelezen.set(kwartaal, gevonden);
    return gevonden;
  };
  const kwartalen = async () => (await read<readonly Kwartaal[]>(KWARTALEN)) ?? [];
  return {
    /** The quarters that were released, oldest first. */
    kwartalen,
    vrijgave,
    voorstel: async () => (await read<Voorstel | null>(VOORSTEL)) ?? undefined,
    stelVoor: (voorstel: Voorstel) => meta.put(VOORSTEL, JSON.stringify(voorstel)),
    /**
     * Freezes a release; false when this quarter has one already, which stays as it is. The release itself comes first: a list never
     * names what is not there, and signing again finishes what was interrupted.
     */
    geefVrij: async (vrijgave: Vrijgave): Promise<boolean> => {
      const { kwartaal } = vrijgave;
      const nieuw = await meta.add(vrijgaveKey(kwartaal), JSON.stringify(vrijgave));
      await meta.put(KWARTALEN, JSON.stringify([...new Set([...(await kwartalen()), kwartaal])].toSorted()));
      if ((await read<Voorstel | null>(VOORSTEL))?.kwartaal === kwartaal) await meta.put(VOORSTEL, 'null');
      return nieuw;
    },
  };
};
