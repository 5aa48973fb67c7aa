import type { Server } from 'node:http';
import { type Send, smtpSender, startSending } from '../berichten.ts';
import type { Config } from '../config.ts';
import type { House } from '../open.ts';
import { type Rondewerk, startRounds } from '../rondes.ts';
import { type DemoModule, serve } from '../serve.ts';
import type { Command } from './command.ts';
import { loadDemo, NO_DEMO } from './load-demo.ts';
import { withHouse } from './with-house.ts';

const LOGIN_MISSING = [
  'Er is nog niet ingesteld hoe mensen inloggen. Geef op:',
  '- VEILIG_AMBT_OIDC_ISSUER',
  '- VEILIG_AMBT_OIDC_CLIENT',
  '- VEILIG_AMBT_OIDC_SECRET',
].join('\n');

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

const welcome = ({ base }: Config, demo: DemoModule | undefined): string =>
  [
    `Veilig Ambt staat klaar op ${base.href}`,
    ...(demo === undefined
      ? []
      : [
          'Dit is de proefomgeving: verzonnen mensen, echte regels. Kies daar wie u bent:',
          ...demo.world.personas.map(({ label, verhaal }) => `- ${label}: ${verhaal}`),
        ]),
    'Stoppen: Ctrl+C',
  ].join('\n');

const sender = ({ mail, base }: Config, demo: DemoModule | undefined): Send | undefined =>
  demo?.send ?? (mail === undefined ? undefined : smtpSender(mail, base));

const logFault = (soort: 'berichten' | Rondewerk, fout: string): void =>
  console.error(JSON.stringify({ soort, fout }));

const serveUntilStopped = async (
  house: House,
  config: Config,
  demo: DemoModule | undefined,
): Promise<number> => {
  await demo?.fill(house);
  const { application } = house;
  const { port, base, oidc, meldpunt } = config;
  const server = await serve({ application, port, base, oidc, meldpunt, demo }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  });
  if (server === undefined) {
    console.log(`Poort ${port} is al in gebruik. Kies een andere met PORT.`);
    return 1;
  }
  const send = sender(config, demo);
  const stopSending =
    send === undefined ? undefined : startSending(house, send, (fout) => logFault('berichten', fout));
  const stopRounds = startRounds(application, logFault);
  console.log(welcome(config, demo));
  if (send === undefined)
    console.log('Let op: er gaan geen berichten uit, want VEILIG_AMBT_SMTP is niet ingesteld.');
  await closed(server);
  await stopRounds();
  await stopSending?.();
  return 0;
};

/** Serves with the organisation's own log-in, or as a demo when none is configured. */
export const start: Command = {
  name: 'start',
  uitleg: 'start de server; zonder ingestelde inlogdienst is dat de proefomgeving',
  run: () =>
    withHouse(async (house, config) => {
      const demoModule = config.oidc === undefined ? await loadDemo() : undefined;
      if (config.oidc !== undefined || demoModule !== undefined)
        return serveUntilStopped(house, config, demoModule);
      console.error(LOGIN_MISSING);
      return 2;
    }),
};

/** Always the demo, also when a log-in is configured. */
export const demo: Command = {
  name: 'demo',
  uitleg: 'start de proefomgeving, met een persoon voor elke rol',
  run: () =>
    withHouse(async (house, config) => {
      const demoModule = await loadDemo();
      if (demoModule !== undefined) return serveUntilStopped(house, config, demoModule);
      console.error(NO_DEMO);
      return 2;
    }),
};
