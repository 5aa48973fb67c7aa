import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Betrokkenen, Kaart, Werkregel } from '#domain/bevoegdheid/kaart.ts';
import { vastgelegdeOrganisatie } from '#domain/bevoegdheid/opvolging.ts';
import { eindfasen, type Fase } from '#domain/gedeeld/fase.ts';
import { vooraf } from '#domain/gedeeld/herinnering.ts';
import { ambtHerinneringen } from '#domain/uitvoering/herinneringen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Queue } from './application.ts';
import { isOrganisatieAanZet } from './beurt.ts';
import { conceptQueue } from './catalogus/kaart.ts';
import { enquetemomenten, openEnquete } from './enquete/moment.ts';
import { volgendeVraag } from './nazorgmoment.ts';
import { voorgangersVan } from './referentie/herindelingen.ts';
import { versievraag } from './versievraag.ts';

/** The policy row that guards each queue. */
export const ACTIE_OF_QUEUE = {
  mijn: 'lijst:mijn',
  planner: 'lijst:planner',
  adviseur: 'lijst:adviseur',
  toetsing: 'lijst:toetsing',
  getoetst: 'lijst:toetsing',
  organisatie: 'lijst:organisatie',
  nazorg: 'lijst:nazorg',
} as const satisfies Record<Queue, Actie>;

/** A list of the own organisation, and that of each it took over. */
const vanOrganisatie = (naam: string, { organisatie }: Actor, op: CalendarDay): readonly string[] =>
  organisatie === undefined
    ? []
    : [organisatie, ...voorgangersVan(organisatie, op)].map((code) => `${naam}:${code}`);

const LET_OP = 'organisatie-let-op';

/** Where an organisation finds its cases that ask for attention apart from their turn, since the day on which they do. */
export const letOpQueues = (actor: Actor, op: CalendarDay): readonly string[] =>
  vanOrganisatie(LET_OP, actor, op);

/** The tags a reader's queue consists of on a day, most urgent first; urgent cases have a lane of their own, and those of an abolished organisation follow. */
export const tagsForReader = (queue: Queue, actor: Actor, op: CalendarDay): readonly string[] => {
  switch (queue) {
    case 'mijn':
      return [`bestuurder:${actor.account}`];
    case 'planner':
      return ['planner-spoed', 'planner', 'lopend'];
    case 'adviseur':
      return [`adviseur-spoed:${actor.account}`, `adviseur:${actor.account}`];
    case 'toetsing':
      return ['toetsing-spoed', 'toetsing'];
    case 'getoetst':
      return [`getoetst:${actor.account}`];
    case 'organisatie':
      return ['organisatie-nu', 'organisatie'].flatMap((naam) => vanOrganisatie(naam, actor, op));
    case 'nazorg':
      return ['nazorg-bellen', 'nazorg'];
  }
};

const lane = (name: string, spoed: boolean): string => (spoed ? name.replace(/(:|$)/, '-spoed$1') : name);

const WITH_ADVISER: ReadonlySet<Fase> = new Set<Fase>(['in-onderzoek', 'teruggegeven']);

const staffQueues = (fase: Fase, werk: Werkregel, adviseur: AccountId | undefined): readonly string[] => {
  if (eindfasen.includes(fase)) return [];
  if (fase === 'nazorg') return ['nazorg'];
  const advising =
    adviseur !== undefined && WITH_ADVISER.has(fase) ? [lane(`adviseur:${adviseur}`, werk.spoed)] : [];
  const testing = fase === 'ter-toetsing' ? [lane('toetsing', werk.spoed)] : [];
  return [werk.partij === 'planner' ? lane('planner', werk.spoed) : 'lopend', ...advising, ...testing];
};

/** Where the next version of an advice waits, since its own day. */
const wijzigingOf = ({ fase, wijziging, werk, betrokkenen }: Kaart): readonly Queueplaats[] => {
  if (wijziging === undefined || fase === null || eindfasen.includes(fase)) return [];
  const { adviseur } = betrokkenen;
  const queue = wijziging.partij === 'toetser' ? 'toetsing' : adviseur && `adviseur:${adviseur}`;
  return queue ? [{ queue: lane(queue, werk?.spoed === true), since: wijziging.sinds }] : [];
};

const ESTABLISHED: ReadonlySet<Fase> = new Set<Fase>(['vastgesteld', 'keuze', 'uitvoering', 'nazorg']);

/** An established advice stays with its two reviewers: only they can still withdraw it. */
const reviewedQueues = (fase: Fase, { eersteToetser, tweedeToetser }: Betrokkenen): readonly string[] =>
  ESTABLISHED.has(fase)
    ? [eersteToetser, tweedeToetser].flatMap((toetser) => (toetser ? [`getoetst:${toetser}`] : []))
    : [];

/** Where the dossier of an organisation is found. */
export const organisatieQueue = (code: string): string => `organisatiedossier:${code}`;

/** Where every organisation with a dossier is found. */
export const ORGANISATIES = 'organisatiedossiers';

/** Where a case is found on the day on which it is asked how it goes. */
export const NAZORGVRAAG = 'nazorg-vraag';

/** Where a dossier is found on the day on which its owner is reminded of something. */
export const HERINNERING = 'herinnering';

/** Where a case is found on the day on which somebody is asked for an opinion. */
export const ENQUETEVRAAG = 'enquete-vraag';

/** Where a case is found from the day on which a new version of catalogue or guide is reason to look again. */
export const VERSIEVRAAG = 'versie-vraag';

/** A place in a list, with the day that orders it there. */
export type Queueplaats = { readonly queue: string; readonly since: CalendarDay };

/** The organisation that may know of a case, under the code of the facts: whoever reads knows which codes are theirs by now. */
const organisatieVan = (kaart: Kaart): string | undefined =>
  kaart.toestemmingen.maatregelen || (kaart.werk?.verstrekt ?? 0) > 0
    ? vastgelegdeOrganisatie(kaart)
    : undefined;

const queuesOf = (kaart: Kaart): readonly string[] => {
  const { soort, fase, betrokkenen, werk } = kaart;
  if (kaart.conceptBij !== undefined) return [conceptQueue(kaart.conceptBij)];
  if (soort === 'organisatie') return [organisatieQueue(vastgelegdeOrganisatie(kaart) ?? ''), ORGANISATIES];
  if (soort !== 'zaak' || fase === null || werk === undefined) return [];
  const { bestuurder, adviseur } = betrokkenen;
  const organisatie = organisatieVan(kaart);
  return [
    ...(bestuurder === undefined ? [] : [`bestuurder:${bestuurder}`]),
    ...staffQueues(fase, werk, adviseur),
    ...reviewedQueues(fase, betrokkenen),
    ...(organisatie === undefined
      ? []
      : [`${isOrganisatieAanZet(werk) ? 'organisatie-nu' : 'organisatie'}:${organisatie}`]),
  ];
};

const bellenOf = ({ fase, nazorg }: Kaart): readonly Queueplaats[] => {
  const eerste = nazorg?.bellen.map(({ op }) => op).sort()[0];
  return eerste === undefined || fase === null || eindfasen.includes(fase)
    ? []
    : [{ queue: 'nazorg-bellen', since: eerste }];
};

const vraagOf = (kaart: Kaart): readonly Queueplaats[] => {
  const vraag = volgendeVraag(kaart);
  return vraag === undefined ? [] : [{ queue: NAZORGVRAAG, since: vraag.dag }];
};

const versieOf = (kaart: Kaart): readonly Queueplaats[] => {
  const vanaf = versievraag(kaart);
  return vanaf === undefined ? [] : [{ queue: VERSIEVRAAG, since: vanaf }];
};

const herinneringOf = ({ herinneringen }: Kaart): readonly Queueplaats[] => {
  const eerste = herinneringen?.komend.map(({ dag }) => dag).sort()[0];
  return eerste === undefined ? [] : [{ queue: HERINNERING, since: eerste }];
};

const enqueteOf = (kaart: Kaart): readonly Queueplaats[] => {
  const dagen = enquetemomenten(kaart).map(({ dag }) => dag);
  const eerste = dagen.sort()[0];
  return eerste === undefined ? [] : [{ queue: ENQUETEVRAAG, since: eerste }];
};

/** From when the organisation is shown an end of office or loan that comes near, as long before as its first message, or a survey. */
const letOpOf = (kaart: Kaart, op: CalendarDay): readonly Queueplaats[] => {
  const { ambtTot, leningTot } = kaart.werk ?? {};
  const organisatie = organisatieVan(kaart);
  const lening =
    leningTot === undefined ? [] : vooraf({ wat: 'lening', voor: 'functionaris', einde: leningTot });
  const eerste = [
    ...[...ambtHerinneringen(ambtTot), ...lening].map(({ dag }) => dag),
    ...[openEnquete(kaart, 'functionaris', op)].flatMap((een) => een?.gevraagd ?? []),
  ].sort()[0];
  const isVoorbij = kaart.fase === null || eindfasen.includes(kaart.fase);
  return organisatie === undefined || eerste === undefined || isVoorbij
    ? []
    : [{ queue: `${LET_OP}:${organisatie}`, since: eerste }];
};

/** Every list a dossier stands in, from its card; `op` is the day for a dossier without a clock. */
export const queueplaatsen = (kaart: Kaart, op: CalendarDay): readonly Queueplaats[] => {
  const since = kaart.werk?.sinds ?? op;
  const bellen = bellenOf(kaart);
  const gewoon = queuesOf(kaart).filter((queue) => queue !== 'nazorg' || bellen.length === 0);
  return [
    ...gewoon.map((queue) => ({ queue, since })),
    ...bellen,
    ...wijzigingOf(kaart),
    ...vraagOf(kaart),
    ...versieOf(kaart),
    ...herinneringOf(kaart),
    ...enqueteOf(kaart),
    ...letOpOf(kaart, op),
  ];
};
