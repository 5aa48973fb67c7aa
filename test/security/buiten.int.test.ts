import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { KORT, LANG, valAllesAan } from './buiten/aanval.ts';
import { aanwezig, ffufVragen, sqlmap } from './buiten/gereedschap.ts';
import { startBuiten } from './buiten/start.ts';
import { meld, volledig } from './resultaat.ts';
import { RARE } from './vijandig.ts';

const LEAK_MEGABYTES = 50;
const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-buiten-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The faults built in: what sqlmap says of the one, and whether the server broke on the other when ffuf asked. */
const vindGaten = async (): Promise<number> => {
  const buiten = await startBuiten(true);
  try {
    const injectie = await sqlmap(folder, 'planner', {
      url: `${buiten.base}/gat/zoek?wie=Verzonnen`,
      zwaarte: KORT.sqlmap,
    });
    const WAARDE = RARE.map((text) => encodeURIComponent(text.toWellFormed()));
    const klap = await ffufVragen(folder, buiten.base, 'planner', {
      PAD: ['/gat/lees'],
      NAAM: ['wie'],
      WAARDE,
    });
    const { fouten } = await buiten.stand();
    const gezien = klap.length > 0 && fouten.some((fout) => fout.includes('/gat/lees'));
    return injectie.length + Number(gezien);
  } finally {
    await buiten.stop();
  }
};

it.skipIf(!aanwezig('ffuf', 'sqlmap', 'wapiti'))(
  'Ook gereedschap dat anderen schreven vindt geen storing, geen ingang en niets van een dossier',
  async () => {
    const buiten = await startBuiten(false);
    const begin = await buiten.stand();
    const gevonden = await valAllesAan(buiten, folder, volledig ? LANG : KORT);
    const { verzoeken, fouten, geheugen, statussen } = await buiten.stand();
    await buiten.stop();
    const gaten = await vindGaten();
    meld({
      bewering:
        'ffuf, sqlmap en wapiti vinden als elke rol geen storing, geen ingang en niets van een dossier',
      gevallen: verzoeken,
      afwijkingen: gevonden.length + fouten.length + Number(geheugen - begin.geheugen >= LEAK_MEGABYTES),
      ingebouwd: 2,
      gevonden: gaten,
    });
    console.log(
      `${verzoeken} verzoeken, ${JSON.stringify(statussen)}, geheugen ${begin.geheugen} → ${geheugen} MB`,
    );
    expect({ gevonden, fouten }).toEqual({ gevonden: [], fouten: [] });
    expect(geheugen - begin.geheugen).toBeLessThan(LEAK_MEGABYTES);
    expect(verzoeken).toBeGreaterThan(volledig ? 100_000 : 5_000);
    expect(gaten).toBe(2);
  },
  7_200_000,
);
