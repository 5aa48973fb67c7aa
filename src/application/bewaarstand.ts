import { bewaareinden, verstreken } from '#domain/gedeeld/bewaartermijn.ts';
import type { Bewaarregel } from '#guard/bewaring.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type AccountId, type DossierId, dossierNummer } from '#kernel/ids.ts';
import type { QuietRow } from '#store/store.ts';
import type { Bewaardossier } from './bewaren.ts';
import type { Dependencies } from './dependencies.ts';
import { bewaartermijnen } from './referentie/bewaartermijnen.ts';

type Deps = Pick<Dependencies, 'store' | 'guard'>;

/** Most cases of one person that are looked at. */
const CASES = 200;

/** A dossier as the store knows it, with the day of its last fact; undefined when it is not there. */
export const rijVan = async (
  { store }: Pick<Deps, 'store'>,
  id: DossierId,
): Promise<QuietRow | undefined> => {
  const history = await store.history(id);
  const laatsteFeit = history?.events.at(-1)?.day;
  return history === undefined || laatsteFeit === undefined
    ? undefined
    : { dossier: id, card: history.card, laatsteFeit };
};

/** The cases of one person that are not erased. */
export const zakenVan = async (deps: Deps, account: AccountId): Promise<readonly QuietRow[]> => {
  const tags = await deps.guard.tags([`bestuurder:${account}`]);
  const work = await deps.store.worklist({ tags, limit: CASES });
  const rows = await Promise.all(work.map(({ dossier }) => rijVan(deps, dossier)));
  return rows.filter((row) => row !== undefined);
};

type Eigen = Pick<Bewaardossier, 'laatsteFeit'> & { readonly afgerond: boolean };

/** A case on its own; a person with the last fact of their cases, and not before each of those is over. */
const bewaardossier = (
  { dossier, soort, delen }: Bewaarregel,
  zelf: Eigen,
  zaken: readonly Eigen[],
  op: CalendarDay,
): Bewaardossier => {
  const dagen = [zelf, ...zaken].map((een) => een.laatsteFeit).sort();
  const laatsteFeit = dagen.at(-1) ?? zelf.laatsteFeit;
  const afgerond = [zelf, ...zaken].every((een) => een.afgerond);
  const einden = bewaareinden(bewaartermijnen(op).termijnen, { laatsteFeit, afgerond, delen });
  return {
    dossier,
    nummer: dossierNummer(dossier),
    soort,
    laatsteFeit,
    loopt: !afgerond,
    einden,
    verstreken: verstreken(einden, op),
  };
};

/** Until when each of these dossiers is kept. A case of a person that is not among the rows counts as one that runs. */
export const bewaardossiers = async (
  deps: Deps,
  regels: readonly Bewaarregel[],
  rows: readonly QuietRow[],
  op: CalendarDay,
): Promise<readonly Bewaardossier[]> => {
  const laatste = new Map(rows.map(({ dossier, laatsteFeit }) => [dossier, laatsteFeit]));
  const eigenVan = ({ dossier, afgerond }: Bewaarregel): Eigen => ({
    laatsteFeit: laatste.get(dossier) ?? op,
    afgerond,
  });
  const perPersoon = Map.groupBy(regels, ({ bij }) => bij);
  const elders = async ({ soort, afgerond, eigenaar }: Bewaarregel): Promise<readonly Eigen[]> => {
    if (soort !== 'bestuurder' || !afgerond || eigenaar === null) return [];
    const zaken = await zakenVan(deps, eigenaar);
    return zaken.filter(({ dossier }) => !laatste.has(dossier)).map((zaak) => ({ ...zaak, afgerond: false }));
  };
  return Promise.all(
    regels.map(async (regel) => {
      const zaken = (perPersoon.get(regel.dossier) ?? []).map(eigenVan);
      return bewaardossier(regel, eigenVan(regel), [...zaken, ...(await elders(regel))], op);
    }),
  );
};
