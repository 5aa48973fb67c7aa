import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { formFields } from '#web/components/form.tsx';
import { adressen, isVoor } from './adressen.ts';
import { AANVALLERS, foutIn } from './antwoord.ts';
import { type Fields, leesFormulieren } from './formulieren.ts';
import { type Bezoeker, type Huis, openHuis } from './huis.ts';
import { meld, volledig } from './resultaat.ts';
import { QUERY, VAN_ELK_OBJECT, type Verzoek, verzoeken } from './vijandig.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

const IEDER = volledig ? 10_500 : 1_050;
let huis: Huis;
let wereld: Wereld;
let formulieren: ReadonlyMap<string, Fields>;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis);
  formulieren = await leesFormulieren(huis, wereld);
}, 300_000);
beforeEach(() => huis.addRoutes());
afterAll(() => huis.close());

let teller = 0;
const bodyOf = ({ body }: Verzoek, { token }: Bezoeker): NonNullable<RequestInit['body']> => {
  if (typeof body === 'string') return body.toWellFormed();
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  teller += 1;
  const { token: tokenField, submitId } = formFields;
  const form = new URLSearchParams([
    [tokenField, token],
    [submitId, `inzending-${teller}`],
  ]);
  for (const [name, value] of body)
    if (name !== tokenField && name !== submitId) form.append(name.toWellFormed(), value.toWellFormed());
  return form.toString();
};

/** Asks as the browser would, with whatever the request changes about that. */
const doe = async (bezoeker: Bezoeker, verzoek: Verzoek): Promise<Response> => {
  const { method, path, query, headers, cookies } = verzoek;
  for (const [name, value] of Object.entries(cookies)) bezoeker.cookies.set(name, value);
  const sent = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  const separator = path.includes('?') ? '&' : '?';
  const body = ['GET', 'HEAD'].includes(method) ? {} : { body: bodyOf(verzoek, bezoeker) };
  return bezoeker.ask(query === '' ? path : path + separator + query, { method, headers: sent, ...body });
};

const fout = async (
  naam: string | undefined,
  response: Response,
  verzoek: Verzoek,
): Promise<string | undefined> =>
  foutIn(
    wereld,
    naam,
    {
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
    },
    JSON.stringify(verzoek),
  );

/** Runs so many requests as this person; gives the first one that went wrong, made as small as it gets. */
const bestook = async (naam: string | undefined, numRuns: number, extra: readonly string[] = []) => {
  let bezoeker = await huis.browser(naam);
  let runs = 0;
  const rol = naam === undefined ? undefined : huis.account(naam).rol;
  const ids = [...wereld.zaken.map(({ id }) => id), huis.application.newId()];
  const arbitrary =
    extra.length === 0
      ? verzoeken(ids, formulieren, rol)
      : verzoeken(ids, formulieren, rol).chain((verzoek) =>
          fc.constantFrom(...extra).map((path) => ({ ...verzoek, path })),
        );
  const result = await fc.check(
    fc.asyncProperty(arbitrary, async (verzoek) => {
      runs += 1;
      if (runs % 40 === 0) bezoeker = await huis.browser(naam);
      const wrong = await fout(naam, await doe(bezoeker, verzoek), verzoek);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { numRuns, endOnFailure: true },
  );
  return result.failed
    ? `${naam ?? 'niemand'} ${JSON.stringify(result.counterexample)?.slice(0, 600)} (seed ${result.seed}): ${result.errorInstance}`
    : undefined;
};

const elkObject = VAN_ELK_OBJECT.map((word) =>
  new URLSearchParams(Object.fromEntries(QUERY.map((name) => [name, word]))).toString(),
);

/** The pages of this person as they open, each for the first case of which it does. */
const openPaginas = async (browser: Bezoeker, paths: readonly string[]): Promise<readonly string[]> => {
  const open: string[] = [];
  for (const path of paths) {
    const tried = path.includes(':id') ? wereld.zaken.map(({ id }) => path.replace(':id', id)) : [path];
    for (const one of tried) {
      const { status } = await browser.ask(one);
      if (status !== 200) continue;
      open.push(one);
      break;
    }
  }
  return open;
};

/** Asks every page of this person with such a word for everything a page reads; gives how many were asked and which broke. */
const vraagElkObject = async (naam: string, paths: readonly string[]) => {
  const browser = await huis.browser(naam);
  const open = await openPaginas(browser, paths);
  const broken: string[] = [];
  for (const path of open)
    for (const query of elkObject) {
      const response = await browser.ask(`${path}?${query}`);
      if (response.status >= 500) broken.push(`${naam} ${path}`);
      await response.arrayBuffer();
    }
  return { asked: open.length * elkObject.length, broken };
};

it('Vijandige invoer geeft nooit een storing, een spoor van de code of iets van een dossier', async () => {
  const fouten: string[] = [];
  for (const naam of AANVALLERS) {
    const found = await bestook(naam, IEDER);
    if (found !== undefined) fouten.push(found);
  }
  const storingen = huis.lines.filter(({ soort }) => soort === 'fout');

  // Two faults built in: one thrown for an odd answer in a query, one that gives its stack to the reader.
  huis.addRoutes(
    {
      method: 'GET',
      path: '/gooit',
      rollen: 'ingelogd',
      handle: async (ctx) => {
        for (const value of ctx.query.values()) decodeURIComponent(value);
        return { kind: 'page', html: '', status: 200 };
      },
    },
    {
      method: 'GET',
      path: '/klapt-uit',
      rollen: 'ingelogd',
      handle: async (ctx) => ({
        kind: 'page',
        html: [...ctx.query.values()].some((value) => value.includes("'")) ? `${new Error('SQL').stack}` : '',
        status: 200,
      }),
    },
  );
  const gevonden = [
    await bestook('planner', 3_000, ['/gooit']),
    await bestook('planner', 3_000, ['/klapt-uit']),
  ].filter((found) => found !== undefined);
  meld({
    bewering: 'Vijandige invoer geeft nooit een storing, een spoor van de code of iets van een dossier',
    gevallen: IEDER * AANVALLERS.length,
    afwijkingen: fouten.length,
    ingebouwd: 2,
    gevonden: gevonden.length,
  });
  expect(fouten).toEqual([]);
  expect(storingen).toEqual([]);
  expect(gevonden).toHaveLength(2);
}, 3_600_000);

it('Een veld of formulier dat te groot is, krijgt een antwoord in het Nederlands', async () => {
  const bezoeker = await huis.browser('planner');
  const path = `/planning/${wereld.zaken[0]?.id}/niet-ontvankelijk`;
  for (const [size, expected] of [
    [900_000, [400, 409, 404]],
    [1_048_577, [413]],
    [12_000_000, [413]],
  ] as const) {
    const response = await bezoeker.post(path, {
      [formFields.token]: bezoeker.token,
      toelichting: 'a'.repeat(size),
    });
    expect(expected).toContain(response.status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
});

it('Een woord dat elk object kent, is op geen bladzijde een woord', async () => {
  /** What React says of something on a page that is no text. */
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => said.mockRestore());
  const results = [];
  for (const naam of AANVALLERS.filter((one) => one !== undefined)) {
    const { rol } = huis.account(naam);
    results.push(
      await vraagElkObject(
        naam,
        adressen('GET').filter((path) => isVoor(path, rol)),
      ),
    );
  }
  expect(results.flatMap(({ broken }) => broken)).toEqual([]);
  expect(said.mock.calls).toEqual([]);
  expect(results.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThan(500);

  // A fault built in: a page that looks up what was done without asking whether the word is its own.
  const zinnen: Readonly<Record<string, string>> = { klaar: 'Gedaan.' };
  huis.addRoutes({
    method: 'GET',
    path: '/zinnen',
    rollen: 'ingelogd',
    handle: async ({ query }) => ({
      kind: 'page',
      html: zinnen[query.get('klaar') ?? '']?.trim() ?? '',
      status: 200,
    }),
  });
  expect((await vraagElkObject('planner', ['/zinnen'])).broken).not.toEqual([]);
}, 600_000);
