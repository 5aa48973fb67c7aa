import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { formFields } from '#web/components/form.tsx';
import { inDossier } from './adressen.ts';
import { type Gezien, gezien } from './bekijk.ts';
import { type Fields, leesFormulieren } from './formulieren.ts';
import { beleidMetGat } from './gaten.ts';
import { type Bezoeker, type Huis, openHuis } from './huis.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

/** Everyone has a page to send from, and nothing to do with the cases below. */
const vreemden = [
  'andere-adviseur',
  'andere-secretaris',
  'toetser-3',
  'planner',
  'beheerder',
  'aangemeld',
  'bzk',
  'fg',
];

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis, [
    'klaargezet',
    'aangemeld',
    'onderzoek',
    'toetsing',
    'vastgesteld',
    'keuze',
    'kosten',
    'nazorg',
  ]);
}, 300_000);
beforeEach(() => huis.setPolicy());
afterAll(() => huis.close());

const posities = async (): Promise<readonly number[]> =>
  Promise.all(wereld.zaken.map(async ({ id }) => (await huis.store.history(id))?.events.length ?? 0));

const stuur = async (bezoeker: Bezoeker, path: string, fields: Fields, nummer: number): Promise<Gezien> =>
  gezien(
    await bezoeker.post(path, {
      ...fields,
      [formFields.token]: bezoeker.token,
      [formFields.submitId]: `vreemd-${nummer}`,
    }),
  );

/** Sends every form to cases of others; what was answered otherwise than for a case that does not exist, or was done. */
const stuurAlles = async (formulieren: ReadonlyMap<string, Fields>, totEerste = false) => {
  const afwijkend: string[] = [];
  let gevallen = 0;
  const voor = await posities();
  for (const naam of vreemden) {
    const bezoeker = await huis.browser(naam);
    const vreemd = wereld.zaken.filter((zaak) => wereld.leesbaar(huis.actor(naam), zaak).size === 0);
    for (const [path, fields] of formulieren) {
      if (totEerste && afwijkend.length > 0) break;
      gevallen += 1;
      const absent = await stuur(bezoeker, inDossier(path, huis.application.newId()), fields, gevallen);
      for (const { id, naam: dossier } of vreemd) {
        gevallen += 1;
        const antwoord = await stuur(bezoeker, inDossier(path, id), fields, gevallen);
        if (JSON.stringify(antwoord) !== JSON.stringify(absent))
          afwijkend.push(`${naam} ${path} ${dossier}: ${antwoord.status}, niet ${absent.status}`);
      }
    }
  }
  const na = await posities();
  const geschreven = wereld.zaken.filter((_, plaats) => na[plaats] !== voor[plaats]).map(({ naam }) => naam);
  return { gevallen, afwijkend: [...afwijkend, ...geschreven.map((naam) => `geschreven in ${naam}`)] };
};

it('Een formulier met het nummer van andermans dossier doet niets, en antwoordt alsof het dossier er niet is', async () => {
  const formulieren = new Map(
    [...(await leesFormulieren(huis, wereld))].filter(([path]) => path.includes(':id')),
  );
  const metVelden = [...formulieren.values()].filter((fields) => Object.keys(fields).length > 0);
  expect(metVelden.length).toBeGreaterThan(formulieren.size * 0.7);
  const { gevallen, afwijkend } = await stuurAlles(formulieren);

  const gaten = [
    'iedere bestuurder is de bestuurder zelf',
    'iedere organisatie is de eigen organisatie',
    'iedere adviseur is toegewezen',
  ];
  const gemist: string[] = [];
  for (const gat of gaten) {
    huis.setPolicy(beleidMetGat[gat]);
    if ((await stuurAlles(formulieren, true)).afwijkend.length === 0) gemist.push(gat);
  }
  meld({
    bewering:
      'Een formulier voor andermans dossier doet niets en antwoordt als bij een dossier dat er niet is',
    gevallen,
    afwijkingen: afwijkend.length,
    ingebouwd: gaten.length,
    gevonden: gaten.length - gemist.length,
  });
  expect(afwijkend).toEqual([]);
  expect(gemist).toEqual([]);
}, 300_000);
