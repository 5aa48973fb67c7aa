import type { ZaakView } from '#application/application.ts';
import { bezoekpunten } from '#application/referentie/bezoekpunten.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import type { Bevinding } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Link } from '#web/components/link.tsx';
import { Progress } from '#web/components/progress.tsx';
import { Heading, Lead, Over, TwoLines } from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossier } from './formulier.tsx';
import { TaakstandLabel } from './taakstand.tsx';
import type { Taakstand } from './taken.ts';
import { domeinuitleg, domeinwoorden, klaarmeldingen } from './teksten.ts';

/** A point to look at, with what was found; undefined when nobody looked at it yet. */
export type Punt = Pick<Bevinding, 'id' | 'domein' | 'onderdeel' | 'punt'> & {
  readonly bevinding: Bevinding | undefined;
  /** Added by the adviser, so not one of the list. */
  readonly eigen: boolean;
};

/** The points of a domain: those of the list in walking order, then the adviser's own. */
export const puntenVan = ({ zaak }: ZaakView, domein: Domein, today: CalendarDay): readonly Punt[] => {
  const { bevindingen } = zaak.onderzoek;
  const lijst = bezoekpunten(today);
  const codes = new Set(lijst.map(({ code }) => code));
  return [
    ...lijst
      .filter((punt) => punt.domein === domein)
      .map(({ code, onderdeel, punt }) => ({
        id: code,
        domein,
        onderdeel,
        punt,
        bevinding: bevindingen.find(({ id }) => id === code),
        eigen: false,
      })),
    ...bevindingen
      .filter((bevinding) => bevinding.domein === domein && !codes.has(bevinding.id))
      .map((bevinding) => ({ ...bevinding, bevinding, eigen: true })),
  ];
};

/** How far a list of points is. */
const standVan = (punten: readonly Punt[]): Taakstand => {
  const gezien = punten.filter(({ bevinding }) => bevinding !== undefined).length;
  if (gezien === 0) return 'open';
  return gezien === punten.length ? 'klaar' : 'begonnen';
};

/** The four domains of the visit, each with how far the adviser is. */
export const showPunten = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const perDomein = domeinen.map((domein) => ({ domein, punten: puntenVan(view, domein, ctx.today) }));
  const alle = perDomein.flatMap(({ punten }) => punten);
  const gezien = alle.filter(({ bevinding }) => bevinding !== undefined).length;
  return ctx.page({
    title: 'De punten van het bezoek',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Loop de punten langs</Heading>
        <Lead>
          De lijst is een geheugensteun. Sla over wat niet past en voeg toe wat u ziet. Wat u niet kon
          bekijken, noemt u ‘niet waargenomen’: dat is iets anders dan nog niet naar gekeken.
        </Lead>
        <Progress label={`${gezien} van ${alle.length} punten bekeken`} value={gezien} max={alle.length} />
        <ul className="va-tasks">
          {perDomein.map(({ domein, punten }) => (
            <li key={domein}>
              <span>
                <TwoLines
                  first={<Link href={`/advies/${view.id}/punten/${domein}`}>{domeinwoorden[domein]}</Link>}
                  second={domeinuitleg[domein]}
                />
              </span>
              <TaakstandLabel stand={standVan(punten)} />
            </li>
          ))}
        </ul>
      </>
    ),
  });
});
