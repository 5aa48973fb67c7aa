type Level = { readonly keys: Set<string> | undefined; expectsKey: boolean };

const endOfString = (json: string, start: number): number => {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
};

const decode = (literal: string): string => JSON.parse(literal) as string;

/**
 * Keys that stand twice in one object, which JSON.parse passes over in silence. Takes text that is valid JSON; keeps its own stack, so
 * that no depth is too deep.
 */
export const findDuplicateKeys = (json: string): readonly string[] => {
  const duplicates = new Set<string>();
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const level = levels.at(-1);
    switch (json[at]) {
      case '{':
        levels.push({ keys: new Set(), expectsKey: true });
        break;
      case '[':
        levels.push({ keys: undefined, expectsKey: false });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level?.keys !== undefined) level.expectsKey = true;
        break;
      case '"': {
        const end = endOfString(json, at);
        if (level?.keys !== undefined && level.expectsKey) {
          const key = decode(json.slice(at, end + 1));
          if (level.keys.has(key)) duplicates.add(key);
          level.keys.add(key);
          level.expectsKey = false;
        }
        at = end;
        break;
      }
    }
  }
  return [...duplicates];
};
