import { writeSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Application } from '#application/application.ts';
import { accountId } from '#kernel/ids.ts';
import { openHouse } from '../../src/main/open.ts';
import { serve } from '../../src/main/serve.ts';

/**
 * The web server to be killed, with somebody logged in; tells on its output where to ask and with which session. With
 * `early` it answers before the act is done, which the crash test must notice.
 */
const [dataFolder = '', databaseUrl = '', manner, account = ''] = process.argv.slice(2);
const { application } = await openHouse({ dataFolder, databaseUrl: databaseUrl || undefined });

const early: Application = {
  ...application,
  act: async (act) => {
    void pause(20).then(() => application.act(act));
    return { outcome: 'done', dossier: act.dossier, position: 1, feiten: [] };
  },
};

const server = await serve({
  application: manner === 'early' ? early : application,
  port: 0,
  base: new URL('http://localhost'),
  oidc: { clientId: 'x', clientSecret: 'y', provider: { discover: new URL('https://inloggen.invalid') } },
  meldpunt: undefined,
  demo: undefined,
});
const { port } = server.address() as AddressInfo;
const { token } = await application.sessions.open(accountId(account));
writeSync(1, `${JSON.stringify({ port, token })}\n`);
