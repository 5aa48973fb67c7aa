import { afterAll, beforeAll, expect, it } from 'vitest';
import { adressen, inDossier, isVoor } from './adressen.ts';
import { type Huis, openHuis } from './huis.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis);
  const { bestuurderDossier = huis.application.newId() } = huis.account('keuze');
  const kaart = { bellen: 'de buren', doen: '', afspraken: '' };
  await huis.doe('keuze', bestuurderDossier, { type: 'SchrijfHuiskaart', kaart });
}, 300_000);
afterAll(() => huis.close());

const NAMEN = [
  'keuze',
  'nazorg',
  'secretaris',
  'adviseur',
  'toetser-1',
  'planner',
  'bzk',
  'vereniging',
  'fg',
  'beheerder',
];
const ZAKEN = ['keuze', 'nazorg', 'kosten', 'onderzoek'];

/** What nobody is asked about: pictures of a page, and papers that name nobody and are made to be handed on. */
const VRIJ =
  /^(foto\.jpg|afspraak\.ics|werkbon\.pdf|veilig-wonen-beleid\.pdf|vraag-aan-de-jurist\.txt|veilig-ambt-[a-z-]+\.txt|vooruitblik[-.].*|[a-z0-9-]+-\d{4}-K[1-4][a-z.-]*)$/;

/** What somebody can only have as a file after logging in once more. */
const ALLEEN_BEVESTIGD = [
  'afspraken-voor-thuis.pdf',
  'beveiligingsadvies.pdf',
  'bewijs-van-inzage.json',
  'boek-2026.csv',
  'inzage.csv',
  'maatregelen.pdf',
];

const naamVan = ({ headers }: Response): string | undefined =>
  /filename(?:\*=UTF-8''|=")([^"]+)/.exec(headers.get('content-disposition') ?? '')?.[1];

/** The names of all files these people get, in a session in which they logged in `bevestigd` (ms), or are not known to have. */
const bestandenVoor = async (bevestigd: number | null) => {
  const namen = new Set<string>();
  let gevallen = 0;
  const ids = wereld.zaken.filter(({ naam }) => ZAKEN.includes(naam)).map(({ id }) => id);
  for (const naam of NAMEN) {
    const bezoeker = await huis.browser(naam);
    const { token } = await huis.application.sessions.open(huis.account(naam).id, { bevestigd });
    bezoeker.cookies.set('va', token);
    const mijn = adressen('GET').filter((path) => isVoor(path, huis.account(naam).rol));
    for (const path of mijn.flatMap((een) => ids.map((id) => inDossier(een, id)))) {
      const bestand = naamVan(await bezoeker.ask(path));
      gevallen += 1;
      if (bestand !== undefined && !VRIJ.test(bestand)) namen.add(bestand);
    }
  }
  return { namen: [...namen].sort(), gevallen };
};

it('Een bestand om te bewaren krijgt alleen wie zojuist nog een keer inlogde', async () => {
  const zonder = await bestandenVoor(null);
  const met = await bestandenVoor(huis.application.now().getTime());
  meld({
    bewering: 'Een bestand om te bewaren krijgt alleen wie zojuist nog een keer inlogde',
    gevallen: zonder.gevallen,
    afwijkingen: zonder.namen.length,
    // With a log-in of just now the same round finds every one of them.
    ingebouwd: ALLEEN_BEVESTIGD.length,
    gevonden: met.namen.length,
  });
  expect(zonder.namen).toEqual([]);
  expect(met.namen).toEqual(ALLEEN_BEVESTIGD);
}, 600_000);
