import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const each = (text: string, of: (hex: string) => string): string =>
  [...Buffer.from(text)].map((byte) => of(byte.toString(16))).join('');

/** A string of yara: in letters of one byte and of two, unless said otherwise. */
const string = (name: string, text: string, how = 'ascii wide'): string =>
  `    $${name} = "${text.replaceAll('\\', '\\\\')}" ${how}`;

/** One text in nine codings; yara itself knows two bytes a letter, the low one first, and the three places of base64. */
const rule = (text: string): string =>
  [
    `rule ${text} {`,
    '  strings:',
    string('a', text, 'ascii wide nocase'),
    string('b', text, 'base64 base64wide'),
    string(
      'h',
      each(text, (hex) => hex),
      'ascii wide nocase',
    ),
    string(
      'u',
      each(text, (hex) => `%${hex}`),
      'ascii wide nocase',
    ),
    string(
      'j',
      each(text, (hex) => `\\u00${hex}`),
      'ascii wide nocase',
    ),
    `    $w = { ${each(text, (hex) => `00 ${hex} `)}}`,
    string('o', [...text].reverse().join('')),
    '  condition: any of them',
    '}',
  ].join('\n');

/** Where these texts stand in the files of a folder, by a seeker that is not ours: "text path", a line each. */
export const zoekMetYara = (folder: string, teksten: readonly string[]): readonly string[] => {
  const map = mkdtempSync(join(tmpdir(), 'veilig-ambt-yara-'));
  const rules = join(map, 'regels.yar');
  writeFileSync(rules, teksten.map(rule).join('\n'));
  const { stdout, stderr, status } = spawnSync('yara', ['--no-warnings', '--recursive', rules, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(map, { recursive: true });
  // A file that went away between looking and reading is no fault of the search.
  if (status !== 0 && !/could not open|error scanning/.test(stderr)) throw new Error(`yara: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
};
