import { invitePersonas } from './demo/accounts.ts';
import { personas } from './demo/personas.ts';
import { geefProefcijfersVrij } from './demo/proefcijfers.ts';
import { createProvider } from './demo/provider.ts';
import { rondleiding } from './demo/rondleiding.ts';
import { vul } from './demo/verhalen/vul.ts';
import type { DemoModule } from './serve.ts';

let gemaild = 0;

/** What the demo adds to the program: its people, its guided tour and its own way to log in. */
export const demo: DemoModule = {
  world: { personas, tour: rondleiding, gemaild: () => gemaild },
  send: async () => {
    gemaild += 1;
  },
  createProvider: (base) =>
    createProvider(
      base,
      personas.map(({ subject }) => subject),
    ),
  fill: async (house) => {
    const accounts = await invitePersonas(house);
    await vul(house, accounts);
    await geefProefcijfersVrij(house, accounts);
  },
};
