import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AskedPage } from '#application/application.ts';
import type { Bureau } from '#application/bureau.ts';
import { tagsOf } from '#application/tags.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { verlengingenVanaf } from '#domain/geldboek/posten.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { type DossierId, dossierNummer } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { meldAan, onderzoek, stelVast, verstrek } from './verloop.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let wereld: Wereld;
let zaak: DossierId;

const totVerstrekt = async (naam: string): Promise<DossierId> => {
  const dossier = await meldAan(wereld, naam);
  await onderzoek(wereld, dossier);
  await stelVast(wereld, dossier);
  await verstrek(wereld, dossier, naam);
  return dossier;
};

beforeEach(async () => {
  wereld = await bouwWereld();
  zaak = await totVerstrekt('wethouder');
});
afterEach(() => wereld.einde());

const krijgtOfferte = (dossier: DossierId, maatregel: string) =>
  wereld.doe('secretaris', dossier, {
    type: 'LegOfferteVast',
    maatregel,
    leverancier: 'Verzonnen Sloten',
    eenmaligCent: cents(38_500),
    perMaandCent: cents(0),
  });

const bestel = async (dossier: DossierId, maatregel: string) => {
  await krijgtOfferte(dossier, maatregel);
  await wereld.doe('secretaris', dossier, {
    type: 'GeefOpdracht',
    maatregel,
    leverancier: 'Verzonnen Sloten',
  });
};

const abonneer = async (dossier: DossierId) => {
  await bestel(dossier, 'alarm');
  await wereld.doe('secretaris', dossier, { type: 'MeldOplevering', maatregel: 'alarm' });
  await wereld.doe('secretaris', dossier, { type: 'MeldTestGoed', maatregel: 'alarm', bevinding: 'Werkt.' });
  await wereld.doe('secretaris', dossier, {
    type: 'LegPeriodiekeKostenVast',
    maatregel: 'alarm',
    perMaandCent: cents(3_000),
    vanaf: calendarDay('2026-03-10'),
    verlengtOp: calendarDay('2026-05-27'),
    waarvoor: 'alarmopvolging',
  });
};

/** What is on this desk, as far as it may be seen. */
const bureauVan = async (actor: Actor, asked: AskedPage): Promise<Bureau | undefined> => {
  let gezien: Bureau | undefined;
  await wereld.application.bureau(actor, asked, {
    name: 'proef',
    make: async (told) => {
      gezien = told;
      return { html: '', lasting: false };
    },
  });
  return gezien;
};

const bureau = async (limit = 20) => {
  const gezien = await bureauVan(wereld.als('secretaris'), { limit });
  if (gezien === undefined) throw new Error('A functionaris has a desk');
  return gezien;
};

const boekDossier = async (): Promise<DossierId> => {
  const id = await wereld.application.geldboekDossier(wereld.als('secretaris'));
  if (id === undefined) throw new Error('A functionaris has a book');
  return id;
};

/** Another card in place of the one that is kept, as an error in the program could write it. */
const verander = async (dossier: DossierId, anders: (kaart: Kaart) => Kaart): Promise<void> => {
  const { store, guard, als, application } = wereld;
  const card = (await store.cards([dossier])).get(dossier);
  if (card === undefined) throw new Error('It has a card');
  const [was] = await guard.list({
    actor: als('secretaris'),
    actie: 'lijst:organisatie',
    rows: [{ dossier, card }],
  });
  if (was === undefined) throw new Error('It is theirs');
  const kaart = anders(was.kaart);
  await store.append({
    dossier,
    kind: kaart.soort,
    expected: card.position,
    events: [],
    card: await guard.sealCard(dossier, card.position, kaart),
    tags: await tagsOf(guard, kaart, application.today()),
    outbox: [],
  });
};

/** What the card of the book keeps beside what the book says. */
const bewaardEnBoek = async () => {
  const boek = await wereld.application.geldboek(wereld.als('secretaris'));
  return [
    (await bureau()).verlengingen,
    verlengingenVanaf(boek?.regels ?? [], wereld.application.today()),
  ] as const;
};

it('Wat wordt verlengd, staat op de kaart zoals in het boek; wat ervan afwijkt, valt op en is na een boeking weer goed', async () => {
  await abonneer(zaak);
  const [bewaard, boek] = await bewaardEnBoek();
  expect(boek).toMatchObject([{ zaak: dossierNummer(zaak), bedragCent: 3_000, verlengtOp: '2026-05-27' }]);
  expect(bewaard).toEqual(boek);

  await verander(await boekDossier(), (kaart) => ({
    ...kaart,
    geldboek: { verlengingen: boek.map((een) => ({ ...een, bedragCent: cents(een.bedragCent + 1) })) },
  }));
  const [fout, nogSteeds] = await bewaardEnBoek();
  expect(fout).not.toEqual(nogSteeds);

  await bestel(zaak, 'brievenbus');
  const [hersteld, eind] = await bewaardEnBoek();
  expect(hersteld).toEqual(eind);
});

it('Een kaart van voordat dit erop stond, geeft hetzelfde bureau', async () => {
  await abonneer(zaak);
  await bestel(zaak, 'brievenbus');
  const eigen = (await wereld.application.organisatieDossier('GM0014')) as DossierId;
  await wereld.doe('secretaris', eigen, { type: 'LegPostadresVast', postadres: 'post@voorbeeld.example' });
  const { verlengingen, organisatie } = await bureau();
  expect(organisatie).toMatchObject({ ingericht: false, postadres: 'post@voorbeeld.example' });
  expect(verlengingen).toHaveLength(1);

  await verander(await boekDossier(), ({ geldboek: _, ...kaart }) => kaart);
  await verander(eigen, (kaart) => ({ ...kaart, organisatie: {} }));
  expect(await bureau()).toMatchObject({ verlengingen, organisatie });
});

it('Eén regel in het inzagelog noemt alles wat op het bureau staat, en er gaat geen dossier open', async () => {
  await abonneer(zaak);
  const lees = async () => (await wereld.application.auditLines(wereld.als('fg'), 0, 10_000)) ?? [];
  const voor = (await lees()).at(-1)?.nr ?? 0;
  await bureau();
  const erbij = (await lees()).filter(({ nr, rol }) => nr > voor && rol === 'functionaris');
  expect(erbij).toMatchObject([{ actie: 'lijst:organisatie', doel: 'lijst', compartimenten: [] }]);
  const eigen = await wereld.application.organisatieDossier('GM0014');
  expect(erbij[0]?.dossiers.toSorted()).toEqual([zaak, eigen, await boekDossier()].toSorted());
});

it('Wat op de organisatie zelf wacht, staat voor wat op een leverancier wacht, ook als dat langer duurt', async () => {
  await bestel(zaak, 'brievenbus');
  await bestel(zaak, 'alarm');
  const later = await totVerstrekt('burgemeester');
  wereld.zetKlok('2026-04-20');
  await krijgtOfferte(later, 'brievenbus');
  await krijgtOfferte(later, 'alarm');
  expect((await bureau()).items.map(({ id }) => id)).toEqual([later, zaak]);
  expect((await bureau(1)).items.map(({ id }) => id)).toEqual([later]);

  await wereld.doe('secretaris', zaak, { type: 'MeldOplevering', maatregel: 'alarm' });
  const { items } = await bureau();
  expect(items.map(({ id }) => id)).toEqual([zaak, later]);
  expect(items[0]?.kaart.werk).toMatchObject({ schakel: 'levering', tijdensLevering: 'testen' });
});

it('Een ambt dat afloopt, staat op het bureau op welke bladzijde de zaak ook staat', async () => {
  const dossier = wereld.account('wethouder').bestuurderDossier as DossierId;
  await bestel(zaak, 'brievenbus');
  await bestel(zaak, 'alarm');
  await totVerstrekt('burgemeester');
  await wereld.doe('wethouder', dossier, { type: 'BeeindigAmbt', tot: calendarDay('2026-10-31') });
  const eerste = await bureau(1);
  expect(eerste.items.map(({ id }) => id)).not.toContain(zaak);
  expect(eerste.letOp).toEqual([]);
  wereld.zetKlok('2026-05-02');
  expect((await bureau(1)).letOp.map(({ id }) => id)).toEqual([zaak]);
  expect((await bureau()).letOp).toEqual([]);
});

it('Het begin is het begin, ook voor wie een plek opgeeft die er niet is', async () => {
  await totVerstrekt('burgemeester');
  const vanaf = (after?: string) =>
    bureauVan(wereld.als('secretaris'), { limit: 1, ...(after !== undefined && { after }) });
  const begin = await vanaf();
  expect(begin?.isFirst).toBe(true);
  expect(await vanaf(begin?.next ?? '')).toMatchObject({ isFirst: false, items: [{}] });
  for (const onzin of ['', 'onzin', '%00']) expect(await vanaf(onzin)).toEqual(begin);
});

it('Een andere organisatie en wie geen functionaris is, hebben niets van dit bureau', async () => {
  await abonneer(zaak);
  const vreemd = wereld.als('andere-secretaris');
  for (const actor of [vreemd, { ...vreemd, organisatie: 'GM0014' }]) {
    const gezien = await bureauVan(actor, { limit: 20 });
    expect(gezien).toMatchObject({ items: [], letOp: [], verlengingen: [] });
  }
  expect(await bureauVan(wereld.als('planner'), { limit: 20 })).toBeUndefined();
});
