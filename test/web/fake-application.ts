import type { Account, Act, ActResult, Application } from '#application/application.ts';
import { catalogi } from '#application/referentie/catalogus.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { type AccountId, type DossierId, dossierId } from '#kernel/ids.ts';

type Drafts = Map<string, Readonly<Record<string, unknown>>>;

const unused = (): never => {
  throw new Error('Not part of this test');
};

/** An account for tests; the last character of the id tells them apart. */
export const account = (rol: Account['rol'], mark = 'a'): Account => ({
  id: mark.repeat(26) as AccountId,
  issuer: 'https://inloggen.invalid',
  subject: rol,
  rol,
  naam: 'Verzonnen Persoon',
  mail: 'niemand@voorbeeld.invalid',
  tot: null,
});

/** As much of an application as the web side itself touches, in memory; a test says what acts give. */
export const fakeApplication = (accounts: readonly Account[]) => {
  const sessions = new Map<string, { account: Account; expired: boolean }>();
  const drafts: Drafts = new Map();
  const acts: Act[] = [];
  const results: ActResult[] = [];
  const ended: Parameters<Application['sessions']['endByProvider']>[0][] = [];
  let opened = 0;

  const application: Application = {
    act: async (act) => {
      acts.push(act);
      return results.shift() ?? { outcome: 'done', dossier: act.dossier, position: 1, feiten: [] };
    },
    zaak: unused,
    zaakPiece: unused,
    persoon: unused,
    foto: unused,
    hercodeer: unused,
    organisatieDossier: unused,
    organisatie: unused,
    werkgeversgesprek: unused,
    organisaties: unused,
    worklist: unused,
    bureau: unused,
    herinner: unused,
    ruimOp: unused,
    enquetes: { haalOp: unused, lees: unused, antwoord: unused },
    knelpunten: { lees: unused, legVast: unused, haalWeg: unused },
    rechtstoets: unused,
    bewijzen: unused,
    kostendragers: unused,
    vergelijking: unused,
    terugblik: unused,
    regioregister: unused,
    teruggaven: unused,
    inzageBewijs: unused,
    geldboek: unused,
    geldboekDossier: unused,
    catalogus: unused,
    conceptWacht: () => Promise.resolve(false),
    catalogi: async () => catalogi([]),
    inzage: unused,
    bewaren: {
      lijst: unused,
      dossier: unused,
      stelVoor: unused,
      houdAan: unused,
      antwoord: unused,
      trekIn: unused,
      meld: unused,
      posten: unused,
      bevestig: unused,
      eigen: unused,
      vraag: unused,
    },
    toezicht: { ongewoon: unused, vinkAf: unused, achterstand: unused },
    nood: {
      vraagNoodtoegang: unused,
      wachtend: async () => 0,
      vraagOntsluiering: unused,
      bevestig: unused,
      beeindig: unused,
      schrijfVerslag: unused,
      mijn: unused,
      alle: unused,
      stelUit: unused,
      sluit: unused,
      meld: unused,
    },
    auditLines: unused,
    auditControle: unused,
    vrijgaven: {
      lijst: unused,
      lees: unused,
      wachtend: unused,
      volgende: unused,
      stelVoor: unused,
      geefVrij: unused,
      nieuwste: unused,
    },
    accounts: {
      signIn: async (issuer, subject) =>
        accounts.find((one) => one.issuer === issuer && one.subject === subject),
      refused: async () => undefined,
      get: async (id) => accounts.find((one) => one.id === id),
      adviseurs: unused,
      bestuurdersVan: unused,
      functionarissenVan: unused,
      eigenBesturen: async () => [],
      all: unused,
      found: unused,
      end: unused,
      stelVoor: unused,
      bevestig: unused,
      laatVervallen: unused,
      voorstellen: unused,
      voorgesteldBij: unused,
    },
    drafts: {
      get: async ({ account: id }, form) => drafts.get(`${id} ${form}`),
      put: async ({ account: id }, form, values) => {
        drafts.set(`${id} ${form}`, values);
      },
      remove: async ({ account: id }, form) => {
        drafts.delete(`${id} ${form}`);
      },
    },
    sessions: {
      open: async (id) => {
        opened += 1;
        const token = `sessie-voor-de-toets-${opened}`;
        const found = accounts.find((one) => one.id === id);
        if (found !== undefined) sessions.set(token, { account: found, expired: false });
        return { token, ended: 0 };
      },
      find: async (token) => {
        const found = sessions.get(token);
        return found && { ...found, bevestigd: { nu: true, dossiers: [] }, opSlot: false };
      },
      close: async (token) => {
        sessions.delete(token);
      },
      confirm: unused,
      noteDossier: async () => undefined,
      all: unused,
      end: unused,
      endOf: unused,
      endByProvider: async (what) => ended.push(what),
    },
    eigenSleutels: {
      lijst: async () => [],
      vraag: unused,
      registreer: unused,
      gebruik: unused,
      herstel: unused,
      hersteld: async () => undefined,
      verwijder: unused,
    },
    newId: (): DossierId => dossierId('z'.repeat(26)),
    today: () => calendarDay('2026-03-02'),
    now: () => new Date('2026-03-02T09:00:00Z'),
    close: async () => undefined,
  };

  return {
    application,
    acts,
    results,
    drafts,
    /** What the provider said that ended. */
    ended,
    /** Ends every session as time does: it can still be told whose it was. */
    expireAll: () => {
      for (const [token, session] of sessions) sessions.set(token, { ...session, expired: true });
    },
  };
};
