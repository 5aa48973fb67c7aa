import { DatabaseSync, StatementSync } from 'node:sqlite';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { openGuard } from '#guard/in-process.ts';
import { accountId, dossierId } from '#kernel/ids.ts';

/** Erases a dossier and ends this process, as a blow would, before the write with the given number; says how many there were when it lived. */
const [folder = '', dossier = '', door = '', mede = '', at = ''] = process.argv.slice(2);
const guard = await openGuard(folder, { mag, now: () => new Date() });
let writes = 0;
const strike = () => {
  writes += 1;
  if (writes === Number(at)) process.kill(process.pid, 'SIGKILL');
};
const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  strike();
  exec.call(this, sql);
};
const { run } = StatementSync.prototype;
StatementSync.prototype.run = function (...values) {
  strike();
  return run.apply(this, values as Parameters<typeof run>);
};
await guard.erase({
  dossier: dossierId(dossier),
  compartimenten: 'alle',
  door: accountId(door),
  mede: accountId(mede),
  termijnVerstreken: false,
});
process.stdout.write(String(writes));
