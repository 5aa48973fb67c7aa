import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { actorOf } from '#web/server/session.ts';
import { meldAan } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;

const op = (time: string): void => huis.zetTijd(`2026-03-02T${time}Z`);
const bevestig = async (naam: string, browser: Browser): Promise<void> => {
  const { sessions } = huis.application;
  const actor = actorOf(huis.wereld.account(naam));
  const places = await sessions.all(actor, browser.cookies.get('va') ?? '');
  const id = places.find(({ hier }) => hier)?.id ?? '';
  const bevestigd = huis.application.now().getTime();
  browser.cookies.set('va', (await sessions.confirm(actor, { id, bevestigd }))?.token ?? '');
};

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  const adviseur = huis.wereld.account('adviseur').id;
  await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur });
});
afterEach(() => huis.close());

describe('logging in once more', () => {
  it('is asked for a dossier that opens later, once, and then not for four hours', async () => {
    op('09:00:00');
    const adviseur = await huis.als('adviseur');
    op('09:06:00');
    const asked = await adviseur.ask(`/advies/${zaak}`);
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/bevestigen?terug=${encodeURIComponent(`/advies/${zaak}`)}`,
    ]);
    const page = await (await adviseur.ask(asked.headers.get('location') ?? '')).text();
    expect(page).toContain('Daarna blijft dit dossier vier uur open');
    await bevestig('adviseur', adviseur);
    for (const time of ['09:07', '09:14', '09:22', '09:30']) {
      op(`${time}:00`);
      expect((await adviseur.ask(`/advies/${zaak}`)).status, time).toBe(200);
    }
  });

  it('is not asked of who opens a dossier right after logging in, and says nothing of dossiers of others', async () => {
    op('09:00:00');
    const adviseur = await huis.als('adviseur');
    expect((await adviseur.ask(`/advies/${zaak}`)).status).toBe(200);
    op('09:09:00');
    expect((await adviseur.ask(`/advies/${zaak}`)).status).toBe(200);
    const ander = huis.application.newId();
    expect((await adviseur.ask(`/advies/${ander}`)).status).toBe(404);
  });

  it('gives the session a new name, and the old one is worth nothing', async () => {
    const adviseur = await huis.als('adviseur');
    const before = adviseur.cookies.get('va') ?? '';
    await bevestig('adviseur', adviseur);
    expect(adviseur.cookies.get('va')).not.toBe(before);
    expect(await huis.application.sessions.find(before)).toBeUndefined();
    const stranger = actorOf(huis.wereld.account('planner'));
    const what = { id: 'een-ander', bevestigd: 0 };
    expect(await huis.application.sessions.confirm(stranger, what)).toBeUndefined();
  });

  it('is asked for every file to keep about oneself, and not for the same on a page', async () => {
    op('09:00:00');
    const wethouder = await huis.als('wethouder');
    const files = [`/mijn/${zaak}/gezien.csv`, `/mijn/${zaak}/gezien.json`, '/gezien.csv', '/huiskaart.pdf'];
    op('09:06:00');
    for (const page of [`/mijn/${zaak}/gezien`, '/gezien', '/huiskaart'])
      expect((await wethouder.ask(page)).status, page).toBe(200);
    for (const path of files)
      expect((await wethouder.ask(path)).headers.get('location'), path).toBe(
        `/bevestigen?terug=${encodeURIComponent(path)}`,
      );
    await bevestig('wethouder', wethouder);
    for (const path of files.slice(0, 3)) expect((await wethouder.ask(path)).status, path).toBe(200);
  });

  it('is asked for the book of money as a file, and not for the book on a page', async () => {
    op('09:00:00');
    const secretaris = await huis.als('secretaris');
    await huis.application.geldboekDossier(actorOf(huis.wereld.account('secretaris')));
    op('09:06:00');
    expect((await secretaris.ask('/geld')).status).toBe(200);
    const asked = await secretaris.ask('/geld/boek.csv');
    expect(asked.headers.get('location')).toBe(`/bevestigen?terug=${encodeURIComponent('/geld/boek.csv')}`);
    await bevestig('secretaris', secretaris);
    expect((await secretaris.ask('/geld/boek.csv')).status).toBe(200);
  });

  it('keeps what was typed, and offers it again', async () => {
    op('09:00:00');
    const beheerder = await huis.browserOf(await huis.invite({ rol: 'beheerder' }));
    const seal = sealOf(await (await beheerder.ask('/accounts/nieuw')).text());
    const form = {
      ...seal,
      naam: 'Nieuw Verzonnen',
      rol: 'planner',
      mail: 'nieuw@voorbeeld.invalid',
      issuer: 'https://inloggen.invalid',
      subject: 'nieuw-1',
    };
    op('09:06:00');
    const sent = await beheerder.post('/accounts/nieuw', form);
    expect(sent.headers.get('location')).toBe(
      `/bevestigen?terug=${encodeURIComponent('/accounts/nieuw?bewaard=1')}`,
    );
    const again = await (await beheerder.ask('/accounts/nieuw?bewaard=1')).text();
    expect(again).toContain('Nieuw Verzonnen');
    expect(await huis.application.accounts.signIn(form.issuer, form.subject)).toBeUndefined();
  });
});
