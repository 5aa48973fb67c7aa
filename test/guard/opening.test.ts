import { describe, expect, test } from 'vitest';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import {
  adviseur,
  collega,
  feit,
  kaartOf,
  linesOf,
  newGuard,
  planner,
  sealedDossier,
  toShow,
} from './story.ts';

const tekstenOf = (answer: object) =>
  'events' in answer ? (answer.events as { feit: { tekst: string } }[]).map(({ feit }) => feit.tekst) : [];

describe('one dossier', () => {
  test('shows the permitted compartments, as they were sealed', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const answer = await guard.open(toShow(dossier));
    expect(tekstenOf(answer)).toEqual(['achterdeur', 'brief']);
    expect(answer).toMatchObject({ allowed: true, kaart: kaartOf(), compartimenten: ['woning', 'dreiging'] });
    expect('events' in answer && answer.events[1]).toEqual({ ...feit('dreiging', 'brief'), position: 2 });
    await guard.close();
  });

  test('gives a denied reader nothing, and says so in the log', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    expect(await guard.open(toShow(dossier, collega))).toEqual({ allowed: false });
    expect(await linesOf(guard)).toMatchObject([
      { account: collega.account, besluit: 'geweigerd', dossiers: [dossier.id], compartimenten: [] },
    ]);
    await guard.close();
  });

  test('names in the log what was opened, not what could have been', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard, kaartOf(), [
      feit('woning', 'achterdeur'),
      feit('gezin', 'partner'),
    ]);
    await guard.open(toShow(dossier));
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'tonen', compartimenten: ['woning'], besluit: 'toegestaan' },
    ]);
    await guard.close();
  });

  test('gives a decision the whole history, and the log no compartments', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const answer = await guard.open({ ...toShow(dossier), purpose: 'beslissen' });
    expect(tekstenOf(answer)).toEqual(['achterdeur', 'brief', 'partner']);
    expect(answer).toMatchObject({ compartimenten });
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'beslissen', compartimenten: [], besluit: 'toegestaan' },
    ]);
    await guard.close();
  });
});

describe("the person's own dossier", () => {
  const pair = async () => {
    const guard = await newGuard();
    const linked = await sealedDossier(guard, kaartOf({}), [feit('woning', 'huis'), feit('persoon', 'naam')]);
    const named = await sealedDossier(
      guard,
      kaartOf({ adviseur: adviseur.account, bestuurderDossier: linked.id }),
    );
    return { guard, linked, named };
  };

  test('opens with the case that names it, in the same compartments, and both are in the log', async () => {
    const { guard, linked, named } = await pair();
    const answer = await guard.open({ ...toShow(named), linked });
    expect(answer).toMatchObject({ allowed: true, linkedKaart: kaartOf({}) });
    expect('linkedEvents' in answer && tekstenOf({ events: answer.linkedEvents })).toEqual(['huis']);
    expect((await linesOf(guard))[0]?.dossiers).toEqual([named.id, linked.id]);
    expect(await guard.linkOf(named)).toBe(linked.id);
    await guard.close();
  });

  test('stays closed with any other case', async () => {
    const { guard, named } = await pair();
    const stranger = await sealedDossier(guard);
    expect(await guard.open({ ...toShow(named), linked: stranger })).toEqual({ allowed: false });
    expect(await guard.open({ ...toShow(stranger), linked: named })).toEqual({ allowed: false });
    await guard.close();
  });
});

describe('a list', () => {
  test('leaves out what this reader may not see, and logs once what was shown', async () => {
    const guard = await newGuard();
    const shown = [await sealedDossier(guard), await sealedDossier(guard)];
    const hidden = await sealedDossier(guard, { ...kaartOf(), fase: 'gesloten' });
    const rows = [...shown, hidden].map(({ id, card }) => ({ dossier: id, card }));
    const list = await guard.list({ actor: planner, actie: 'lijst:planner', rows });
    expect(list).toEqual(shown.map(({ id }) => ({ dossier: id, kaart: kaartOf() })));
    expect(await guard.list({ actor: collega, actie: 'lijst:planner', rows })).toEqual([]);
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'lijst', dossiers: shown.map(({ id }) => id), besluit: 'toegestaan' },
      { doel: 'lijst', dossiers: [], besluit: 'geweigerd' },
    ]);
    await guard.close();
  });
});

test('a new dossier is asked about with the card it would get', async () => {
  const guard = await newGuard();
  const { id } = await sealedDossier(guard);
  const request = { actie: 'DienAanmeldingIn', id, kaart: kaartOf() } as const;
  expect(await guard.allowNew({ ...request, actor: adviseur })).toBe(true);
  expect(await guard.allowNew({ ...request, actor: collega })).toBe(false);
  expect(await linesOf(guard)).toMatchObject([
    { doel: 'beslissen', dossiers: [id], besluit: 'toegestaan' },
    { doel: 'beslissen', dossiers: [id], besluit: 'geweigerd' },
  ]);
  await guard.close();
});

describe('facts that stay closed', () => {
  test('need only be there', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const events = dossier.events.map((event) => {
      const { position, compartiment } = event;
      return compartiment === 'gezin' ? { position, compartiment } : event;
    });
    const opened = await guard.open({ ...toShow(dossier), dossier: { ...dossier, events } });
    expect(opened).toEqual({ ...(await guard.open(toShow(dossier))), line: 1 });
    const shorter = { ...dossier, events: events.slice(0, 2) };
    await expect(guard.open({ ...toShow(dossier), dossier: shorter })).rejects.toThrow('niet heel');
    await guard.close();
  });

  test('are not passed over when they would open: nobody decides on half a history', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const events = dossier.events.map(({ position, compartiment }) => ({ position, compartiment }));
    const half = { ...dossier, events };
    for (const purpose of ['tonen', 'beslissen'] as const)
      await expect(guard.open({ ...toShow(dossier), purpose, dossier: half })).rejects.toThrow(
        'kwam de inhoud niet mee',
      );
    await guard.close();
  });
});
