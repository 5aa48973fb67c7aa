import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Boekregel } from '#domain/geldboek/feiten.ts';
import { type GeldboekState, geldboek } from '#domain/geldboek/geldboek.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type DossierId, dossierNummer } from '#kernel/ids.ts';
import { afgeleidDossier } from './afgeleid-dossier.ts';
import type { Act, ActResult } from './application.ts';
import { demandBevestiging } from './bevestiging.ts';
import { boekregelsVan } from './boekregels.ts';
import type { Decided } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { sealedDossier } from './person.ts';
import { opvolgerOp } from './referentie/herindelingen.ts';
import type { Zaak } from './zaak.ts';

/** Lines for the book of one organisation. */
export type Boeking = { readonly organisatie: string; readonly regels: readonly Boekregel[] };

export const foldGeldboek = (events: readonly { readonly feit: unknown }[]): GeldboekState =>
  events.reduce((state, { feit }) => geldboek.evolve(state, feit as never), geldboek.initialState);

/** All that a case has cost, when this act of the organisation changed its execution. */
export const boekingVan = (
  { actor, dossier }: Act,
  decided: readonly Decided[],
  { uitvoering }: Zaak,
  { betrokkenen }: Kaart,
): Boeking | undefined => {
  const { organisatie } = betrokkenen;
  if (actor.rol !== 'functionaris' || organisatie === undefined) return undefined;
  if (!decided.some(({ slice }) => slice === 'uitvoering')) return undefined;
  return { organisatie, regels: boekregelsVan(dossierNummer(dossier), uitvoering) };
};

/** Where the book of an organisation is. */
export const geldboekDossier = (deps: Pick<Dependencies, 'guard'>, organisatie: string): Promise<DossierId> =>
  afgeleidDossier(deps, `geldboek:${organisatie}`);

/** The book of an organisation, begun when it is not there yet. */
const openGeldboek = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  actor: Actor,
  organisatie: string,
): Promise<DossierId> => {
  const dossier = await geldboekDossier(deps, organisatie);
  if ((await sealedDossier(deps, dossier)) === undefined)
    await perform({ actor, dossier, opdracht: { type: 'OpenGeldboek', code: organisatie } });
  return dossier;
};

/**
 * Process between the uitvoering of a case and the book of its organisation. The whole case is offered each time and
 * the book takes what it does not have, so that a booking that was interrupted is made with the next act.
 */
export const boek = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  actor: Actor,
  { organisatie, regels }: Boeking,
): Promise<void> => {
  if (regels.length === 0) return;
  const dossier = await openGeldboek(deps, perform, actor, organisatie);
  const result = await perform({ actor, dossier, opdracht: { type: 'BoekGeld', regels } });
  if (result.outcome !== 'done') throw new Error(`The book did not take in a booking: ${result.outcome}`);
};

/**
 * The book of the organisation of this functionaris, or that of one it took over (`van`), which goes on beside it for the cases it
 * began with; empty before the first booking, undefined when not theirs.
 */
export const viewGeldboek = async (
  deps: Dependencies,
  actor: Actor,
  actie: 'lees:geldboek' | 'lees:geldboekbestand' = 'lees:geldboek',
  van = actor.organisatie,
): Promise<GeldboekState | undefined> => {
  if (actor.rol !== 'functionaris' || actor.organisatie === undefined || van === undefined) return undefined;
  if (opvolgerOp(van, amsterdamDay(deps.now())) !== actor.organisatie) return undefined;
  const dossier = await sealedDossier(deps, await geldboekDossier(deps, van));
  if (dossier === undefined) return geldboek.initialState;
  const opened = await deps.guard.open({ purpose: 'tonen', actor, actie, dossier });
  demandBevestiging(opened);
  return opened.allowed ? foldGeldboek(opened.events) : undefined;
};

/** Where a functionaris acts on the own book, which is begun when needed; undefined for anybody else. */
export const eigenGeldboek = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  actor: Actor,
): Promise<DossierId | undefined> =>
  actor.rol === 'functionaris' && actor.organisatie !== undefined
    ? openGeldboek(deps, perform, actor, actor.organisatie)
    : undefined;
