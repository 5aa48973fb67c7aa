/** The database writes what arrives together in one go, so many cases at once go faster than one by one. */
const TEGELIJK = 32;

/** Does the work for every item, a fixed number at a time; fails with the first that fails. */
export const tegelijk = async <Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> => {
  const left = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of left) await work(item, index);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, lane));
};
