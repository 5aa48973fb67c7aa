import type { Account, ZaakView } from '#application/application.ts';
import { metRapport } from '#domain/bevoegdheid/regel.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import type { Fase } from '#domain/gedeeld/fase.ts';
import { type Beslisser, beslisserBijBedreigdeBurgemeester } from '#domain/regeling/stelsel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { bereik } from '#web/components/bereik.tsx';
import { Columns } from '#web/components/columns.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { Heading, Over } from '#web/components/text.tsx';
import { Way } from '#web/components/way.tsx';
import { renderPiece } from '#web/layout/page.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { overgegaan } from '#web/server/herindeling.ts';
import { organisatienaam } from '#web/server/kaart-woorden.ts';
import { klokLinks } from '#web/server/klok-pagina.tsx';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { afspraakLinks } from './afspraak.tsx';
import { Nu } from './nu.tsx';
import { klaarmeldingen, redenwoorden } from './teksten.ts';
import { wegVan } from './weg.ts';

const BESLISSERS: Readonly<Record<Beslisser, string>> = {
  'hoofdofficier-van-justitie':
    'de hoofdofficier van justitie, niet de burgemeester zelf (Circulaire bewaken en beveiligen 2026, paragraaf 2.4.2)',
  'coordinator-bewaken-en-beveiligen':
    'de Coördinator Bewaken en Beveiligen (Circulaire 2015, paragraaf 4.4)',
  'beoordeling-door-jurist': 'onbekend voor deze dag; vraag een jurist welke circulaire gold',
};

/** An urgent case of a mayor: who decides in the stelsel, which is never the mayor. */
const bijDreiging = (
  { aanvrager, spoed }: ZaakView['zaak']['aanmelding'],
  op: CalendarDay,
): readonly Fact[] =>
  spoed && aanvrager?.ambt === 'burgemeester'
    ? [
        {
          label: 'Bij dreiging beslist over bewaken',
          value: BESLISSERS[beslisserBijBedreigdeBurgemeester(op)],
        },
      ]
    : [];

/** The organisation that provides today, and of whom it took over; for a planner also that nobody did. */
const organisatieEnHerkomst = (kaart: ZaakView['kaart'], op: CalendarDay): string => {
  const overgang = overgegaan(kaart);
  if (overgang === undefined) return organisatienaam(kaart.betrokkenen.organisatie, op);
  const { oud, nieuw } = overgang;
  return nieuw === undefined
    ? `nog geen: ${oud} is opgeheven, en wie haar plichten heeft is niet bekend`
    : `${nieuw}, rechtsopvolger van ${oud}`;
};

const overDeZaak = ({ kaart, zaak }: ZaakView, op: CalendarDay, adviseur: string): readonly Fact[] => {
  const { aanmelding } = zaak;
  const { aanvrager, ingediendOp, nietOntvankelijk } = aanmelding;
  return [
    { label: 'Ambt', value: aanvrager === null ? 'onbekend' : ambtsnaam(aanvrager.ambt) },
    { label: 'Organisatie', value: organisatieEnHerkomst(kaart, op) },
    { label: 'Aangemeld', value: ingediendOp === null ? 'nog niet bevestigd' : formatDay(ingediendOp) },
    {
      label: 'Samen aangemeld',
      value: aanmelding.gezamenlijk
        ? 'ja, met het hele bestuur; ieder heeft een eigen dossier'
        : 'nee, alleen',
    },
    { label: 'Spoed', value: aanmelding.spoed ? 'ja' : 'nee' },
    ...bijDreiging(aanmelding, op),
    { label: 'Adviseur', value: adviseur },
    ...(nietOntvankelijk === null
      ? []
      : [
          { label: 'Reden', value: redenwoorden[nietOntvankelijk.reden].label },
          { label: 'Uitleg aan de bestuurder', value: nietOntvankelijk.toelichting },
        ]),
  ];
};

type Handeling = LinkLine & { readonly in: readonly Fase[]; readonly unless?: boolean };

/** What else the planner may do, in the phases in which it makes sense. */
const handelingen = (view: ZaakView): readonly LinkLine[] => {
  const { id, kaart, zaak } = view;
  const { fase } = kaart;
  const pad = (naam: string) => `/planning/${id}/${naam}`;
  const alle: readonly Handeling[] = [
    {
      in: ['in-onderzoek', 'teruggegeven'],
      href: pad('toewijzen'),
      label: 'Andere adviseur toewijzen',
      detail: 'bij ziekte, drukte of als het niet klikt',
    },
    {
      in: ['aangemeld', 'in-onderzoek', 'teruggegeven', 'ter-toetsing'],
      unless: zaak.aanmelding.spoed,
      href: pad('spoed'),
      label: 'Spoed toekennen',
      detail: 'als er concrete dreiging is',
    },
    {
      in: ['aangemeld', 'in-onderzoek'],
      href: pad('niet-ontvankelijk'),
      label: 'Niet ontvankelijk verklaren',
      detail: 'als de regeling niet voor deze persoon is',
    },
    {
      in: ['keuze', 'uitvoering'],
      href: pad('nazorg'),
      label: 'Nazorg',
      detail: 'plannen, gesprek, knelpunt',
    },
    {
      in: metRapport,
      unless: zaak.advies.wijziging !== null,
      href: pad('wijziging'),
      label: 'Wijziging van het advies openen',
      detail: 'bij een fout, of als de situatie is veranderd',
    },
    {
      in: metRapport,
      unless: zaak.advies.wijziging === null,
      href: pad('wijziging/staken'),
      label: 'Wijziging van het advies staken',
      detail: 'er wordt nu aan een nieuwe versie gewerkt',
    },
  ];
  const eigen = alle
    .filter((een) => fase !== null && een.in.includes(fase) && een.unless !== true)
    .map(({ href, label, detail }) => ({ href, label, detail }));
  return [...afspraakLinks(view), ...eigen, ...klokLinks('/planning', 'planner', view)];
};

const adviseurnaam = (adviseurs: readonly Account[], { zaak }: ZaakView): string =>
  adviseurs.find(({ id }) => id === zaak.aanmelding.adviseur)?.naam ?? 'nog niemand';

type InhoudProps = {
  readonly view: ZaakView;
  readonly today: CalendarDay;
  readonly adviseur: string;
};

const Inhoud = ({ view, today, adviseur }: InhoudProps) => {
  const links = handelingen(view);
  return (
    <>
      <Over>Dossier {view.nummer}</Over>
      <Heading level={1}>{view.persoon.naam ?? 'Naam nog niet bekend'}</Heading>
      <Columns
        main={
          <>
            <Nu view={view} today={today} />
            <Heading level={2}>Zo bereikt u deze bestuurder</Heading>
            <Facts facts={bereik(view.persoon.bereik)} />
            <Heading level={2}>Over dit dossier</Heading>
            <Facts facts={overDeZaak(view, today, adviseur)} />
          </>
        }
        aside={
          <>
            <Heading level={2}>De weg</Heading>
            <Way steps={wegVan(view)} label="De weg van dit dossier" />
            {links.length > 0 && (
              <>
                <Heading level={2}>Wat u ook kunt doen</Heading>
                <LinkList links={links} />
              </>
            )}
          </>
        }
      />
    </>
  );
};

/** One case as the planner sees it: who, how to reach them safely, where it stands; never why they applied. */
export const showDossier = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const { accounts, zaakPiece } = ctx.application;
  const piece = await zaakPiece(ctx.actor, 'lees:planning', ctx.id, {
    name: 'planning',
    make: async (view, today) => {
      const adviseur = adviseurnaam(await accounts.adviseurs(), view);
      return renderPiece(<Inhoud view={view} today={today} adviseur={adviseur} />);
    },
  });
  if (piece === undefined) return notFound;
  return ctx.page({
    title: `Dossier ${dossierNummer(ctx.id)}`,
    back: { href: '/', label: 'Werkvoorraad' },
    problem,
    body: <DoneNote ctx={ctx} notes={klaarmeldingen} />,
    piece,
  });
};
