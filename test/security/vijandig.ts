import fc from 'fast-check';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { formFields } from '#web/components/form.tsx';
import { adressen, isVoor } from './adressen.ts';
import type { Fields } from './formulieren.ts';

/** A request as somebody makes it who wants it to break. */
export type Verzoek = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Raw, or a form: the right one for this page with some answers changed. */
  readonly body: string | Uint8Array | readonly (readonly [string, string])[];
};

/** Answers that nobody gives who means well. */
export const RARE = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u202eterug',
  '👩‍👩‍👧',
  'e\u0301',
  '\ud800',
  '\ufeff',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '1; DROP TABLE events',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%00',
  '%',
  '%zz',
  '{{7*7}}',
  '#{7*7}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e999',
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '2026-13-45T99:99',
  '24:61',
  'a'.repeat(5_000),
  '\r\nSet-Cookie: x=1',
  'javascript:alert(1)',
  '//elders.invalid',
] as const;

const word = (own: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...RARE) },
    { weight: 3, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.integer().map(String) },
  );

/** Safe in an address: what a browser would make of it, or left as it is when it says so. */
const part = (text: string): string => encodeURIComponent(text.toWellFormed());

/** What a header can carry; anything else a client cannot even send. */
const inHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '').trim();

const inCookie = (text: string): string => inHeader(text).replaceAll(/[;,\s]/g, '');

type Formulieren = ReadonlyMap<string, Fields>;

/** The form that stands at this address, whichever dossier it is about. */
const formulierVan = (formulieren: Formulieren, path: string): Fields =>
  [...formulieren].find(([pattern]) => new RegExp(`^${pattern.replace(':id', '[^/]+')}$`).test(path))?.[1] ??
  {};

const paths = (
  rol: Rol | undefined,
  ids: readonly string[],
  own: readonly string[],
): fc.Arbitrary<string> => {
  const all = [...new Set([...adressen('GET'), ...adressen('POST')])];
  const mine = all.filter((path) => isVoor(path, rol));
  const real = fc
    .tuple(fc.constantFrom(...(mine.length === 0 ? all : mine)), fc.constantFrom(...ids))
    .map(([path, id]) => path.replace(':id', id));
  const odd = fc.tuple(fc.constantFrom(...all), word(own), fc.nat(8)).map(([path, text, at]) =>
    path
      .split('/')
      .map((segment, index) => (segment.startsWith(':') || index === at ? part(text) : segment))
      .join('/')
      .replace(/^\/*/, '/'),
  );
  const raw = fc.constantFrom(
    '/%zz',
    '/%00',
    '/a//b',
    '/./../x',
    '/inloggen/terug?code=x',
    '/afmelden',
    '/assets/%2e%2e/x',
    '/robots.txt',
  );
  return fc.oneof(
    { weight: 6, arbitrary: real },
    { weight: 3, arbitrary: odd },
    { weight: 1, arbitrary: raw },
  );
};

/** A few answers changed, taken away, given twice or added. */
const forms = (
  form: Fields,
  own: readonly string[],
  value: fc.Arbitrary<string>,
): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...own, ...Object.keys(form)), value), value, fc.boolean()), {
      maxLength: 3,
    })
    .map((changes) => {
      const gone = new Set(changes.filter(([, , twice]) => !twice).map(([name]) => name));
      return [
        ...Object.entries(form).filter(([name]) => !gone.has(name)),
        ...changes.map(([name, text]) => [name, text] as const),
      ];
    });

const bodies = (
  form: Fields,
  own: readonly string[],
  value: fc.Arbitrary<string>,
): fc.Arbitrary<Verzoek['body']> =>
  fc.oneof(
    { weight: 12, arbitrary: forms(form, own, value) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: 1_200 }, (_, nr) => [`v${nr}`, ''] as const)) },
  );

const HEADERS = [
  'accept-language',
  'if-none-match',
  'range',
  'x-forwarded-for',
  'origin',
  'referer',
  'sec-fetch-site',
  'content-type',
  'host',
];
const TYPES = [
  'application/x-www-form-urlencoded',
  'application/json',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/xml',
  '',
];

/** What our pages read from the query, and one they do not. */
export const QUERY = [
  'na',
  'terug',
  'gedaan',
  'klaar',
  'bewaard',
  'afgevinkt',
  'gevraagd',
  'wie',
  'week',
  'jaar',
  'nr',
  'van',
  'naar',
  'bij',
  'exemplaar',
  'scenario',
  'pagina',
  'domein',
  'code',
  'toon',
  'persona',
  'state',
  'zoek',
];

/** Words that every object answers to, so that a page that looks them up among its own finds something that is no word. */
export const VAN_ELK_OBJECT = ['__proto__', 'constructor', 'toString'];

/** Requests to the pages of this role and to others, with everything odd in every place. */
export const verzoeken = (
  ids: readonly string[],
  formulieren: Formulieren,
  rol: Rol | undefined,
): fc.Arbitrary<Verzoek> => {
  const own = [...ids, ...Object.values(formFields)];
  const value = word(own);
  const some = (from: readonly string[], maxKeys: number, text: fc.Arbitrary<string>) =>
    fc.dictionary(fc.constantFrom(...from), text, { maxKeys, noNullPrototype: true });
  const method = fc.oneof(
    { weight: 4, arbitrary: fc.constant('GET') },
    { weight: 6, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH') },
  );
  return paths(rol, ids, own).chain((path) =>
    fc.record({
      method,
      path: fc.constant(path),
      query: some(QUERY, 2, value).map((pairs) =>
        Object.entries(pairs)
          .map(([name, text]) => `${name}=${part(text)}`)
          .join('&'),
      ),
      headers: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: some(HEADERS, 2, fc.oneof(fc.constantFrom(...TYPES), value).map(inHeader)) },
      ),
      cookies: some(['va-inloggen', 'va-rondleiding', 'x'], 1, value.map(inCookie)),
      body: bodies(formulierVan(formulieren, path), own, value),
    }),
  );
};
