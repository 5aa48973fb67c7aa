const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

const isText = (type: string | undefined): boolean =>
  !['hidden', 'radio', 'checkbox', 'submit'].includes(type ?? 'text');

/** What somebody in a hurry fills in; a choice keeps the value it offers. */
const antwoord = (tag: string): string => {
  const given = attribute(tag, 'value');
  if (!isText(attribute(tag, 'type'))) return given ?? 'on';
  return given || (attribute(tag, 'inputMode') === 'numeric' ? '3' : 'woord');
};

const keuzes = (html: string): readonly (readonly [string, string])[] =>
  [...html.matchAll(/<select\b[^>]*\bname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => [name, /<option\b[^>]*\bvalue="([^"]+)"/.exec(options)?.[1] ?? ''],
  );

/** Fills in the form of a page: the first of every choice, a word in every field. */
export const vulIn = (html: string): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name !== undefined && fields[name] === undefined) fields[name] = antwoord(tag);
  }
  return { ...fields, ...Object.fromEntries(keuzes(html)) };
};
