import { beforeEach, describe, expect, it } from 'vitest';
import { dossierId } from '#kernel/ids.ts';
import { Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { createBrowser, sealOf } from '../../../test/web/browser.ts';
import { account, fakeApplication } from '../../../test/web/fake-application.ts';
import { noReports } from '../../../test/web/no-reports.ts';
import type { Answer } from './answer.ts';
import { createWeb } from './app.ts';
import type { LogLine } from './config.ts';
import { readForm, text } from './fields.ts';
import { typed } from './form-input.ts';
import { perform } from './perform.ts';
import type { Problem } from './problem.tsx';
import type { PageContext, Route } from './route.ts';

const ID = '0123456789abcdefghjkmnpqrs';
const BASE = 'http://localhost:3920';

const show = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> =>
  ctx.page({
    title: 'Toelichting',
    problem,
    body: (
      <Form action={ctx.path} seal={ctx.seal(7)}>
        <TextArea name="tekst" label="Toelichting" value={typed(ctx.form, 'tekst')} />
        <Button>Verstuur</Button>
      </Form>
    ),
  });

const send = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, { tekst: text({ max: 200_000, missing: 'Vul een toelichting in.' }) });
  if (!read.ok) return show(ctx, { errors: read.errors });
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: { type: 'TrekAanmeldingIn', reden: read.values.tekst } as never,
    done: '/klaar',
    again: (problem) => show(ctx, problem),
  });
};

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    rollen: ['planner', 'adviseur'],
    handle: async (ctx) => ctx.page({ title: 'Begin', body: 'Begin' }),
  },
  { method: 'GET', path: '/zaken/:id/uitleg', rollen: ['planner'], handle: show },
  { method: 'POST', path: '/zaken/:id/uitleg', rollen: ['planner'], handle: send },
  { method: 'GET', path: '/zaken/:id/geheim', rollen: ['adviseur'], handle: show },
  {
    method: 'GET',
    path: '/alleen-lezen',
    rollen: ['planner'],
    handle: async (ctx) => ctx.page({ title: 'Lezen', body: '' }),
  },
  {
    method: 'POST',
    path: '/stuk',
    rollen: ['planner'],
    handle: () => Promise.reject(new Error('met iets prive')),
  },
];

const world = (base = BASE) => {
  const fake = fakeApplication([account('planner', 'a'), account('adviseur', 'b')]);
  const lines: LogLine[] = [];
  const web = createWeb({
    application: fake.application,
    reports: { ...noReports, advies: () => Promise.reject(new Error('no report here')) },
    routes,
    assets: {
      stylesheet: '/assets/a.css',
      font: '/assets/a.woff2',
      icon: '/assets/a.svg',
      script: '/assets/a.js',
    },
    assetsDirectory: '/nergens',
    base: new URL(base),
    oidc: { clientId: 'x', clientSecret: 'y', provider: { discover: new URL('https://inloggen.invalid') } },
    log: (line) => lines.push(line),
  });
  const browser = createBrowser((request) => web.fetch(request), base);
  const signIn = async (mark: string) => {
    const { token } = await fake.application.sessions.open(mark.repeat(26) as never);
    browser.cookies.set('va', token);
  };
  return { ...fake, web, lines, browser, signIn };
};

let here: ReturnType<typeof world>;
const UITLEG = `/zaken/${ID}/uitleg`;
const seal = async () => sealOf(await (await here.browser.ask(UITLEG)).text());

beforeEach(async () => {
  here = world();
  await here.signIn('a');
});

describe('headers', () => {
  it.each(['/', UITLEG, '/bestaat-niet', '/robots.txt', '/assets/weg.css', '/afmelden', '/%E0%A4%A'])(
    'stand on %s',
    async (path) => {
      const { headers } = await here.browser.ask(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; .*frame-ancestors 'none'$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('under https', () => {
  it('cookies go nowhere else, and the browser never goes back to http', async () => {
    const { web } = world('https://veilig.invalid');
    const response = await web.request('https://veilig.invalid/afmelden');
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    expect(response.headers.getSetCookie().join()).toMatch(
      /^__Host-va=;.*Path=\/; HttpOnly; Secure; SameSite=Strict/,
    );
  });
});

describe('who may see a page', () => {
  it('gives the same bytes for a page that does not exist, one of another role, and an impossible dossier', async () => {
    const bodies = await Promise.all(
      ['/bestaat-niet', `/zaken/${ID}/geheim`, '/zaken/x/uitleg'].map(async (path) => {
        const response = await here.browser.ask(path);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toMatch(/^404 /);
  });

  it('sends who is not logged in to log-in, also for a page that does not exist', async () => {
    here.browser.cookies.clear();
    for (const path of [UITLEG, '/bestaat-niet']) {
      const response = await here.browser.ask(path);
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        `/inloggen?terug=${encodeURIComponent(path)}`,
      ]);
    }
  });

  it('says 405 for another way of asking, but only to who may ask', async () => {
    const form = await seal();
    expect((await here.browser.post('/alleen-lezen', form)).status).toBe(405);
    expect((await here.browser.post(`/zaken/${ID}/geheim`, form)).status).toBe(404);
    expect((await here.browser.ask('/', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('sending a form', () => {
  it('does the act with the position that was shown, and goes on', async () => {
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'Goed' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/klaar']);
    expect(here.acts[0]).toMatchObject({ dossier: ID, seen: 7, actor: { rol: 'planner' } });
  });

  it('sends the same submit id for a second click, and a fresh one for a fresh form', async () => {
    const form: Readonly<Record<string, string>> = { ...(await seal()), tekst: 'Goed' };
    here.results.push(
      { outcome: 'done', dossier: dossierId(ID), position: 8, feiten: [] },
      { outcome: 'already-done', dossier: dossierId(ID) },
    );
    const answers = [await here.browser.post(UITLEG, form), await here.browser.post(UITLEG, form)];
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(['/klaar', '/klaar']);
    expect(here.acts[0]?.submitId).toBe(here.acts[1]?.submitId);
    expect((await seal())._inzending).not.toBe(form._inzending);
  });

  it('shows refusals above the form with what was typed', async () => {
    here.results.push({ outcome: 'refused', reasons: [{ grond: 'te-laat', zin: 'Dit is al verstuurd.' }] });
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'Blijft staan' });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain('Dit is al verstuurd.');
    expect(html).toContain('Blijft staan');
  });

  it('shows a conflict with what was typed', async () => {
    here.results.push({ outcome: 'conflict' });
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'Blijft staan' });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain('Iemand anders heeft dit zojuist gewijzigd');
    expect(html).toContain('Blijft staan');
  });

  it('keeps what was typed when it breaks, and logs nothing of it', async () => {
    const response = await here.browser.post('/stuk', { ...(await seal()), tekst: 'Privezin' });
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toContain('Wat u invulde, is bewaard');
    expect([...here.drafts.values()]).toEqual([{ tekst: 'Privezin' }]);
    const logged = JSON.stringify(here.lines);
    expect(logged).toContain('/stuk');
    expect(logged).not.toMatch(/Privezin|met iets prive/);
    expect(html).toContain(here.lines[0]?.referentie);
  });
});

describe('a form that a browser sends', () => {
  const navigate = { 'sec-fetch-mode': 'navigate' };

  it('comes back by its address, with what is wrong once and what was typed for as long as it is needed', async () => {
    const sent = await here.browser.post(UITLEG, { ...(await seal()), tekst: ' ', extra: 'Lang' }, navigate);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${UITLEG}?bewaard=1`]);
    expect(JSON.stringify([...here.drafts.values()])).toContain('Vul een toelichting in.');
    const once = await here.browser.ask(`${UITLEG}?bewaard=1`);
    expect([once.status, await once.text()]).toEqual([
      400,
      expect.stringContaining('Vul een toelichting in.'),
    ]);
    expect([...here.drafts.values()]).toEqual([{ tekst: ' ', extra: 'Lang' }]);
    const later = await here.browser.ask(`${UITLEG}?bewaard=1`);
    expect([later.status, await later.text()]).toEqual([
      200,
      expect.not.stringContaining('Vul een toelichting in.'),
    ]);
  });

  it('goes on at once when it is good', async () => {
    const sent = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'Goed' }, navigate);
    expect([sent.status, sent.headers.get('location'), here.drafts.size]).toEqual([303, '/klaar', 0]);
  });
});

describe('a form from elsewhere', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('is refused from %s', async (_name, headers) => {
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'Goed' }, headers);
    expect(response.status).toBe(403);
    expect(here.acts).toEqual([]);
  });

  it('is refused by Origin in a browser that does not say from which site it came', async () => {
    const request = (origin: string, form: Readonly<Record<string, string>>) =>
      here.browser.ask(UITLEG, {
        method: 'POST',
        body: new URLSearchParams({ ...form, tekst: 'Goed' }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin, host: 'localhost:3920' },
      });
    expect((await request('https://elders.invalid', await seal())).status).toBe(403);
    expect((await request(BASE, await seal())).status).toBe(303);
    expect((await request('null', await seal())).status).toBe(303);
  });

  it('is refused without the token of this session', async () => {
    const form = await seal();
    for (const token of ['', 'x', `${form._token}x`]) {
      const response = await here.browser.post(UITLEG, { ...form, _token: token, tekst: 'Goed' });
      if (token.length < 10) expect(response.status).toBe(403);
    }
    expect(here.acts).toEqual([]);
  });

  it('is refused with the token of another account', async () => {
    const form = await seal();
    await here.signIn('b');
    expect((await here.browser.post(UITLEG, { ...form, tekst: 'Goed' })).status).toBe(403);
    expect(here.drafts.size).toBe(0);
  });
});

describe('a session that ends in the middle of a form', () => {
  it('keeps what was typed for the same account, and offers it after log-in', async () => {
    const form = await seal();
    here.expireAll();
    const ended = await here.browser.post(UITLEG, { ...form, tekst: 'Lang verhaal' });
    const html = await ended.text();
    expect(ended.status).toBe(403);
    expect(html).toContain('Wat u had ingevuld, is bewaard');
    const [, terug = ''] = /terug=([^"]+)"/.exec(html) ?? [];
    await here.signIn('a');
    const again = await (await here.browser.ask(decodeURIComponent(terug))).text();
    expect(again).toContain('Lang verhaal');
    expect(again).toContain('Wat u had ingevuld, is bewaard');
    await here.browser.post(UITLEG, { ...sealOf(again), tekst: 'Lang verhaal' });
    expect(here.drafts.size).toBe(0);
  });

  it('does not offer it to another account', async () => {
    const form = await seal();
    here.expireAll();
    await here.browser.post(UITLEG, { ...form, tekst: 'Lang verhaal' });
    await here.signIn('b');
    expect(await (await here.browser.ask(`${UITLEG}?bewaard=1`)).text()).not.toContain('Lang verhaal');
  });

  it('keeps it as well when one logged in anew in another window', async () => {
    const form = await seal();
    await here.signIn('a');
    const response = await here.browser.post(UITLEG, { ...form, tekst: 'Lang verhaal' });
    expect([response.status, response.headers.get('location')]).toEqual([303, `${UITLEG}?bewaard=1`]);
    expect(await (await here.browser.ask(`${UITLEG}?bewaard=1`)).text()).toContain('Lang verhaal');
  });

  it('shows it when nothing is left of the session', async () => {
    const form = await seal();
    here.browser.cookies.clear();
    const response = await here.browser.post(UITLEG, { ...form, tekst: 'Lang verhaal' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Lang verhaal');
  });
});

describe('hostile input', () => {
  it.each([
    ['emoji', '👩‍🚒 ok'],
    ['right-to-left', '\u202Etxet \u05e9\u05dc\u05d5\u05dd'],
    ['SQL', "'; drop table event; --"],
    ['a lone surrogate', '\ud800'],
  ])('is taken as text: %s', async (_name, tekst) => {
    expect((await here.browser.post(UITLEG, { ...(await seal()), tekst })).status).toBe(303);
    expect(here.acts).toHaveLength(1);
  });

  it('shows HTML as text', async () => {
    here.results.push({ outcome: 'conflict' });
    const html = await (
      await here.browser.post(UITLEG, { ...(await seal()), tekst: '</textarea><script>x</script>' })
    ).text();
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });

  it('says at the field that a NUL cannot be kept', async () => {
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'a\0b' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('een teken dat wij niet kunnen bewaren');
  });

  it('says at the field that a list is no text', async () => {
    const form = new URLSearchParams(await seal());
    form.append('tekst', 'een');
    form.append('tekst', 'twee');
    expect((await here.browser.post(UITLEG, form.toString())).status).toBe(400);
  });

  it('refuses ten megabytes with a page', async () => {
    const response = await here.browser.post(UITLEG, { ...(await seal()), tekst: 'x'.repeat(10_000_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('te groot');
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'refuses content type "%s" with a page',
    async (type) => {
      const response = await here.browser.post(UITLEG, '{"a":1}', { 'content-type': type });
      expect(response.status).toBe(400);
    },
  );

  it('refuses more fields than any form has', async () => {
    const many = Array.from({ length: 1_100 }, (_, index) => `f${index}=1`).join('&');
    expect((await here.browser.post(UITLEG, many)).status).toBe(400);
  });

  it.each(['__proto__=1', 'constructor=1&toString=2', '=&=&==', '%ZZ=%', '&&&'])(
    'is never a fault: %s',
    async (body) => {
      const token = new URLSearchParams(await seal()).toString();
      expect((await here.browser.post(UITLEG, `${token}&${body}`)).status).toBe(400);
    },
  );

  it.each([
    '/%',
    '/zaken/%00/uitleg',
    '/%E0%A4%A',
    `/zaken/${'a'.repeat(3000)}/uitleg`,
    '/inloggen/terug?x=%',
  ])('in an address is never a fault: %s', async (path) => {
    expect([400, 404]).toContain((await here.browser.ask(path)).status);
  });
});
