import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

const QUIET_MS = 150;

let server: ChildProcess | undefined;

/** Builds, and only when that succeeds lets a fresh server take the place of the old one. */
const restart = (): void => {
  const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) return;
  const start = () => {
    server = spawn(
      process.execPath,
      [join(ROOT, 'src/main/veilig-ambt.mjs'), 'start', ...process.argv.slice(2)],
      {
        stdio: 'inherit',
        env: { ...process.env, NODE_ENV: 'development' },
      },
    );
  };
  if (server === undefined || server.exitCode !== null) {
    start();
  } else {
    server.once('exit', start);
    server.kill('SIGTERM');
  }
};

let timer: NodeJS.Timeout | undefined;
for (const folder of ['src', 'data']) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}
restart();
