import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Huis, openHuis } from './huis.ts';
import { meld, volledig } from './resultaat.ts';
import { bouwWereld } from './wereld.ts';

const PORT = 3962;
const KAPOT = 3963;
const NIETS = 3964;
const AANTAL = volledig ? 10_000 : 1_000;

let huis: Huis;
let server: Server;
/** Built in: a server that breaks at whatever comes. */
let kapot: Server;
let geldig = '';
beforeAll(async () => {
  huis = await openHuis();
  const { zaken } = await bouwWereld(huis, ['onderzoek']);
  const { token } = await huis.application.sessions.open(huis.account('planner').id);
  geldig = [
    `POST /planning/${zaken[0]?.id}/spoed HTTP/1.1`,
    'Host: localhost',
    `Cookie: va=${token}`,
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    'Content-Length: 20',
    'Connection: close',
    '',
    '_token=x&_inzending=',
  ].join('\r\n');
  const answer = getRequestListener(huis.fetch);
  server = createServer((request, response) => void answer(request, response));
  kapot = createServer((_, response) => response.writeHead(500).end(`${new Error('stuk').stack}`));
  await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => kapot.listen(KAPOT, '127.0.0.1', resolve));
}, 300_000);
afterAll(async () => {
  for (const one of [server, kapot]) {
    one.closeAllConnections();
    await new Promise((resolve) => one.close(resolve));
  }
  await huis.close();
});

/** Sends these bytes as they are; gives whatever came back before the connection ended or nothing more came. */
const stuur = (bytes: Uint8Array | string, port = PORT): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let got = '';
    const done = (): void => {
      socket.destroy();
      resolve(got);
    };
    socket.setTimeout(400, done);
    socket.on('data', (part) => {
      got += part.toString('latin1');
    });
    socket.on('end', done);
    socket.on('error', done);
    socket.end(bytes);
  });

const regel = (line: string, ...headers: readonly string[]): string =>
  [line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

const vast: readonly string[] = [
  '',
  '\0\0\0\0',
  'GET',
  'GET / HTTP/1.1',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  regel('GET // HTTP/1.1'),
  regel('GET //elders.invalid/ HTTP/1.1'),
  regel('GET http://elders.invalid/ HTTP/1.1'),
  regel('GET http:///// HTTP/1.1'),
  regel('GET /%zz HTTP/1.1'),
  regel('GET /%00%ff%fe HTTP/1.1'),
  regel('GET /\u00ff\u00fe HTTP/1.1'),
  regel('OPTIONS * HTTP/1.1'),
  regel('TRACE / HTTP/1.1'),
  regel('CONNECT elders.invalid:443 HTTP/1.1'),
  regel('M-SEARCH / HTTP/1.1'),
  regel(`GET /${'a'.repeat(12_000)} HTTP/1.1`),
  regel('GET / HTTP/1.1', `X: ${'a'.repeat(100_000)}`),
  regel('GET / HTTP/1.1', ...Array.from({ length: 3_000 }, (_, nr) => `X-${nr}: 1`)),
  regel('GET / HTTP/1.1', 'Host: elders.invalid'),
  'GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  regel('GET / HTTP/1.1', 'Cookie: va=\u00ff\u0001'),
  regel('GET / HTTP/1.1', `Cookie: ${'va=a; '.repeat(2_000)}`),
  regel('GET / HTTP/1.1', ' gevouwen: regel'),
  regel('GET / HTTP/1.1', 'X: a\0b'),
  regel('POST / HTTP/1.1', 'Content-Length: -1'),
  regel('POST / HTTP/1.1', 'Content-Length: 99999999999999999999'),
  regel('POST / HTTP/1.1', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
  regel('POST / HTTP/1.1', 'Content-Length: 5', 'Content-Length: 6'),
  `${regel('POST / HTTP/1.1', 'Transfer-Encoding: chunked')}zz\r\nabc`,
  `${regel('POST / HTTP/1.1', 'Transfer-Encoding: chunked')}ffffffffffffffff\r\nabc`,
  regel('POST / HTTP/1.1', 'Expect: 100-continue', 'Content-Length: 10'),
  'GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(60),
];

/** What is wrong with what came back, when it is an answer at all. */
const fout = (antwoord: string): boolean =>
  /^HTTP\/1\.1 5/m.test(antwoord) || /\bat .+:\d+:\d+\)?|node:internal|node_modules/.test(antwoord);

const leeft = async (port = PORT): Promise<boolean> =>
  (await stuur(regel('GET /robots.txt HTTP/1.1'), port)).startsWith('HTTP/1.1 200');

it('Wat er ook over de lijn komt, de server blijft leven en geeft geen storing', async () => {
  expect(await stuur(geldig)).toMatch(/^HTTP\/1\.1 403/);
  const fouten: string[] = [];
  for (const bytes of vast) if (fout(await stuur(bytes))) fouten.push(JSON.stringify(bytes.slice(0, 120)));

  const origineel = Buffer.from(geldig, 'latin1');
  const result = await fc.check(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(origineel.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const bytes = Buffer.from(origineel);
        for (const [at, value] of changes) bytes[at] = value;
        return !fout(await stuur(bytes));
      },
    ),
    { numRuns: AANTAL, endOnFailure: true },
  );
  if (result.failed) fouten.push(JSON.stringify(result.counterexample));
  const levend = await leeft();

  const geplant = [
    fout(await stuur(regel('GET / HTTP/1.1'), KAPOT)),
    !(await leeft(KAPOT)),
    !(await leeft(NIETS)),
  ];
  meld({
    bewering: 'Wat er ook over de lijn komt, de server blijft leven en geeft geen storing',
    gevallen: vast.length + AANTAL,
    afwijkingen: fouten.length + (levend ? 0 : 1),
    ingebouwd: geplant.length,
    gevonden: geplant.filter(Boolean).length,
  });
  expect(fouten).toEqual([]);
  expect(levend).toBe(true);
  expect(geplant).toEqual([true, true, true]);
}, 900_000);
