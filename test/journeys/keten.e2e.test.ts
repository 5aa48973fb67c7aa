import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromium } from '../chromium.ts';
import { meldAan, wijsToe } from './aanmelden.ts';
import { adviseer, toets } from './adviseren.ts';
import { axe, past } from './bekijk.ts';
import { startHuis } from './huis.ts';
import { brengKeurmerkInOrde, kiesEnDeel } from './kiezen.ts';
import { openReis } from './reiziger.ts';
import { leesUitgaven } from './uitgaven.ts';
import { kijkTerug, voerUit } from './uitvoeren.ts';

describe.skipIf(chromium === undefined).each([
  { hoe: 'zonder JavaScript op een telefoon', javascript: false, breedte: 390, bekijk: past },
  { hoe: 'met axe op elke pagina', javascript: true, breedte: 1280, bekijk: axe },
])('De hele keten in de browser, $hoe', ({ javascript, breedte, bekijk }) => {
  let huis: Awaited<ReturnType<typeof startHuis>>;
  beforeAll(async () => {
    huis = await startHuis();
  }, 60_000);
  afterAll(() => huis.stop());

  it('loopt van de eerste aanmelding tot een betaalde en geteste maatregel', async () => {
    const reis = await openReis(chromium ?? '', { url: huis.url, javascript, breedte, bekijk });
    try {
      const id = await meldAan(reis);
      await wijsToe(reis, id);
      await adviseer(reis, id);
      await toets(reis, id);
      await kiesEnDeel(reis, id);
      await brengKeurmerkInOrde(reis, id);
      await voerUit(reis, id);
      await leesUitgaven(reis, id);
      await kijkTerug(reis, id);
    } finally {
      await reis.sluit();
    }
  }, 900_000);
});
