import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let secretaris: Browser;
beforeEach(async () => {
  huis = await openKetenHuis();
  secretaris = await huis.als('secretaris');
});
afterEach(() => huis.close());

const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();
const pas = async (velden: Readonly<Record<string, string>>) =>
  secretaris.post('/brieven/bestuurder/aanpassen', {
    ...sealOf(await lees(secretaris, '/brieven/bestuurder/aanpassen')),
    ...velden,
  });

it('Eigen zinnen blijven bewaard, en een vaste zin is niet te veranderen', async () => {
  expect((await pas({ loket: 'Bel de bode.', vast: 'Niets geldt.' })).status).toBe(303);
  const brief = await lees(secretaris, '/brieven/bestuurder');
  expect(brief).toContain('Bel de bode.');
  expect(brief).toContain('U schiet niets voor.');
  expect(brief).not.toContain('Niets geldt.');
  const bestand = await secretaris.ask('/brieven/bestuurder/bestand');
  expect(bestand.headers.get('content-disposition')).toContain('veilig-ambt-bestuurder.txt');
  expect(await bestand.text()).toContain('Bel de bode.');
  expect(await lees(await huis.als('andere-secretaris'), '/brieven/bestuurder')).not.toContain(
    'Bel de bode.',
  );
  await pas({ loket: '' });
  expect(await lees(secretaris, '/brieven/bestuurder')).toContain(
    'De functionaris van onze organisatie helpt',
  );
});

it('Te lang wordt gezegd en blijft staan; een onbekende brief bestaat niet', async () => {
  const lang = await pas({ loket: 'a'.repeat(700) });
  expect(lang.status).toBe(400);
  expect(await lang.text()).toContain('a'.repeat(700));
  expect((await secretaris.ask('/brieven/constructor')).status).toBe(404);
});
