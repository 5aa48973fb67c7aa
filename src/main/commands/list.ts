import { backup, herstel } from './backup.ts';
import { beheerder } from './beheerder.ts';
import { cijfers } from './cijfers.ts';
import type { Command } from './command.ts';
import { doe } from './doe.ts';
import { eigensleutel } from './eigensleutel.ts';
import { erken } from './erken.ts';
import { exporteer } from './export.ts';
import { herinner } from './herinner.ts';
import { lees } from './lees.ts';
import { simuleer } from './simuleer.ts';
import { sleutels } from './sleutels.ts';
import { demo, start } from './start.ts';
import { toets } from './toets.ts';
import { verifieer } from './verifieer.ts';
import { wacht } from './wacht.ts';
import { wis } from './wis.ts';
import { zaai } from './zaai.ts';

/** Every command there is, in the order of `--help`. */
export const commands: readonly Command[] = [
  start,
  demo,
  wacht,
  beheerder,
  doe,
  lees,
  cijfers,
  herinner,
  toets,
  zaai,
  simuleer,
  verifieer,
  exporteer,
  wis,
  sleutels,
  eigensleutel,
  erken,
  backup,
  herstel,
];
