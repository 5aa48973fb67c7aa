import { type Actor, rollen } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { Accountbesluit, Accountgrond } from '#guard/account-keeping.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountResult, Accounts } from './accounts.ts';
import { performAct } from './act.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Dependencies } from './dependencies.ts';
import { heeftToegangOp, isBij } from './functionaris.ts';
import { designate } from './organisatie.ts';
import { stuurBericht, stuurTweede } from './wachtend.ts';

const zinnen: Readonly<Record<Accountgrond, string>> = {
  'mag-niet': 'U mag geen toegang geven.',
  'geen-voorstel': 'Dit voorstel is er niet meer. Iemand heeft het al bevestigd of laten vervallen.',
  'er-loopt-een-voorstel': 'Voor deze persoon staat al een voorstel klaar.',
  'eigen-voorstel': 'U hebt dit zelf voorgesteld. Een andere beheerder bevestigt het.',
  'eigen-account': 'Dit gaat over uzelf. Twee andere beheerders beslissen hierover.',
  'eigen-belang':
    'Deze persoon is bestuurder bij deze organisatie. Wie in het bestuur zit, handelt niet ook de zaken van dat bestuur af.',
  'aanmelding-bezet': 'Deze persoon heeft al een account.',
  'voorsteller-zonder-rol': 'Wie dit voorstelde, is geen beheerder meer. Stel het opnieuw voor.',
  'intussen-veranderd': 'Dit account is na het voorstel veranderd. Stel het opnieuw voor.',
};

const resultOf = (decided: Accountbesluit): AccountResult => {
  if (decided.allowed) return { outcome: 'done', sleutel: decided.sleutel, account: decided.account };
  if (decided.grounds.includes('mag-niet')) return { outcome: 'not-found' };
  return { outcome: 'refused', reasons: decided.grounds.map((grond) => ({ grond, zin: zinnen[grond] })) };
};

const demand = (actor: Actor): void => demandBevestiging(mag(actor, 'beheer:toegang', undefined));

/** Who may log in and as what. */
export const createAccounts = (deps: Dependencies): Accounts => {
  const { guard } = deps;
  return {
    signIn: async (issuer, subject) => {
      const today = amsterdamDay(deps.now());
      const account = await guard.accounts.findByIdentity(issuer, subject);
      const allowed = account !== undefined && heeftToegangOp(account, today);
      await guard.logSignIn(account?.id ?? null, allowed ? 'toegestaan' : 'geweigerd');
      return allowed ? account : undefined;
    },
    refused: (what) => guard.logSignIn(null, 'geweigerd', what),
    get: guard.accounts.get,
    adviseurs: () => guard.accounts.byRol('adviseur'),
    bestuurdersVan: async (actor, organisatie) => {
      const eigen = actor.rol === 'functionaris' && actor.organisatie === organisatie;
      if (!eigen && actor.rol !== 'planner') return [];
      const accounts = await guard.accounts.byRol('bestuurder');
      const today = amsterdamDay(deps.now());
      return accounts.filter((account) => isBij(account, organisatie, today));
    },
    functionarissenVan: async (actor, organisatie) => {
      const eigen = actor.rol === 'functionaris' && actor.organisatie === organisatie;
      if (!eigen && actor.rol !== 'planner') return [];
      const today = amsterdamDay(deps.now());
      const accounts = await guard.accounts.byRol('functionaris');
      return accounts.filter(
        (account) => account.organisatie === organisatie && heeftToegangOp(account, today),
      );
    },
    eigenBesturen: async ({ account }) =>
      (await guard.accounts.besturenVan(account)).flatMap(({ organisatie }) => organisatie ?? []),
    all: async (actor) =>
      (await guard.allow(actor, 'beheer:accounts'))
        ? (await Promise.all(rollen.map(guard.accounts.byRol))).flat()
        : undefined,
    found: (account) => guard.accounts.put(account, undefined),
    end: async (actor, account, tot) => {
      demand(actor);
      return guard.accounts.put({ ...account, tot }, actor);
    },
    stelVoor: async (actor, account) => {
      demand(actor);
      const decided = await guard.accounts.stelVoor(account, actor);
      if (decided.allowed) await stuurTweede(deps, 'beheerder', [actor.account, account.id]);
      return resultOf(decided);
    },
    bevestig: async (actor, sleutel) => {
      demand(actor);
      const decided = await guard.accounts.bevestig(sleutel, actor);
      if (decided.allowed) {
        await designate(deps, (act) => performAct(deps, act), actor, decided.account);
        const { account } = decided;
        if (heeftToegangOp(account, amsterdamDay(deps.now()))) await stuurBericht(deps, [account.id]);
      }
      return resultOf(decided);
    },
    laatVervallen: (actor, sleutel) => guard.accounts.laatVervallen(sleutel, actor),
    voorstellen: (actor) => guard.accounts.voorstellen(actor),
    voorgesteldBij: async (actor) => (await guard.accounts.voorgesteldBij(actor)) ?? [],
  };
};
