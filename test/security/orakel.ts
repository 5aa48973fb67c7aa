import { readFileSync } from 'node:fs';
import { packagePath } from '#application/referentie/package-path.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Noodopening } from '#domain/bevoegdheid/nood.ts';
import { fasen } from '#domain/gedeeld/fase.ts';

/** Somebody, with what the guard has open for them in an emergency. */
export type InNood = Actor & { readonly nood?: Noodopening };

/** One row of docs/bevoegdheid.csv: what is not in the table may not be done. */
export type Rij = {
  readonly actie: string;
  readonly soort: string;
  readonly wie: string;
  readonly fasen: readonly string[];
  readonly alsAlleen: string;
  readonly bevestigen: string;
  readonly ziet: readonly string[];
};

const list = (cell: string): readonly string[] => (cell === '-' ? [] : cell.split(', '));

/** "a t/m c" is every phase from a to c in the order of a case's life. */
const fasenVan = (cell: string): readonly string[] =>
  cell === 'alle'
    ? fasen
    : list(cell).flatMap((part) => {
        const [from = '', to = from] = part.split(' t/m ');
        const [start, end] = [from, to].map((fase) => (fasen as readonly string[]).indexOf(fase));
        if (start === undefined || end === undefined || start < 0 || end < start)
          throw new Error(`No such phases: ${cell}`);
        return fasen.slice(start, end + 1);
      });

/** The table as the privacy officer reads it. */
export const leesOrakel = (): readonly Rij[] =>
  readFileSync(packagePath('docs', 'bevoegdheid.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = line.split(';');
      const [actie = '', , soort = '', wie = '', wanneer = '', alsAlleen = '', bevestigen = '', ziet = ''] =
        cells;
      if (cells.length !== 8) throw new Error(`Not eight columns: ${line}`);
      return { actie, soort, wie, fasen: fasenVan(wanneer), alsAlleen, bevestigen, ziet: list(ziet) };
    });

const zelf = ({ account }: Actor, kaart: Kaart): boolean => kaart.betrokkenen.bestuurder === account;

/** Nobody handles a case of their own, and whoever wrote in an advice does not test it. */
const toetst = (actor: Actor, kaart: Kaart): boolean =>
  actor.rol === 'toetser' &&
  kaart.soort === 'zaak' &&
  !zelf(actor, kaart) &&
  kaart.betrokkenen.adviseur !== actor.account &&
  kaart.betrokkenen.opstellers?.includes(actor.account) !== true;

const IN_DIENST = ['planner', 'adviseur', 'toetser'];

const IS: Readonly<Record<string, (actor: InNood, kaart: Kaart) => boolean>> = {
  'bestuurder zelf': (actor, kaart) => actor.rol === 'bestuurder' && zelf(actor, kaart),
  functionaris: (actor, kaart) =>
    actor.rol === 'functionaris' &&
    !zelf(actor, kaart) &&
    actor.organisatie !== undefined &&
    actor.organisatie === kaart.betrokkenen.organisatie,
  planner: (actor, kaart) => actor.rol === 'planner' && !zelf(actor, kaart),
  'toegewezen adviseur': (actor, kaart) =>
    actor.rol === 'adviseur' && !zelf(actor, kaart) && kaart.betrokkenen.adviseur === actor.account,
  toetser: toetst,
  'toetser van de catalogus': (actor, kaart) => actor.rol === 'toetser' && !zelf(actor, kaart),
  'eerste toetser': (actor, kaart) =>
    toetst(actor, kaart) && kaart.betrokkenen.eersteToetser === actor.account,
  'tweede toetser': (actor, kaart) =>
    toetst(actor, kaart) && kaart.betrokkenen.tweedeToetser === actor.account,
  'medewerker met noodtoegang': (actor, kaart) =>
    actor.nood?.soort === 'noodtoegang' && IN_DIENST.includes(actor.rol) && !zelf(actor, kaart),
  'toetser met ontsluiering': (actor, kaart) => actor.nood?.soort === 'ontsluiering' && toetst(actor, kaart),
  beheerder: (actor, kaart) => actor.rol === 'beheerder' && !zelf(actor, kaart),
};

const ALS: Readonly<Record<string, (kaart: Kaart) => boolean>> = {
  '-': () => true,
  'deelt maatregelen nu': ({ toestemmingen }) => toestemmingen.maatregelen,
  'deelt maatregelen nu of er is verstrekt': ({ toestemmingen, werk }) =>
    toestemmingen.maatregelen || (werk !== undefined && werk.verstrekt > 0),
  'rapport is verstrekt': ({ rapportVerstrekt }) => rapportVerstrekt === true,
};

/** Whether somebody proved lately enough who they are; who does not come by the web is not asked. */
const BEVESTIGD: Readonly<Record<string, (actor: Actor) => boolean>> = {
  '-': () => true,
  zojuist: ({ bevestigd }) => bevestigd?.nu ?? true,
  'dit dossier vandaag': ({ bevestigd }) =>
    bevestigd === undefined || bevestigd.nu || bevestigd.dossiers.length === 1,
};

const of = <Value>(table: Readonly<Record<string, Value>>, word: string): Value => {
  const found = table[word];
  if (found === undefined) throw new Error(`The table says "${word}", which means nothing here`);
  return found;
};

/** Whoever writes or tests an advice may, while it is changed, what belongs to the phase of that change. */
const fasenVoor = (wie: string, { fase, wijziging }: Kaart): readonly string[] => [
  ...(fase === null ? [] : [fase]),
  ...(wijziging !== undefined && /adviseur|toetser/.test(wie) ? [wijziging.fase] : []),
];

const geldt = (rij: Rij, actor: InNood, kaart: Kaart | undefined): boolean => {
  if (kaart === undefined) return rij.soort === 'geen' && rij.wie === `rol ${actor.rol}`;
  return (
    rij.soort === kaart.soort &&
    (kaart.soort !== 'zaak' || fasenVoor(rij.wie, kaart).some((fase) => rij.fasen.includes(fase))) &&
    of(IS, rij.wie)(actor, kaart) &&
    of(ALS, rij.alsAlleen)(kaart)
  );
};

/** In an emergency only what was asked for, of what the row allows. */
const zietIn = ({ wie, ziet }: Rij, { nood }: InNood): readonly string[] =>
  wie.includes(' met ') ? ziet.filter((deel) => nood?.compartimenten.some((een) => een === deel)) : ziet;

/** What the table says: 'nee', 'bevestigen', or the sorted parts that may be seen. */
export const volgensOrakel = (rijen: readonly Rij[], actor: InNood, kaart: Kaart | undefined): string => {
  const passend = rijen.filter((rij) => geldt(rij, actor, kaart));
  if (passend.length === 0) return 'nee';
  if (passend.some(({ bevestigen }) => !of(BEVESTIGD, bevestigen)(actor))) return 'bevestigen';
  return [...new Set(passend.flatMap((rij) => zietIn(rij, actor)))].sort().join(', ');
};
