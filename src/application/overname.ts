import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { OvernameFeiten } from '#domain/organisatie/opdrachten.ts';
import { organisatie } from '#domain/organisatie/organisatie.ts';
import { findRegeling } from '#domain/organisatie/regelingen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Dependencies } from './dependencies.ts';
import type { OrganisatieOpdracht } from './opdracht.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { sealedDossier } from './person.ts';
import { voorgangersVan } from './referentie/herindelingen.ts';

const GEEN: OvernameFeiten = { isVoorganger: false, regeling: null };

/** What the abolished organisation that a command names had arranged, read to decide; nothing for any other command. */
export const overnameFeiten = async (
  deps: Dependencies,
  actor: Actor,
  opdracht: OrganisatieOpdracht,
  code: string | null,
  op: CalendarDay,
): Promise<OvernameFeiten> => {
  if (opdracht.type !== 'NeemRegelingOver' && opdracht.type !== 'RondOvernemenAf') return GEEN;
  if (code === null || !voorgangersVan(code, op).includes(opdracht.van)) return GEEN;
  if (opdracht.type === 'RondOvernemenAf') return { isVoorganger: true, regeling: null };
  const dossier = await sealedDossier(deps, await findOrganisatieDossier(deps, opdracht.van));
  const opened =
    dossier && (await deps.guard.open({ purpose: 'beslissen', actor, actie: opdracht.type, dossier }));
  if (opened?.allowed !== true) return { isVoorganger: true, regeling: null };
  const voorganger = opened.events.reduce(
    (state, { feit }) => organisatie.evolve(state, feit as never),
    organisatie.initialState,
  );
  return { isVoorganger: true, regeling: findRegeling(voorganger, opdracht.sleutel) ?? null };
};
