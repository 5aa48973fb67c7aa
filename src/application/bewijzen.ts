import { isDeepStrictEqual } from 'node:util';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { isNietVoorbij } from '#domain/bestuurder/bestuurder.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Herhaling } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { foldPersoon } from './person.ts';
import { opvolgerOp } from './referentie/herindelingen.ts';
import { openZaak } from './view.ts';
import { evolveZaak, legeZaak } from './zaak.ts';

/**
 * Every receipt of a legal test in this case, with the test done again on the facts that were kept. The facts are
 * opened to decide and stay inside; what leaves is the outcome of then, and whether it is the same now.
 */
export const repeatReceipts = async (
  deps: Dependencies,
  actor: Actor,
  id: DossierId,
): Promise<readonly Herhaling[] | undefined> => {
  const found = await openZaak(deps, 'beslissen', actor, 'lees:rechtstoets', id);
  if (found === undefined) return undefined;
  const { uitvoering } = found.opened.events.reduce(evolveZaak, legeZaak);
  return uitvoering.bewijzen.map(({ op, maatregelen, bewijs }) => ({
    op,
    maatregelen,
    regelversie: bewijs.regelversie,
    uitkomst: bewijs.uitkomst,
    gelijk: isDeepStrictEqual(rechtstoets(bewijs.feiten), bewijs.uitkomst),
  }));
};

/** The organisations at which this person is mayor on a day, in the order of their codes; one that took over another counts once. */
export const burgemeesterBij = ({ ambten }: BestuurderState, op: CalendarDay): readonly string[] =>
  [
    ...new Set(
      ambten.flatMap((termijn) =>
        termijn.ambt === 'burgemeester' && termijn.van <= op && isNietVoorbij(termijn, op)
          ? [opvolgerOp(termijn.organisatie, op) ?? termijn.organisatie]
          : [],
      ),
    ),
  ].toSorted();

/** The organisations that bear the costs of a case together; empty when one of them does. */
export const kostendragersVan = async (
  deps: Dependencies,
  actor: Actor,
  id: DossierId,
): Promise<readonly string[] | undefined> => {
  const found = await openZaak(deps, 'beslissen', actor, 'lees:rechtstoets', id);
  if (found === undefined) return undefined;
  const { aanmelding } = found.opened.events.reduce(evolveZaak, legeZaak);
  if (aanmelding.aanvrager?.ambt !== 'burgemeester') return [];
  const codes = burgemeesterBij(foldPersoon(found.opened.linkedEvents), amsterdamDay(deps.now()));
  return codes.length > 1 ? codes : [];
};
