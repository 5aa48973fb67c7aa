import { describe, expect, it } from 'vitest';
import { parseMultipart } from './multipart.ts';

const TYPE = 'multipart/form-data; boundary=grens';
const veld = (naam: string, waarde: string) =>
  `--grens\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`;
const bestand = (naam: string, inhoud: string) =>
  `--grens\r\nContent-Disposition: form-data; name="foto"; filename="${naam}"\r\nContent-Type: image/jpeg\r\n\r\n${inhoud}\r\n`;
const lees = (tekst: string, whole = true) => parseMultipart(Buffer.from(tekst, 'latin1'), TYPE, whole);

describe('a form with a file', () => {
  it('gives the fields and the bytes, and never the name of the file', () => {
    const read = lees(
      `${veld('a', 'een')}${veld('b', '1')}${veld('b', '2')}${bestand('../../x', 'PUNTEN')}--grens--\r\n`,
    );
    expect(read?.form).toEqual({ a: 'een', b: ['1', '2'] });
    expect(read?.upload && 'content' in read.upload && Buffer.from(read.upload.content).toString()).toBe(
      'PUNTEN',
    );
    expect(JSON.stringify(read)).not.toContain('../');
  });

  it('keeps the fields when the file goes on for too long', () => {
    const half = `${veld('a', 'een')}${bestand('x', 'PUNTEN')}`.slice(0, -8);
    expect(lees(half, false)).toEqual({
      form: Object.assign(Object.create(null), { a: 'een' }),
      upload: { tooLarge: true },
    });
    expect(lees(half)).toBeUndefined();
  });

  it('is refused when it is not well-formed', () => {
    for (const bad of ['', 'x', '--grens', '--ander\r\n', '--grens\r\nX: y\r\n\r\nz\r\n--grens--'])
      expect(lees(bad)?.upload).toBeUndefined();
    expect(parseMultipart(Buffer.from(veld('a', 'b')), 'multipart/form-data', true)).toBeUndefined();
    expect(lees(`${veld('a', '1').repeat(60)}--grens--`)).toBeUndefined();
    expect(lees(`${veld('n'.repeat(200), '1')}--grens--`)).toBeUndefined();
  });
});
