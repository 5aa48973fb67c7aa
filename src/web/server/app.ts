import { type Context, Hono } from 'hono';
import { mountEnquete } from '#web/enquete/mount.ts';
import { mountLogin } from '#web/inloggen/login.ts';
import { serveAssets } from './assets.ts';
import type { WebConfig } from './config.ts';
import { secure } from './headers.ts';
import { malformedPage, wrongMethodPage } from './plain-pages.tsx';
import { type Group, groupRoutes } from './routing.ts';
import { securityTxt } from './security-txt.ts';
import { createSending } from './send.ts';
import { createServing } from './serve.ts';
import { createSessionCookie } from './session.ts';

const METHODS = 'GET, HEAD, POST';

const isDecodable = (url: string): boolean => {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
};

/** The whole web side: headers, files, log-in, and the routes as data. Nothing here listens yet. */
export const createWeb = (config: WebConfig): Hono => {
  const https = config.base.protocol === 'https:';
  const cookie = createSessionCookie(https);
  const serving = createServing(config, cookie);
  const send = createSending(config, serving);
  const asset = serveAssets(config.assetsDirectory);
  const app = new Hono();

  const answer = (group: Group) => (c: Context) =>
    c.req.method === 'POST' ? send(c, group) : serving.read(c, group);

  app.use(async (c, next) => {
    if (!METHODS.includes(c.req.method)) c.res = wrongMethodPage(serving.frame(c), METHODS);
    else if (!isDecodable(c.req.url)) c.res = malformedPage(serving.frame(c));
    else await next();
    secure(c.res.headers, https);
  });
  app.get(
    '/assets/:name',
    async (c) =>
      (await asset(c.req.param('name'), c.req.header('accept-encoding') ?? '')) ?? c.body(null, 404),
  );
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  app.get('/.well-known/security.txt', (c) =>
    c.text(securityTxt(config.base, config.application.now(), config.meldpunt)),
  );
  mountEnquete(app, config, serving.frame);
  mountLogin(app, { config, cookie, frame: serving.frame });
  for (const [path, group] of groupRoutes(config.routes)) app.all(path, answer(group));
  app.notFound(answer([]));
  app.onError((error, c) => serving.fault(c, error, c.req.routePath));
  return app;
};
