import { expect } from 'vitest';
import type { Decider } from './decider.ts';

/** Test grammar for a decider: given(facts).when(command).then(facts) or .thenRefused(grounds). */
export const specify =
  <Command, State, Event, Refusal>({
    initialState,
    evolve,
    decide,
  }: Decider<Command, State, Event, Refusal>) =>
  (...given: readonly Event[]) => ({
    when: (command: Command) => {
      const decision = decide(command, given.reduce(evolve, initialState));
      return {
        decision,
        then: (...events: readonly Event[]) => expect(decision).toEqual({ accepted: true, events }),
        thenRefused: (...refusals: readonly Refusal[]) =>
          expect(decision).toEqual({ accepted: false, refusals }),
      };
    },
  });
