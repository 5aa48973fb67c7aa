import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Gives templates and tables as text, as the build does. */
const textFiles = {
  name: 'text-files',
  load: (id: string) =>
    /\.(typ|csv|sql)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined,
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['{src,scripts,test}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/chance.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: 'test', TZ: 'Europe/Amsterdam' },
  },
});
