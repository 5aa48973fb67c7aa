import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { type Noodsoort, noodCompartimenten } from '#domain/bevoegdheid/nood.ts';
import { compartimenten as alle, type Compartiment } from '#domain/gedeeld/compartiment.ts';
import { type DossierId, dossierNummer } from '#kernel/ids.ts';
import { type Gezien, gezien } from './bekijk.ts';
import { type Huis, openHuis } from './huis.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, type Wereld, type Zaak } from './wereld.ts';

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis, ['toetsing', 'nazorg']);
}, 120_000);
beforeEach(() => huis.setPolicy());
afterAll(() => huis.close());

/** A hole on purpose: whatever was asked for, all that may ever be asked for opens. */
const allesOpen: typeof mag = (actor, actie, kaart, nood) =>
  mag(actor, actie, kaart, nood && { ...nood, compartimenten: alle });

let dag = 0;
const volgendeDag = (): void => {
  dag += 1;
  huis.setDay(new Date(Date.UTC(2026, 2, 9 + dag)).toISOString().slice(0, 10));
};

type Poging = {
  readonly soort: Noodsoort;
  readonly zaak: Zaak;
  readonly delen: readonly Compartiment[];
  readonly vrager: string;
  readonly tweede: string;
};

const pad = ({ soort }: Poging, id: DossierId): string =>
  soort === 'noodtoegang' ? `/noodtoegang/dossier/${id}` : `/toetsing/${id}/naam`;

const vraag = async ({ soort, zaak, delen, vrager }: Poging): Promise<string> => {
  const { nood } = huis.application;
  const actor = huis.actor(vrager);
  const reden = 'er is gevaar';
  const result =
    soort === 'noodtoegang'
      ? await nood.vraagNoodtoegang(actor, {
          nummer: dossierNummer(zaak.id),
          gevaar: 'ernstige-dreiging',
          compartimenten: delen,
          reden,
        })
      : await nood.vraagOntsluiering(actor, zaak.id, reden);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  return result.sleutel;
};

const bevestig = async ({ tweede }: Poging, sleutel: string): Promise<void> => {
  const { nood } = huis.application;
  const verzoek = (await nood.mijn(huis.actor(tweede)))?.find((een) => een.sleutel === sleutel);
  const result = verzoek && (await nood.bevestig(huis.actor(tweede), verzoek));
  if (result?.outcome !== 'done') throw new Error(JSON.stringify(result));
};

const gelijk = (one: Gezien, other: Gezien): boolean => JSON.stringify(one) === JSON.stringify(other);

type Uitkomst = {
  readonly gezien: readonly string[];
  readonly lekken: readonly string[];
  readonly vragen: number;
};

/** Asks, confirms, looks, ends and looks again; whatever is on the page beside what was chosen is a leak. */
const probeer = async (poging: Poging): Promise<Uitkomst> => {
  const { zaak, delen, vrager, tweede } = poging;
  const lekken: string[] = [];
  let vragen = 0;
  const kijk = async (wie: string, wanneer: string): Promise<Gezien> => {
    const bezoeker = await huis.browser(wie);
    const page = await gezien(await bezoeker.ask(pad(poging, zaak.id)));
    const absent = await gezien(await bezoeker.ask(pad(poging, huis.application.newId())));
    vragen += 2;
    if (wanneer !== 'open' && !gelijk(page, absent)) lekken.push(`${wie} ${wanneer}: anders dan afwezig`);
    return page;
  };
  const sleutel = await vraag(poging);
  await kijk(vrager, 'voor het bevestigen');
  await bevestig(poging, sleutel);
  for (const ander of [tweede, 'secretaris', 'fg']) await kijk(ander, 'terwijl een ander open heeft');
  const { body } = await kijk(vrager, 'open');
  const kanaries = wereld.kanaries.in(body);
  for (const { dossier, veld, delen: staatIn } of kanaries)
    if (dossier !== zaak.naam || !staatIn.some((deel) => delen.includes(deel)))
      lekken.push(`${delen.join()}: ${dossier} ${veld}`);
  if (delen.length === 1) {
    await huis.application.nood.beeindig(huis.actor(vrager), sleutel);
    await kijk(vrager, 'na stoppen');
  }
  volgendeDag();
  await kijk(vrager, 'na een dag');
  await huis.application.nood.schrijfVerslag(huis.actor(vrager), sleutel, 'gedaan');
  return { gezien: kanaries.map(({ veld }) => veld), lekken, vragen };
};

const noodPogingen = (zaak: Zaak): readonly Poging[] =>
  [...noodCompartimenten.noodtoegang.map((deel) => [deel]), noodCompartimenten.noodtoegang].map((delen) => ({
    soort: 'noodtoegang',
    zaak,
    delen,
    vrager: 'andere-adviseur',
    tweede: 'planner',
  }));

const ontsluiering = (zaak: Zaak): Poging => ({
  soort: 'ontsluiering',
  zaak,
  delen: noodCompartimenten.ontsluiering,
  vrager: 'toetser-1',
  tweede: 'toetser-2',
});

const gemaskeerd = (page: Gezien): string =>
  page.body.replaceAll(
    /name="_[a-z]+" value="[^"]*"|data-sleutel="[^"]*"|value="[0-9A-Z]{4}-[0-9A-Z]{4}"/g,
    '',
  );

it('In nood gaat alleen open wat is gevraagd, alleen voor wie het vroeg, en daarna is er weer niets', async () => {
  volgendeDag();
  const [toetsing, nazorg] = wereld.zaken;
  if (toetsing === undefined || nazorg === undefined) throw new Error('There are two');
  const uitkomsten: Uitkomst[] = [];
  for (const poging of [...noodPogingen(nazorg), ontsluiering(toetsing)])
    uitkomsten.push(await probeer(poging));
  huis.setPolicy(allesOpen);
  const geplant = await probeer({ ...(noodPogingen(nazorg)[1] as Poging), delen: ['adres'] });
  huis.setPolicy();
  const lekken = uitkomsten.flatMap((een) => een.lekken);
  meld({
    bewering: 'In nood gaat alleen open wat is gevraagd en bevestigd; daarna is het gelijk aan afwezig',
    gevallen: uitkomsten.reduce((sum, { vragen }) => sum + vragen, 0),
    afwijkingen: lekken.length,
    ingebouwd: 1,
    gevonden: geplant.lekken.length > 0 ? 1 : 0,
  });
  expect(lekken).toEqual([]);
  expect(uitkomsten.filter((een) => een.gezien.length === 0)).toEqual([]);
  expect(geplant.lekken.length).toBeGreaterThan(0);
}, 240_000);

it('Een onbekend nummer en een nummer dat niet mag, geven hetzelfde antwoord', async () => {
  volgendeDag();
  const [, nazorg] = wereld.zaken;
  const bezoeker = await huis.browser('andere-adviseur');
  const stuur = async (nummer: string): Promise<Gezien> =>
    gezien(
      await bezoeker.post('/noodtoegang/vraag', {
        _token: bezoeker.token,
        gevaar: 'ernstige-dreiging',
        nummer,
        compartimenten: 'adres',
        reden: 'er is gevaar',
      }),
    );
  const onbekend = await stuur('ZZZZ-ZZZZ');
  huis.setPolicy((actor, actie, kaart, nood) =>
    actie === 'lees:noodtoegang' ? { toegestaan: false } : mag(actor, actie, kaart, nood),
  );
  const verboden = await stuur(dossierNummer(nazorg?.id as DossierId));
  expect(onbekend.status).toBe(409);
  expect([verboden.status, gemaskeerd(verboden)]).toEqual([onbekend.status, gemaskeerd(onbekend)]);
});

it('De bestuurder leest in de lijst wie er in nood keek, welk deel en waarom', async () => {
  const [, nazorg] = wereld.zaken;
  const bezoeker = await huis.browser('nazorg');
  const { body } = await gezien(await bezoeker.ask(`/mijn/${nazorg?.id}/gezien`));
  expect(body).toContain('gelezen met noodtoegang');
  expect(body).toContain('Reden: er is gevaar');
  expect(body).toContain('CCV, een adviseur');
});
