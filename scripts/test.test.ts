import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from './test.ts';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

describe('the closing line of the tests', () => {
  it('counts what passed, failed and was skipped', () => {
    const testResults = [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed', 'todo')];
    expect(countTests({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that does not load as a failure', () => {
    expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('stands alone on a line, and the run fails when nothing was found to run', () => {
    const done = spawnSync(process.execPath, [join(import.meta.dirname, 'test.ts'), 'no-such-test-file'], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin' },
    });
    expect(done.status).toBe(1);
    expect(done.stdout.split('\n')).toContain('0 passed, 0 failed, 0 skipped');
  });
});
