/** A part of the data that is kept apart from the others, under other hands. */
export type Part = {
  /** Folder of this part in a backup. */
  readonly naam: string;
  readonly uitleg: string;
  /** SQLite files and other files of this part, as paths in the data folder. */
  readonly databases: readonly string[];
  readonly files: readonly string[];
};

/**
 * The parts in the order in which they are copied: keys are made before a fact is kept, and a line is logged
 * before anything is shown, so that a later part always covers the earlier ones.
 */
export const parts: readonly Part[] = [
  {
    naam: 'dossiers',
    uitleg: 'versleuteld, zonder de sleutels niet te lezen',
    databases: ['dossiers.sqlite'],
    files: [],
  },
  {
    naam: 'sleutels',
    uitleg: 'bewaar deze map ergens anders dan de dossiers, en niet langer dan nodig',
    databases: ['sleutels/keys.sqlite'],
    files: ['sleutels/wortel.key'],
  },
  {
    naam: 'inzagelog',
    uitleg: 'bewaar deze map waar niemand die dossiers leest erbij kan',
    databases: ['log/audit.sqlite'],
    files: [],
  },
];
