import type { Account } from '#application/application.ts';
import { vrijgaveregister } from '#application/cijfers/register.ts';
import { kwartaalVan, kwartaalVerder, kwartalenTussen } from '#application/cijfers/statistisch-feit.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { kenmerkVan } from '#application/cijfers/vrijgeven.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import type { House } from '../open.ts';

const ZAAD = 2026;
/** As many a quarter as in the figures of 2024 and 2025. */
const PER_KWARTAAL = 55;
const DAGEN_LATER = 20;

/** Gives a house without releases one for each quarter that is over but the last, out of invented courses and marked as such. */
export const geefProefcijfersVrij = async (
  { store, application }: House,
  personas: ReadonlyMap<string, Account>,
): Promise<void> => {
  const register = vrijgaveregister(store);
  const [bzk, toetser] = [personas.get('bzk'), personas.get('toetser-1')];
  if (bzk === undefined || toetser === undefined) throw new Error('The demo has a ministry and a reviewer');
  if ((await register.kwartalen()).length > 0) return;
  const nu = kwartaalVan(application.today());
  const kwartalen = kwartalenTussen('2024-K1', nu);
  const feiten = [...metEnquetes(verzonnenFeiten(ZAAD, PER_KWARTAAL * kwartalen, kwartalen), ZAAD)];
  const eerder: Vrijgave['tabellen'][] = [];
  for (let nr = 0; nr < kwartalen - 1; nr += 1) {
    const kwartaal = kwartaalVerder('2024-K1', nr);
    const [jaar, deel] = [Number(kwartaal.slice(0, 4)), Number(kwartaal.slice(6))];
    const erna = calendarDay(
      deel === 4 ? `${jaar + 1}-01-01` : `${jaar}-${`${deel * 3 + 1}`.padStart(2, '0')}-01`,
    );
    const tabellen = cijfermaker.tabellen(feiten, kwartaal, eerder);
    eerder.push(tabellen);
    await register.geefVrij({
      kwartaal,
      voorgesteld: { account: bzk.id, op: addDays(erna, DAGEN_LATER) },
      vrijgegeven: { account: toetser.id, op: addDays(erna, DAGEN_LATER + 2) },
      versie: cijfermaker.versie,
      ...(nr > 0 && { vorige: { kwartaal: kwartaalVerder(kwartaal, -1), versie: cijfermaker.versie } }),
      proef: true,
      tabellen,
      kenmerk: kenmerkVan(tabellen),
    });
  }
};
