import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { formFields } from '#web/components/form.tsx';
import { adressen, inDossier, isBewaarpagina, isVoor, metDossier } from './adressen.ts';
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
  'vereniging',
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

/** Every form, but those with which this person has something to do in any case. */
const teSturen = (naam: string, formulieren: ReadonlyMap<string, Fields>) =>
  [...formulieren].filter(([path]) => naam !== 'fg' || !isBewaarpagina(path));

/** Sends every form to cases of others; what was answered otherwise than for a case that does not exist, or was done. */
const stuurAlles = async (formulieren: ReadonlyMap<string, Fields>, totEerste = false) => {
  const afwijkend: string[] = [];
  let gevallen = 0;
  const voor = await posities();
  for (const naam of vreemden) {
    const bezoeker = await huis.browser(naam);
    const vreemd = wereld.zaken.filter((zaak) => wereld.leesbaar(huis.actor(naam), zaak).size === 0);
    for (const [path, fields] of teSturen(naam, formulieren)) {
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

/** Numbers these submits apart from the others. */
let leeg = 1_000_000;

/** Sends every form of this person empty and out of date to every case, so that it comes back. */
const stuurLeeg = async (naam: string): Promise<readonly (readonly [path: string, antwoord: Gezien])[]> => {
  const bezoeker = await huis.browser(naam);
  const paths = metDossier(adressen('POST')).filter((path) => isVoor(path, huis.account(naam).rol));
  const antwoorden: (readonly [string, Gezien])[] = [];
  for (const path of paths.flatMap((pad) => wereld.zaken.map(({ id }) => inDossier(pad, id)))) {
    leeg += 1;
    antwoorden.push([path, await stuur(bezoeker, path, { [formFields.expectedVersion]: '0' }, leeg)]);
  }
  return antwoorden;
};

/** What stands on those forms and may not; and how many came back. */
const teruggekomen = async (namen: readonly string[]) => {
  const lekken: string[] = [];
  let gevallen = 0;
  for (const naam of namen) {
    for (const [path, { status, body }] of await stuurLeeg(naam)) {
      if (status === 400 || status === 409) gevallen += 1;
      const verboden = wereld.kanaries.in(body).filter((een) => !wereld.magZien(huis.actor(naam), een));
      lekken.push(...verboden.map(({ dossier, veld }) => `${naam} ${path}: ${dossier}, ${veld}`));
    }
  }
  return { lekken, gevallen };
};

it('Een formulier dat terugkomt met fouten, toont niets dat niet voor de invuller is', async () => {
  huis.setPolicy(beleidMetGat['iedere adviseur is toegewezen']);
  const gat = await teruggekomen(['andere-adviseur']);
  huis.setPolicy();
  // Whoever may change what others see comes last.
  const { lekken, gevallen } = await teruggekomen([
    'secretaris',
    'planner',
    'toetser-3',
    'toetser-1',
    'adviseur',
    ...wereld.zaken.map(({ naam }) => naam),
  ]);
  meld({
    bewering: 'Een formulier dat terugkomt met fouten, toont niets dat niet voor de invuller is',
    gevallen,
    afwijkingen: lekken.length,
    ingebouwd: 1,
    gevonden: gat.lekken.length > 0 ? 1 : 0,
  });
  expect(lekken).toEqual([]);
  expect(gat.lekken.length).toBeGreaterThan(0);
  expect(gevallen).toBeGreaterThan(50);
}, 300_000);
