import type { Context, Hono } from 'hono';
import type { Account } from '#application/application.ts';
import type { Frame } from '#web/layout/page.tsx';
import { htmlResponse } from '#web/server/answer.ts';
import type { WebConfig } from '#web/server/config.ts';
import { confirmHref, loginHref, returnPath } from '#web/server/return-path.ts';
import { actorIn, actorOf, findSession, type SessionCookie } from '#web/server/session.ts';
import { apparaatWoorden } from './apparaat.ts';
import { mountLogout } from './logout.ts';
import { AGAIN, createOidc, type Identity } from './oidc.ts';
import {
  arrivedInsteadPage,
  arrivedPage,
  failedPage,
  notConfirmedPage,
  notInvitedPage,
  signedOutPage,
  unreachablePage,
} from './pages.tsx';
import { createStartedCookie, type StartedLogin } from './started-cookie.ts';

type Parts = {
  readonly config: WebConfig;
  readonly cookie: SessionCookie;
  readonly frame: (c: Context, account?: Account) => Frame;
};

const CALLBACK = '/inloggen/terug';
/** How far the clock of the provider may be behind ours, in milliseconds. */
const CLOCK_SLACK = 60_000;

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

  /** To the provider, with what must be remembered meanwhile. */
  const leave = async (
    c: Context,
    extra: Readonly<Record<string, string>>,
    kept: Pick<StartedLogin, 'terug' | 'bevestigt'>,
  ): Promise<Response> => {
    try {
      const { to, started: login } = await oidc.start(extra);
      started.write(c, { ...login, ...kept });
      return c.redirect(to.href, 303);
    } catch (error) {
      log({ soort: 'inloggen', stap: 'heen', fout: error instanceof Error ? error.name : 'onbekend' });
      return htmlResponse(unreachablePage(frame(c)), 503);
    }
  };

  app.get('/inloggen', async (c) => {
    const here = new URL(c.req.url);
    // The demo is also reached as 127.0.0.1; its provider knows one address only.
    if (demo !== undefined && here.host !== base.host)
      return c.redirect(new URL(here.pathname + here.search, base).href, 303);
    const terug = returnPath(c.req.query('terug'));
    const extra = personaOf(c);
    if (extra === undefined) return c.redirect(`/kies?terug=${encodeURIComponent(terug)}`, 303);
    return leave(c, extra, { terug });
  });

  /** Who is logged in says once more who they are. */
  app.get('/inloggen/bevestigen', async (c) => {
    const terug = returnPath(c.req.query('terug'));
    const session = await findSession(application, cookie.read(c));
    if (session === undefined || session.expired) return c.redirect(loginHref(terug), 303);
    const places = await application.sessions.all(actorIn(session), session.token);
    const id = places.find(({ hier }) => hier)?.id ?? '';
    const hint = demo === undefined ? {} : { login_hint: session.account.subject };
    const bevestigt = { id, sinds: application.now().getTime() };
    return leave(c, { ...hint, ...AGAIN }, { terug, bevestigt });
  });

  const identify = async (c: Context): Promise<{ identity: Identity; login: StartedLogin } | undefined> => {
    const login = started.take(c);
    if (login === undefined) return undefined;
    try {
      return { identity: await oidc.finish(new URL(c.req.url).search, login), login };
    } catch (error) {
      log({ soort: 'inloggen', stap: 'terug', fout: error instanceof Error ? error.name : 'onbekend' });
      return undefined;
    }
  };

  /** A page of our own asks for the next one: then the browser counts it as ours and sends the Strict cookie. */
  const goOn = (c: Context, account: Account, terug: string) => {
    c.header('refresh', `0; url=${terug}`);
    return c.html(arrivedPage(frame(c, account), terug));
  };

  const confirm = async (
    c: Context,
    account: Account,
    { asked }: Identity,
    { terug, bevestigt }: StartedLogin,
  ): Promise<Response | undefined> => {
    if (bevestigt === undefined || asked === null || asked < bevestigt.sinds - CLOCK_SLACK) return undefined;
    const what = { id: bevestigt.id, bevestigd: Math.min(asked, application.now().getTime()) };
    const confirmed = await application.sessions.confirm(actorOf(account), what);
    if (confirmed === undefined) return undefined;
    cookie.write(c, confirmed.token);
    return goOn(c, account, terug);
  };

  app.get(CALLBACK, async (c) => {
    const arrived = await identify(c);
    if (arrived === undefined) {
      await application.accounts.refused('inloggen');
      return c.html(failedPage(frame(c)), 400);
    }
    const { identity, login: asked } = arrived;
    const account = await application.accounts.signIn(identity.issuer, identity.subject);
    if (asked.bevestigt !== undefined) {
      const confirmed = account && (await confirm(c, account, identity, asked));
      if (confirmed !== undefined) return confirmed;
      await application.accounts.refused('bevestigen');
      return c.html(notConfirmedPage(frame(c), confirmHref(asked.terug)), 403);
    }
    await closeCurrent(c);
    if (account === undefined) return c.html(notInvitedPage(frame(c)), 403);
    const { token, ended } = await application.sessions.open(account.id, {
      apparaat: apparaatWoorden(c.req.header('user-agent')),
      login: identity.login === undefined ? undefined : { issuer: identity.issuer, id: identity.login },
      bevestigd: identity.asked,
    });
    cookie.write(c, token);
    return ended > 0
      ? c.html(arrivedInsteadPage(frame(c, account), asked.terug))
      : goOn(c, account, asked.terug);
  });

  mountLogout(app, { config, oidc, closeCurrent, signedOut: (c) => signedOutPage(frame(c)) });
};
