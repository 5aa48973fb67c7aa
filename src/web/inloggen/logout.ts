import type { Context, Hono } from 'hono';
import { readBody } from '#web/server/body.ts';
import type { WebConfig } from '#web/server/config.ts';
import { typed } from '#web/server/form-input.ts';
import type { createOidc } from './oidc.ts';

type Parts = {
  readonly config: WebConfig;
  readonly oidc: ReturnType<typeof createOidc>;
  readonly closeCurrent: (c: Context) => Promise<void>;
  readonly signedOut: (c: Context) => string;
};

/** Adds log-out, by the person and by their provider. */
export const mountLogout = (app: Hono, { config, oidc, closeCurrent, signedOut }: Parts): void => {
  const { application, log } = config;

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
    return c.html(signedOut(c));
  });
};
