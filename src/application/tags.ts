import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Guard } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { WorkTag } from '#store/store.ts';
import { queueplaatsen } from './queues.ts';

/** The places of a dossier in the work lists, as the store keeps them. */
export const tagsOf = async (
  guard: Pick<Guard, 'tags'>,
  kaart: Kaart,
  op: CalendarDay,
): Promise<readonly WorkTag[]> => {
  const plaatsen = queueplaatsen(kaart, op);
  const tags = await guard.tags(plaatsen.map(({ queue }) => queue));
  return plaatsen.flatMap(({ since }, index) => {
    const tag = tags[index];
    return tag === undefined ? [] : [{ tag, since }];
  });
};
