import type { ZaakView } from '#application/application.ts';
import type { Piece } from '#application/piece.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Details } from '#web/components/details.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Progress } from '#web/components/progress.tsx';
import { Heading, Lead, Over, TwoLines } from '#web/components/text.tsx';
import { renderPiece } from '#web/layout/page.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { naarDossier } from '../formulier.tsx';
import { TaakstandLabel } from '../taakstand.tsx';
import { klaarmeldingen, standwoorden } from '../teksten.ts';
import {
  ankerVan,
  type Bezoekdeel,
  deelstand,
  delenIn,
  instrumentwoorden,
  type Punt,
  soorten,
  tellingVan,
} from './delen.ts';

const tel = (punten: readonly Punt[]): string => {
  const { bekeken, nietAf, totaal } = tellingVan(punten);
  return `${bekeken} van ${totaal} bekeken${nietAf > 0 ? `, waarvan ${nietAf} nog niet af` : ''}`;
};

const fotosIn = ({ fotos }: Bezoekdeel): readonly string[] =>
  fotos.length === 0 ? [] : [formatCount(fotos.length, 'foto', 'foto’s')];

const Onderdeel = ({ deel, basis }: { readonly deel: Bezoekdeel; readonly basis: string }) => {
  const href = `${basis}/punten/${deel.naam}`;
  return (
    <li>
      <div>
        <TwoLines
          first={<Link href={href}>{deel.onderdeel}</Link>}
          second={[domeinnamen[deel.domein], tel(deel.punten), ...fotosIn(deel)].join(' · ')}
        />
        <Details summary="Alle punten">
          <ul className="va-puntenlijst">
            {deel.punten.map(({ id, punt, bevinding }) => (
              <li key={id}>
                <a href={`${href}${ankerVan(id)}`}>{punt}</a>
                {bevinding !== undefined && <b>{standwoorden[bevinding.stand]}</b>}
              </li>
            ))}
            {deel.fotos.map(({ id, beschrijving }) => (
              <li key={id}>
                <a href={`${basis}/fotos/${id}`}>{beschrijving}</a>
                <b>Foto</b>
              </li>
            ))}
          </ul>
        </Details>
      </div>
      <TaakstandLabel stand={deelstand(deel.punten)} open="Nog niet naar gekeken" />
    </li>
  );
};

const Delen = ({ delen, view }: { readonly delen: readonly Bezoekdeel[]; readonly view: ZaakView }) => (
  <ul className="va-tasks">
    {delen.map((deel) => (
      <Onderdeel key={deel.naam} deel={deel} basis={`/advies/${view.id}`} />
    ))}
  </ul>
);

const Lijst = ({ view, today }: { readonly view: ZaakView; readonly today: CalendarDay }) => {
  const delen = delenIn(view, today).filter(
    ({ instrument, punten }) => instrument !== 'eigen' || punten.length > 0,
  );
  const { bekeken, totaal } = tellingVan(delen.flatMap(({ punten }) => punten));
  return (
    <>
      <Progress label={`${bekeken} van ${totaal} punten bekeken`} value={bekeken} max={totaal} />
      {soorten.map((soort) => {
        const van = delen.filter(({ instrument }) => instrument === soort);
        return van.length === 0 ? null : (
          <section key={soort} aria-labelledby={soort}>
            <Heading level={2} id={soort}>
              {instrumentwoorden[soort]}
            </Heading>
            <Delen delen={van} view={view} />
          </section>
        );
      })}
    </>
  );
};

const lijst: Piece = {
  name: 'punten',
  make: (view, today) => renderPiece(<Lijst view={view} today={today} />),
};

/** Everything to talk about and to look at, part by part, with how far the adviser is. */
export const showPunten = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const piece = await ctx.application.zaakPiece(ctx.actor, 'lees:advieswerk', ctx.id, lijst);
  if (piece === undefined) return notFound;
  const zaak = { id: ctx.id, nummer: dossierNummer(ctx.id) };
  return ctx.page({
    title: 'De punten van het bezoek',
    back: naarDossier(zaak),
    problem,
    piece,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Dossier {zaak.nummer}</Over>
        <Heading level={1}>Loop de punten langs</Heading>
        <Lead>
          Begin waar u wilt en sla over wat niet past. De lijst is een geheugensteun. Wat u niet kon bekijken,
          noemt u ‘niet waargenomen’: dat is iets anders dan nog niet naar gekeken.
        </Lead>
      </>
    ),
  });
};
