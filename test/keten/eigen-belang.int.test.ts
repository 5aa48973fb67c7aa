import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import type { DossierId } from '#kernel/ids.ts';
import { actorOf } from '#web/server/session.ts';
import { meld } from '../security/resultaat.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast, verstrek } from './verloop.ts';

const [WIJDEMEREN, HILVERSUM] = ['GM1696', 'GM0402'] as const;
const EROP = '2026-12-31T23:00:00Z';

let huis: KetenHuis;
/** The own dossier of who becomes functionaris of the successor, and that of somebody of the same college. */
let eigen: DossierId;
let vanCollega: DossierId;
/** The same person twice, and somebody who never was an office-holder. */
let dubbel: Account;
let buitenstaander: Account;

const dossierVan = async (
  wie: string,
  gemeente: string,
  functionaris: string,
  nummer: string,
): Promise<DossierId> => {
  const { wereld } = huis;
  wereld.zetKlok('2026-03-02');
  const zaak = await meldAan(wereld, wie, gemeente);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak, nummer);
  await verstrek(wereld, zaak, wie, functionaris);
  return zaak;
};

beforeEach(async () => {
  huis = await openKetenHuis('2026-03-02', {
    erbij: [
      ['wethouder-wijdemeren', 'bestuurder', WIJDEMEREN],
      ['collega-wijdemeren', 'bestuurder', WIJDEMEREN],
      ['secretaris-wijdemeren', 'functionaris', WIJDEMEREN],
      ['wethouder-hilversum', 'bestuurder', HILVERSUM],
      ['secretaris-hilversum', 'functionaris', HILVERSUM],
    ],
  });
  const { wereld } = huis;
  const { mail } = wereld.account('wethouder-wijdemeren');
  dubbel = await huis.invite({ rol: 'functionaris', organisatie: HILVERSUM, mail: mail.toUpperCase() });
  buitenstaander = wereld.account('secretaris-hilversum');
  eigen = await dossierVan('wethouder-wijdemeren', WIJDEMEREN, 'secretaris-wijdemeren', '2026-0001');
  vanCollega = await dossierVan('collega-wijdemeren', WIJDEMEREN, 'secretaris-wijdemeren', '2026-0002');
  huis.zetTijd(EROP);
});
afterEach(() => huis.close());

/** Every way to these dossiers that is open to this account. */
const watOpenGaat = async (account: Account): Promise<readonly string[]> => {
  const { application } = huis;
  const actor = actorOf(account);
  const open: string[] = [];
  const ga = (is: boolean, waar: string) => is && open.push(waar);
  for (const [wie, zaak] of Object.entries({ eigen, vanCollega })) {
    ga((await application.zaak(actor, 'lees:uitvoering', zaak)) !== undefined, `${wie} zaak`);
    ga((await application.rechtstoets(actor, zaak)) !== undefined, `${wie} rechtstoets`);
    ga((await application.bewijzen(actor, zaak)) !== undefined, `${wie} bewijzen`);
    const opdracht = { type: 'StopNazorgvragenVoorOrganisatie' } as const;
    const door = await application.act({ actor, dossier: zaak, opdracht });
    ga(door.outcome !== 'not-found', `${wie} handelen`);
  }
  const lijst = await application.worklist(actor, 'organisatie', { limit: 10 });
  ga((lijst?.items.length ?? 0) > 0, 'lijst');
  ga((await application.geldboek(actor, 'lees:geldboek', WIJDEMEREN)) !== undefined, 'geldboek');
  return open;
};

const PADEN = 10;

it('Wie in het opgeheven bestuur zat, komt als functionaris van de opvolger bij geen dossier van dat bestuur', async () => {
  const fout = await watOpenGaat(dubbel);
  // The planted fault: the same ways, for somebody of whom nobody knows that they were in that college.
  const ingebouwd = await watOpenGaat(buitenstaander);
  meld({
    bewering: 'Een functionaris die in het opgeheven bestuur zat, opent geen dossier van dat bestuur',
    gevallen: PADEN,
    afwijkingen: fout.length,
    ingebouwd: 1,
    gevonden: ingebouwd.length === PADEN ? 1 : 0,
  });
  expect(fout).toEqual([]);
  expect(ingebouwd).toHaveLength(PADEN);
}, 60_000);

it('Het overzicht zegt waarom, zonder te zeggen welke dossiers er zijn, en hoe een ander het doet', async () => {
  const bladen = async (account: Account) => (await (await huis.browserOf(account)).ask('/')).text();
  const [voor, ander] = [await bladen(dubbel), await bladen(buitenstaander)];
  expect(voor).toContain('U zat in het bestuur van de gemeente Wijdemeren');
  expect(voor).toContain('href="/inrichting/functionaris"');
  expect(voor).not.toContain(`/organisatie/${vanCollega}`);
  expect(ander).not.toContain('U zat in het bestuur');
  expect(ander).toContain(`/organisatie/${vanCollega}`);
}, 60_000);

it('Een bericht over zo’n dossier gaat naar wie er geen belang bij heeft', async () => {
  const { store, guard } = huis;
  const ontvangers = async () => {
    const berichten = await store.outbox.claim(200, Date.parse(EROP));
    for (const { id } of berichten) await store.outbox.sent(id);
    return Promise.all(berichten.map(({ recipient }) => guard.openPrivate('outbox', recipient)));
  };
  await ontvangers();
  await huis.wereld.doe('collega-wijdemeren', vanCollega, { type: 'TrekDelenIn', deel: 'maatregelen' });
  expect(await ontvangers()).toEqual([{ account: buitenstaander.id }]);
}, 60_000);

it('Dossiers van het bestuur van de opvolger zelf blijven open: daar zat deze functionaris niet in', async () => {
  const zaak = await dossierVan('wethouder-hilversum', HILVERSUM, 'secretaris-hilversum', '2026-0003');
  huis.zetTijd(EROP);
  const view = await huis.application.zaak(actorOf(dubbel), 'lees:uitvoering', zaak);
  expect(view?.kaart.betrokkenen.organisatie).toBe(HILVERSUM);
  const lijst = await huis.application.worklist(actorOf(dubbel), 'organisatie', { limit: 10 });
  expect(lijst?.items.map(({ id }) => id)).toEqual([zaak]);
}, 60_000);
