import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { CLOCK_TURNED_BACK } from '#guard/audit-line.ts';
import type { AuditLine } from '#guard/guard.ts';
import { linesThatCount, OPENINGS_PER_HOUR, openingLimit } from '#guard/opening-limit.ts';
import { accountId, dossierId } from '#kernel/ids.ts';
import { meld } from '../security/resultaat.ts';

const actors = ['a', 'b'].map(
  (letter): Actor => ({ account: accountId(letter.padStart(26, '0')), rol: 'adviseur' }),
);
const dossiers = ['c', 'd', 'e', 'f', 'g'].map((letter) => dossierId(letter.padStart(26, '0')));
const limits = { ...OPENINGS_PER_HOUR, adviseur: 3 };

const RUNS = 1_000;

type Step = {
  readonly who: number;
  readonly what: number;
  readonly minutes: number;
  readonly restart: boolean;
};

/** What is answered to each step, by a limit that may start anew in between, from what `remembers` gives it. */
const answersOf = (
  steps: readonly Step[],
  restarts: boolean,
  remembers: (log: readonly AuditLine[], now: Date) => Iterable<AuditLine>,
): readonly boolean[] => {
  let moment = Date.parse('2026-11-21T10:00:00Z');
  const now = () => new Date(moment);
  const log: AuditLine[] = [];
  let mayOpenMore = openingLimit(limits, now, []);
  return steps.map(({ who, what, minutes, restart }) => {
    const [actor, dossier] = [actors[who], dossiers[what]];
    if (actor === undefined || dossier === undefined) throw new Error('There are more');
    moment += minutes * 60_000;
    if (restarts && restart) mayOpenMore = openingLimit(limits, now, remembers(log, now()));
    const shown = mayOpenMore(actor, dossier);
    log.push({
      ...CLOCK_TURNED_BACK,
      nr: log.length + 1,
      tijd: now().toISOString(),
      account: actor.account,
      rol: actor.rol,
      doel: 'tonen',
      dossiers: [dossier],
      besluit: shown ? 'toegestaan' : 'geweigerd',
    });
    return shown;
  });
};

const steps = fc.array(
  fc.record({
    who: fc.nat(1),
    what: fc.nat(4),
    minutes: fc.constantFrom(0, 0, 0, 0, 1, 20, 59, 60),
    restart: fc.boolean(),
  }),
  { maxLength: 40, size: 'max' },
);

/** Whether some look is answered otherwise after starting anew. */
const isNoticed = (remembers: Parameters<typeof answersOf>[2]): boolean =>
  fc.check(
    fc.property(steps, (some) => {
      expect(answersOf(some, true, remembers)).toEqual(answersOf(some, false, remembers));
    }),
    { numRuns: RUNS },
  ).failed;

const fromLog = (log: readonly AuditLine[], now: Date) =>
  linesThatCount({ since: (tijd) => log.filter((line) => line.tijd >= tijd) }, now);

test('who starts the guard anew between any looks gets the same answers, and one that forgets is found', () => {
  const [honest, forgetting] = [isNoticed(fromLog), isNoticed(() => [])];
  meld({
    bewering: 'De grens aan dossiers per account en uur telt door als de sleutelwacht opnieuw start',
    gevallen: RUNS,
    afwijkingen: honest ? 1 : 0,
    ingebouwd: 1,
    gevonden: forgetting ? 1 : 0,
  });
  expect(honest).toBe(false);
  expect(forgetting).toBe(true);
});
