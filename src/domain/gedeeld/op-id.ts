type MetId = { readonly id: string };

/** The list with `item` in the place of the one with the same id, or at the end. */
export const metItem = <Item extends MetId>(lijst: readonly Item[], item: Item): readonly Item[] =>
  lijst.some(({ id }) => id === item.id)
    ? lijst.map((ander) => (ander.id === item.id ? item : ander))
    : [...lijst, item];

/** The list without the item with this id. */
export const zonderItem = <Item extends MetId>(lijst: readonly Item[], weg: string): readonly Item[] =>
  lijst.filter(({ id }) => id !== weg);

export const heeftItem = (lijst: readonly MetId[], gezocht: string): boolean =>
  lijst.some(({ id }) => id === gezocht);
