import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { isAangewezenOp, organisatie } from '#domain/organisatie/organisatie.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieRegel, OrganisatieView } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { heeftToegangOp } from './functionaris.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { sealedDossier } from './person.ts';
import { ORGANISATIES } from './queues.ts';
import { geldendeOrganisatie } from './referentie/herindelingen.ts';

/** More organisations than there are. */
const ALLE = 1_000;

/** An organisation's own dossier, by its code; undefined when it is not there or not theirs. */
export const viewOrganisatie = async (
  deps: Dependencies,
  actor: Actor,
  code: string,
): Promise<OrganisatieView | undefined> => {
  const dossier = await sealedDossier(deps, await findOrganisatieDossier(deps, code));
  if (dossier === undefined) return undefined;
  const opened = await deps.guard.open({ purpose: 'tonen', actor, actie: 'lees:organisatie', dossier });
  if (!opened.allowed || opened.kaart.soort !== 'organisatie') return undefined;
  return {
    id: dossier.id,
    position: dossier.card.position,
    organisatie: opened.events.reduce(
      (state, { feit }) => organisatie.evolve(state, feit as never),
      organisatie.initialState,
    ),
  };
};

const heeftFunctionaris = async (
  { guard }: Dependencies,
  { organisatie: kaart, betrokkenen }: Kaart,
  op: CalendarDay,
): Promise<boolean> => {
  const aanwijzing = kaart?.functionaris ?? null;
  if (!isAangewezenOp(aanwijzing, op)) return false;
  const account = await guard.accounts.get(aanwijzing.account);
  return (
    account?.rol === 'functionaris' &&
    account.organisatie === betrokkenen.organisatie &&
    heeftToegangOp(account, op)
  );
};

/** The organisations that have a dossier or an office-holder here, and whether somebody is designated today; in place of an abolished one its successor. */
export const listOrganisaties = async (
  deps: Dependencies,
  actor: Actor,
): Promise<readonly OrganisatieRegel[] | undefined> => {
  const { store, guard, now } = deps;
  const actie = 'lijst:organisaties';
  if (!(await guard.allow(actor, actie))) return undefined;
  const op = amsterdamDay(now());
  const rows = await store.worklist({ tags: await guard.tags([ORGANISATIES]), limit: ALLE });
  const listed = await guard.list({ actor, actie, rows });
  const zelfstandig = listed.filter(({ kaart }) => kaart.betrokkenen.rechtsvoorganger === undefined);
  const met = await Promise.all(
    zelfstandig.map(async ({ kaart }) => ({
      code: kaart.betrokkenen.organisatie ?? '',
      heeftFunctionaris: await heeftFunctionaris(deps, kaart, op),
      heeftPostadres: kaart.organisatie?.postadres !== undefined,
    })),
  );
  const bekend = new Set(met.map(({ code }) => code));
  const bestuurders = await guard.accounts.byRol('bestuurder');
  const codes = [
    ...listed.map(({ kaart }) => kaart.betrokkenen.organisatie),
    ...bestuurders.map(({ organisatie: code }) => geldendeOrganisatie(code, op)?.code),
  ];
  const zonder = new Set(codes.flatMap((code) => code ?? []));
  return [
    ...met,
    ...[...zonder]
      .filter((code) => !bekend.has(code))
      .map((code) => ({ code, heeftFunctionaris: false, heeftPostadres: false })),
  ];
};
