/** A group that was written: the number of its first, and when all of it is on disk. */
type Written = { readonly first: number; readonly onDisk: Promise<void> };

type Waiting<Item> = {
  readonly item: Item;
  readonly resolve: (nr: number) => void;
  readonly reject: (reason: unknown) => void;
};

type Groups<Item> = {
  /** Resolves with its number when it is on disk; rejects when it is not. */
  readonly add: (item: Item) => Promise<number>;
  /** Puts what waits on disk before it returns. */
  readonly flush: () => void;
};

/**
 * Writes together what waits at the same moment; while a group is on its way to the disk, the next gathers and the thread
 * goes on. `writeNow` gives the number of the first when all of it is on disk.
 */
export const inGroups = <Item>(
  write: (items: readonly Item[]) => Written,
  writeNow: (items: readonly Item[]) => number,
): Groups<Item> => {
  let waiting: Waiting<Item>[] = [];
  let isUnderWay = false;

  const taken = () => {
    const group = waiting;
    waiting = [];
    return { group, items: group.map(({ item }) => item) };
  };
  const tell = (group: readonly Waiting<Item>[], first: number) => {
    for (const [index, { resolve }] of group.entries()) resolve(first + index);
  };
  const refuse = (group: readonly Waiting<Item>[], reason: unknown) => {
    for (const { reject } of group) reject(reason);
  };

  const next = async (): Promise<void> => {
    while (waiting.length > 0) {
      const { group, items } = taken();
      try {
        const { first, onDisk } = write(items);
        await onDisk;
        tell(group, first);
      } catch (error) {
        refuse(group, error);
      }
    }
    isUnderWay = false;
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (isUnderWay) return;
        isUnderWay = true;
        setImmediate(next);
      }),
    flush: () => {
      if (waiting.length === 0) return;
      const { group, items } = taken();
      try {
        tell(group, writeNow(items));
      } catch (error) {
        refuse(group, error);
      }
    },
  };
};
