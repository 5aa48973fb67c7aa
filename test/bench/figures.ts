import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundled } from '../bundle.ts';
import { type Spread, spread } from './numbers.ts';

const run = promisify(execFile);
const ROUNDS = 3;
const SIZES = [2_000, 20_000, 200_000] as const;

export type FiguresReport = Readonly<
  Record<number, { readonly seconds: Spread; readonly cpuSeconds: Spread; readonly megabytes: number }>
>;

/** All tables of a release out of so many courses, each round a process of its own; memory is the most it took, facts included. */
export const measureFigures = async (sizes: readonly number[] = SIZES): Promise<FiguresReport> => {
  const program = await bundled('test/bench/figures-process.ts', 'meetcijfers');
  const report: Record<number, FiguresReport[number]> = {};
  for (const courses of sizes) {
    const seconds: number[] = [];
    const cpuSeconds: number[] = [];
    let megabytes = 0;
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const { stdout } = await run(process.execPath, ['--no-warnings', program, String(courses)]);
      const measured = JSON.parse(stdout);
      seconds.push(measured.seconds);
      cpuSeconds.push(measured.cpuSeconds);
      megabytes = Math.max(megabytes, measured.megabytes);
    }
    report[courses] = { seconds: spread(seconds), cpuSeconds: spread(cpuSeconds), megabytes };
  }
  return report;
};
