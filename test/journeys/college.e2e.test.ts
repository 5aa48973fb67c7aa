import { afterAll, beforeAll, describe, it } from 'vitest';
import { bundled } from '../bundle.ts';
import { chromium } from '../chromium.ts';
import { wijsToe } from './aanmelden.ts';
import { adviseer, toets } from './adviseren.ts';
import { opElkeBreedte, past } from './bekijk.ts';
import { bevestig, doeNietMee, geefToegang, nodigCollegeUit, zetKlaar } from './college.ts';
import { leden } from './college-leden.ts';
import {
  beeindigAmbt,
  kiesEnDeel,
  leen,
  maakUitzondering,
  sluitAan,
  verhuis,
  verstrek,
  zieAf,
} from './college-maatregelen.ts';
import { startHuis } from './huis.ts';
import { openReis } from './reiziger.ts';

const OP_ORDE = { voldoet: 'ja' };

describe.skipIf(chromium === undefined).each([
  { hoe: 'zonder JavaScript op een telefoon', javascript: false, bekijk: past },
  {
    hoe: 'met axe, zo breed als een telefoon en als een bureau',
    javascript: true,
    bekijk: opElkeBreedte(),
  },
])('Een nieuw college van zes in de browser, $hoe', ({ javascript, bekijk }) => {
  let huis: Awaited<ReturnType<typeof startHuis>>;
  beforeAll(async () => {
    huis = await startHuis([await bundled('test/journeys/college-server.ts', 'collegehuis')]);
  }, 60_000);
  afterAll(() => huis.stop());

  it('gaat van de uitnodiging tot drie geteste en betaalde maatregelen, en tot het einde van een ambt', async () => {
    const reis = await openReis(chromium ?? '', {
      url: huis.url,
      javascript,
      breedte: 390,
      bekijk,
    });
    try {
      const [burgemeester, uitzondering, lening, afziend, verhuizend, afwezig] = leden;
      await nodigCollegeUit(reis);
      await geefToegang(reis);
      await zetKlaar(reis);
      await doeNietMee(reis, afwezig);

      const adviesVoor = async (lid: (typeof leden)[number], keurmerk?: typeof OP_ORDE): Promise<string> => {
        const id = await bevestig(reis, lid);
        await wijsToe(reis, id);
        await adviseer(reis, id, keurmerk);
        await toets(reis, id);
        return id;
      };
      const gewoon = await adviesVoor(burgemeester, OP_ORDE);
      await kiesEnDeel(reis, burgemeester, gewoon);
      await verstrek(reis, gewoon, 'F-1');

      const monument = await adviesVoor(uitzondering);
      await kiesEnDeel(reis, uitzondering, monument);
      await maakUitzondering(reis, uitzondering, monument);
      await verstrek(reis, monument, 'F-2');

      const geleend = await adviesVoor(lening);
      await kiesEnDeel(reis, lening, geleend);
      await leen(reis, lening, geleend);

      await zieAf(reis, afziend, await adviesVoor(afziend, OP_ORDE));

      const oud = await adviesVoor(verhuizend, OP_ORDE);
      await kiesEnDeel(reis, verhuizend, oud);
      await verhuis(reis, verhuizend, oud);

      await beeindigAmbt(reis, lening, geleend);
      await sluitAan(reis);
    } finally {
      await reis.sluit();
    }
  }, 900_000);
});
