import type { Context, Hono } from 'hono';
import type { Account } from '#application/application.ts';
import type { Frame } from '#web/layout/page.tsx';
import { htmlResponse } from '#web/server/answer.ts';
import { readBody } from '#web/server/body.ts';
import type { WebConfig } from '#web/server/config.ts';
import { typed } from '#web/server/form-input.ts';
import { returnPath } from '#web/server/return-path.ts';
import type { SessionCookie } from '#web/server/session.ts';
import { apparaatWoorden } from './apparaat.ts';
import { createOidc, type Identity } from './oidc.ts';
import {
  arrivedInsteadPage,
  arrivedPage,
  failedPage,
  notInvitedPage,
  signedOutPage,
  unreachablePage,
} from './pages.tsx';
import { createStartedCookie } from './started-cookie.ts';

type Parts = {
  readonly config: WebConfig;
  readonly cookie: SessionCookie;
  readonly frame: (c: Context, account?: Account) => Frame;
};

const CALLBACK = '/inloggen/terug';

/** Adds log-in, the way back from the provider, and log-out. All three are links, because `form-action` also binds redirects after a form. */
export const mountLogin = (app: Hono, { config, cookie, frame }: Parts): void => {
  const { application, base, demo, log } = config;
  const oidc = createOidc(config.oidc, new URL(CALLBACK, base), application.now);
  const started = createStartedCookie(base.protocol === 'https:');

  const closeCurrent = async (c: Context): Promise<void> => {
    const token = cookie.read(c);
    if (token !== undefined) await application.sessions.close(token);
    cookie.clear(c);
  };

  /** In the demo a persona is named, and always asked anew. */
  const personaOf = (c: Context): Readonly<Record<string, string>> | undefined => {
    if (demo === undefined) return {};
    const persona = demo.personas.find(({ subject }) => subject === c.req.query('persona'));
    return persona === undefined ? undefined : { login_hint: persona.subject, prompt: 'login' };
  };

  app.get('/inloggen', async (c) => {
    const here = new URL(c.req.url);
    // The demo is also reached as 127.0.0.1; its provider knows one address only.
    if (demo !== undefined && here.host !== base.host)
      return c.redirect(new URL(here.pathname + here.search, base).href, 303);
    const terug = returnPath(c.req.query('terug'));
    const extra = personaOf(c);
    if (extra === undefined) return c.redirect(`/kies?terug=${encodeURIComponent(terug)}`, 303);
    try {
      const { to, started: login } = await oidc.start(extra);
      started.write(c, { ...login, terug });
      return c.redirect(to.href, 303);
    } catch (error) {
      log({ soort: 'inloggen', stap: 'heen', fout: error instanceof Error ? error.name : 'onbekend' });
      return htmlResponse(unreachablePage(frame(c)), 503);
    }
  });

  const identify = async (c: Context): Promise<{ identity: Identity; terug: string } | undefined> => {
    const login = started.take(c);
    if (login === undefined) return undefined;
    try {
      return { identity: await oidc.finish(new URL(c.req.url).search, login), terug: login.terug };
    } catch (error) {
      log({ soort: 'inloggen', stap: 'terug', fout: error instanceof Error ? error.name : 'onbekend' });
      return undefined;
    }
  };

  app.get(CALLBACK, async (c) => {
    const arrived = await identify(c);
    if (arrived === undefined) {
      await application.accounts.refused('inloggen');
      return c.html(failedPage(frame(c)), 400);
    }
    await closeCurrent(c);
    const { issuer, subject, login } = arrived.identity;
    const account = await application.accounts.signIn(issuer, subject);
    if (account === undefined) return c.html(notInvitedPage(frame(c)), 403);
    const { token, ended } = await application.sessions.open(account.id, {
      apparaat: apparaatWoorden(c.req.header('user-agent')),
      login: login === undefined ? undefined : { issuer, id: login },
    });
    cookie.write(c, token);
    if (ended > 0) return c.html(arrivedInsteadPage(frame(c, account), arrived.terug));
    // A page of our own asks for the next one: then the browser counts it as ours and sends the Strict cookie.
    c.header('refresh', `0; url=${arrived.terug}`);
    return c.html(arrivedPage(frame(c, account), arrived.terug));
  });

  /** The provider says that somebody logged out there; only the provider's signature counts. */
  app.post('/inloggen/afgemeld', async (c) => {
    const body = await readBody(c.req.raw);
    const token = 'problem' in body ? undefined : typed(body.form, 'logout_token');
    try {
      await application.sessions.endByProvider(await oidc.readLogout(token ?? ''));
      return c.body(null, 200);
    } catch (error) {
      log({ soort: 'inloggen', stap: 'afgemeld', fout: error instanceof Error ? error.name : 'onbekend' });
      await application.accounts.refused('afmelden:inlogdienst');
      return c.json({ error: 'invalid_request' }, 400);
    }
  });

  app.get('/afmelden', async (c) => {
    await closeCurrent(c);
    c.header('clear-site-data', '"cache", "storage"');
    return c.html(signedOutPage(frame(c)));
  });
};
