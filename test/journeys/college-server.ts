import { invitePersonas } from '../../src/main/demo/accounts.ts';
import { createProvider } from '../../src/main/demo/provider.ts';
import { demo } from '../../src/main/demo.ts';
import { openHouse } from '../../src/main/open.ts';
import { serve } from '../../src/main/serve.ts';
import { leden } from './college-leden.ts';

/**
 * The program without a single dossier, as a process of its own. The personas have an account; the members of a new
 * college can be recognised by the log-in service, and have no account until they are invited on the pages.
 */
const port = Number(process.env.PORT);
const dataFolder = process.env.VEILIG_AMBT_DATA ?? '';
const house = await openHouse({ dataFolder, databaseUrl: undefined });
await invitePersonas(house);
const personas = [
  ...demo.world.personas,
  ...leden.map(({ subject, label }) => ({
    subject,
    label,
    rol: 'bestuurder' as const,
    groep: 'Bestuurders' as const,
    verhaal: 'nieuw in het college',
  })),
];
const server = await serve({
  application: house.application,
  port,
  base: new URL(`http://localhost:${port}`),
  meldpunt: undefined,
  oidc: undefined,
  demo: {
    ...demo,
    world: { ...demo.world, personas },
    createProvider: (base) =>
      createProvider(
        base,
        personas.map(({ subject }) => subject),
      ),
  },
});
console.log('Stoppen: Ctrl+C');
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  void house.application.close().then(() => process.exit(0));
});
