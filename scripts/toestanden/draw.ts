import type { Step, Trail } from './explore.ts';

const idOf = (name: string): string => name.replace(/[^a-z0-9]+/gi, '_');

const byPlaces = (steps: readonly Step[]): readonly (readonly Step[])[] => [
  ...Map.groupBy(steps, ({ from, to }) => JSON.stringify([from, to])).values(),
];

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();
const commandsOf = (group: readonly Step[]): string => unique(group.map(({ command }) => command)).join(', ');

const table = (head: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [head, '|---|---|', ...rows, ''];

/** What a command always states, and between brackets what it sometimes states as well. */
const factsOf = (group: readonly Step[]): string => {
  const all = [...new Set(group.flatMap(({ facts }) => facts))];
  const isConstant = (fact: string) => group.every(({ facts }) => facts.includes(fact));
  const sometimes = all.filter((fact) => !isConstant(fact));
  return `${all.filter(isConstant).join(', ')}${sometimes.length > 0 ? ` (soms: ${sometimes.join(', ')})` : ''}`;
};

/** A state diagram (Mermaid) of a trail, with what leaves a state as it is, and the facts of each command, in tables under it. */
export const draw = (slice: string, { start, steps }: Trail): string => {
  const names = [...new Set([start, ...steps.flatMap(({ from, to }) => [from, to])])];
  const moves = byPlaces(steps.filter(({ from, to }) => from !== to));
  const stays = byPlaces(steps.filter(({ from, to }) => from === to));
  const ends = names.filter((name) => !steps.some(({ from }) => from === name));
  const perCommand = [...Map.groupBy(steps, ({ command }) => command)];
  return [
    `# Toestanden van ${slice}`,
    '',
    'Gemaakt uit de regels zelf door `npm run gen`: elke pijl is een opdracht die de regels in die toestand aannemen.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...names.map((name) => `  ${idOf(name)}: ${name}`),
    `  [*] --> ${idOf(start)}`,
    ...moves.flatMap((group) =>
      group.slice(0, 1).map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}: ${commandsOf(group)}`),
    ),
    ...ends.map((name) => `  ${idOf(name)} --> [*]`),
    '```',
    '',
    ...table(
      '| toestand | opdrachten die de toestand laten zoals hij is |',
      stays.map((group) => `| ${group[0]?.from ?? ''} | ${commandsOf(group)} |`),
    ),
    ...table(
      '| opdracht | feiten |',
      perCommand.map(([name, group]) => `| ${name} | ${factsOf(group)} |`),
    ),
  ].join('\n');
};
