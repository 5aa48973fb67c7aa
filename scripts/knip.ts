import type { KnipConfig } from 'knip';

/** What is looked at for files, exports and packages that nobody uses. */
export default {
  entry: [
    'src/main/{cli,demo}.ts',
    'src/web/thema/{build.mjs,veilig-ambt.css,sleutel.js}',
    'scripts/**/*.{ts,mjs}',
    'test/**/*.{ts,tsx}',
    'src/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx,mjs,css}', 'scripts/**/*.{ts,mjs}', 'test/**/*.ts'],
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)|url\(['"]?([^'")]+)/g)]
        .map(([, stylesheet, file]) => `import '${stylesheet ?? file}';`)
        .join('\n'),
  },
  ignoreBinaries: ['exiftool', 'openssl', 'yara', 'strace', 'mount', 'umount', 'prlimit'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
} satisfies KnipConfig;
