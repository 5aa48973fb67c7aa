type MetId = { readonly id: string };

/** De lijst met `item` erin: op de plaats van het item met hetzelfde kenmerk, of achteraan. */
export const metItem = <Item extends MetId>(lijst: readonly Item[], item: Item): readonly Item[] =>
  lijst.some(({ id }) => id === item.id)
    ? lijst.map((ander) => (ander.id === item.id ? item : ander))
    : [...lijst, item];

/** De lijst zonder het item met dit kenmerk. */
export const zonderItem = <Item extends MetId>(lijst: readonly Item[], weg: string): readonly Item[] =>
  lijst.filter(({ id }) => id !== weg);

export const heeftItem = (lijst: readonly MetId[], gezocht: string): boolean =>
  lijst.some(({ id }) => id === gezocht);
