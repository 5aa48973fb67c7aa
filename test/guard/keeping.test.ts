import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Account } from '#guard/guard.ts';
import { accountId } from '#kernel/ids.ts';
import { admit, tweedeBeheerder } from './officers.ts';
import {
  adviseur,
  beheerder,
  collega,
  fg,
  kaartOf,
  linesOf,
  newFolder,
  newGuard,
  newId,
  planner,
  sealedDossier,
  toShow,
} from './story.ts';

const account = (changes: Partial<Account> = {}): Account => ({
  id: accountId(newId()),
  issuer: 'https://inloggen.voorbeeld',
  subject: 'persoon-1',
  rol: 'adviseur',
  naam: 'Fleur Fabel',
  mail: 'fleur@voorbeeld.invalid',
  tot: null,
  ...changes,
});

describe('after a restart', () => {
  test('dossiers, accounts, tags and private values are as they were', async () => {
    const folder = newFolder();
    const before = await newGuard(folder);
    const dossier = await sealedDossier(before);
    const tag = await before.tags(['planner', 'x']);
    const draft = await before.sealPrivate('concept:a', 'half af');
    const person = account({ rol: 'beheerder' });
    await before.accounts.put(person, undefined);
    await before.close();

    const after = await newGuard(folder);
    expect(await after.open(toShow(dossier))).toMatchObject({ allowed: true });
    expect(await after.tags(['planner', 'x'])).toEqual(tag);
    expect(await after.openPrivate('concept:a', draft)).toBe('half af');
    expect(await after.accounts.get(person.id)).toEqual(person);
    expect(await after.verify()).toEqual({ lines: 2, fault: undefined });
    await after.close();
  });

  test('a lost key ring does not pass for a new one', async () => {
    const folder = newFolder();
    const before = await newGuard(folder);
    await before.open(toShow(await sealedDossier(before)));
    await before.close();
    rmSync(join(folder, 'sleutels'), { recursive: true, force: true });
    await expect(newGuard(folder)).rejects.toThrow(/andere sleutels/);
  });

  test('no file holds a word of a dossier or an account', async () => {
    const folder = newFolder();
    const guard = await newGuard(folder);
    await guard.accounts.put(account({ rol: 'beheerder' }), undefined);
    await guard.open(toShow(await sealedDossier(guard)));
    const files = ['sleutels', 'log'].flatMap((part) =>
      readdirSync(join(folder, part)).map((name) => join(folder, part, name)),
    );
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const word of ['achterdeur', 'Fabel', 'persoon-1', 'voorbeeld'])
        expect(bytes.includes(word), file).toBe(false);
    }
    expect(files.length).toBeGreaterThan(2);
    await guard.close();
  });
});

describe('accounts', () => {
  test('the first two beheerders need nobody; after that nobody does it alone, and it is logged', async () => {
    const guard = await newGuard();
    const [one, two, three, four] = [1, 2, 3, 4].map((nr) =>
      account({ subject: `persoon-${nr}`, mail: `${nr}@voorbeeld.invalid`, rol: 'beheerder' }),
    );
    if (one === undefined || two === undefined || three === undefined || four === undefined)
      throw new Error('There are four');
    expect(await guard.accounts.put({ ...one, rol: 'adviseur' }, undefined)).toBe(false);
    expect(await guard.accounts.put(one, undefined)).toBe(true);
    expect(await guard.accounts.put({ ...two, mail: one.mail.toUpperCase() }, undefined)).toBe(false);
    expect(await guard.accounts.put(two, undefined)).toBe(true);
    expect(await guard.accounts.put(three, undefined)).toBe(false);
    expect(await guard.accounts.put(three, beheerder)).toBe(false);
    expect(await admit(guard, three, [beheerder, beheerder])).toEqual(['eigen-voorstel']);
    expect(await admit(guard, four, [collega, beheerder])).toEqual(['mag-niet']);
    expect(await admit(guard, four)).toEqual([]);
    expect(await guard.accounts.get(three.id)).toBeUndefined();
    expect((await linesOf(guard)).slice(-2)).toMatchObject([
      { account: beheerder.account, betreft: four.id, besluit: 'toegestaan' },
      { account: tweedeBeheerder.account, betreft: four.id, besluit: 'toegestaan' },
    ]);
    await guard.close();
  });

  test('are found by issuer and subject together, and by role', async () => {
    const guard = await newGuard();
    const person = account({ rol: 'beheerder' });
    await guard.accounts.put(person, undefined);
    expect(await guard.accounts.findByIdentity(person.issuer, person.subject)).toEqual(person);
    expect(await guard.accounts.findByIdentity('https://elders.voorbeeld', person.subject)).toBeUndefined();
    expect(await guard.accounts.findByIdentity(person.issuer, 'PERSOON-1')).toBeUndefined();
    expect(await admit(guard, { ...person, rol: 'planner' })).toEqual([]);
    expect(await guard.accounts.byRol('beheerder')).toEqual([]);
    expect(await guard.accounts.byRol('planner')).toEqual([{ ...person, rol: 'planner' }]);
    await guard.close();
  });

  test('one log-in belongs to one account', async () => {
    const guard = await newGuard();
    await guard.accounts.put(account({ rol: 'beheerder' }), undefined);
    expect(await admit(guard, account({ mail: 'ander@voorbeeld.invalid' }))).toEqual(['aanmelding-bezet']);
    await guard.close();
  });

  test('who was replaced ends by the card of their own organisation, and nobody else does', async () => {
    const guard = await newGuard(newFolder(), () => ({ toegestaan: true, compartimenten: [] }));
    const of = (organisatie: string): Account => ({ ...account(), rol: 'functionaris', organisatie });
    const person = of('GM0014');
    const ends = async (organisatie: string, vervangen?: Account['id']) => {
      const kaart = { ...kaartOf({ organisatie }), organisatie: vervangen ? { vervangen } : {} };
      const id = newId();
      return guard.accounts.endReplaced({ id, card: await guard.sealCard(id, 1, kaart) }, planner);
    };
    expect(await admit(guard, person)).toEqual([]);
    expect(await ends('GM0014')).toBe(false);
    expect(await ends('GM0034', person.id)).toBe(false);
    expect((await guard.accounts.get(person.id))?.tot).toBeNull();
    expect(await ends('GM0014', person.id)).toBe(true);
    expect((await guard.accounts.get(person.id))?.tot).not.toBeNull();
    expect(await ends('GM0014', person.id)).toBe(false);
    expect(await admit(guard, { ...person, rol: 'planner', tot: null })).toEqual([]);
    expect(await ends('GM0014', person.id)).toBe(false);
    await guard.close();
  });

  test('a log-in is logged with the role, an unknown one without', async () => {
    const guard = await newGuard();
    const person = account({ rol: 'beheerder' });
    await guard.accounts.put(person, undefined);
    await guard.logSignIn(person.id, 'toegestaan');
    await guard.logSignIn(null, 'geweigerd');
    expect((await linesOf(guard)).slice(1)).toMatchObject([
      { doel: 'inloggen', account: person.id, rol: 'beheerder', besluit: 'toegestaan' },
      { doel: 'inloggen', account: null, rol: null, besluit: 'geweigerd' },
    ]);
    await guard.close();
  });
});

describe('who looked', () => {
  test('is told to who may know it, names no other dossier, and is logged itself', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const other = await sealedDossier(guard);
    await guard.open(toShow(dossier));
    await guard.open(toShow(other));
    const rows = [dossier, other].map(({ id, card }) => ({ dossier: id, card }));
    await guard.list({ actor: adviseur, actie: 'lijst:adviseur', rows });
    expect(await guard.inzage(collega, 'lees:inzage', dossier)).toEqual({ allowed: false });
    expect(await guard.inzage(adviseur, 'lees:inzage', dossier)).toMatchObject([
      { nr: 1, doel: 'tonen', dossiers: [dossier.id] },
      { nr: 3, doel: 'lijst', dossiers: [dossier.id] },
      { nr: 4, actie: 'lees:inzage', besluit: 'geweigerd' },
      { nr: 5, actie: 'lees:inzage', besluit: 'toegestaan' },
    ]);
    await guard.close();
  });

  test('the log is for the officer only, page by page', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    for (let times = 0; times < 5; times++) await guard.open(toShow(dossier));
    expect(await guard.auditLines(beheerder, 0, 10)).toEqual({ allowed: false });
    expect(await guard.auditLines(fg, 2, 3)).toMatchObject([{ nr: 3 }, { nr: 4 }, { nr: 5 }]);
    expect(await guard.allow(fg, 'lijst:auditlog')).toBe(true);
    expect(await guard.allow(adviseur, 'beheer:accounts')).toBe(false);
    expect((await linesOf(guard)).at(-1)).toMatchObject({
      doel: 'beheer',
      actie: 'beheer:accounts',
      besluit: 'geweigerd',
    });
    await guard.close();
  });
});
