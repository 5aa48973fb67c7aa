import type { Decider } from '#kernel/decider.ts';

/** What is needed to walk through a decider: commands worth trying, and the name of the state a reader would give. */
export type Walk<Command, State, Event> = {
  readonly decider: Decider<Command, State, Event, unknown>;
  readonly commands: readonly Command[];
  readonly name: (state: State) => string;
};

export type Step = {
  readonly from: string;
  readonly command: string;
  readonly facts: readonly string[];
  readonly to: string;
};

const PER_NAME = 400;

/** The contents of a state, in which a list counts as empty or by its first item: otherwise lists would grow without end. */
const contentsOf = (state: unknown): string =>
  JSON.stringify(state, (_key, value) => (Array.isArray(value) ? value.slice(0, 1) : value));

/** What a walk found; `unheard` are the kinds of command that were accepted nowhere, so that the samples must be mended. */
export type Trail = {
  readonly start: string;
  readonly steps: readonly Step[];
  readonly unheard: readonly string[];
};

/**
 * Every step between named states that the sample commands can make, found by deciding and folding from the initial state onwards.
 * Of each named state at most 400 different contents are followed.
 */
export const explore = <
  Command extends { readonly type: string },
  State,
  Event extends { readonly type: string },
>({
  decider: { decide, evolve, initialState },
  commands,
  name,
}: Walk<Command, State, Event>): Trail => {
  const steps = new Map<string, Step>();
  const seen = new Map<string, Set<string>>();
  const queue: State[] = [];
  const unheard = new Set(commands.map(({ type }) => type));

  const visit = (state: State): void => {
    const contents = seen.get(name(state)) ?? new Set();
    const content = contentsOf(state);
    if (contents.has(content) || contents.size >= PER_NAME) return;
    seen.set(name(state), contents.add(content));
    queue.push(state);
  };

  visit(initialState);
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const command of commands) {
      const decision = decide(command, state);
      if (!decision.accepted || decision.events.length === 0) continue;
      unheard.delete(command.type);
      const next = decision.events.reduce(evolve, state);
      const facts = [...new Set(decision.events.map(({ type }) => type))];
      const step = { from: name(state), command: command.type, facts, to: name(next) };
      steps.set(JSON.stringify(step), step);
      visit(next);
    }
  }
  return { start: name(initialState), steps: [...steps.values()], unheard: [...unheard] };
};
