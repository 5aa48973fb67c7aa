/** Pure decision making: no clock, no store, no identity provider; those arrive as data. */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusals: readonly Refusal[] };

export type Decider<Command, State, Event, Refusal> = {
  readonly initialState: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (command: Command, state: State) => Decision<Event, Refusal>;
};

/** Refuses with every ground that applies, or accepts when none does. */
export const acceptUnless = <Refusal, Event>(
  grounds: readonly (Refusal | false)[],
  ...events: readonly Event[]
): Decision<Event, Refusal> => {
  const refusals = grounds.filter((ground): ground is Refusal => ground !== false);
  return refusals.length > 0 ? { accepted: false, refusals } : { accepted: true, events };
};

/** Marks a branch that the types rule out; reaching it is a bug. */
export const unreachable = (value: never): never => {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
};
