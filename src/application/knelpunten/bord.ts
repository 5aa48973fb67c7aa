import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Knelpunt } from '#domain/nazorg/feiten.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Dependencies } from '../dependencies.ts';

/** What can be done about a problem that comes back. */
export const aanpaksoorten = ['tekst', 'afspraak', 'catalogus', 'werkwijze', 'anders'] as const;
export type Aanpaksoort = (typeof aanpaksoorten)[number];

/** Who does something about it: the CCV, the ministry or an association of office-holders. */
const instanties = ['planner', 'bzk', 'vereniging'] as const;
type Instantie = (typeof instanties)[number];

/** What somebody wrote down: what was done about which problem, and since when. */
export type NieuweAanpak = {
  readonly knelpunt: Knelpunt;
  readonly soort: Aanpaksoort;
  readonly wat: string;
  readonly sinds: CalendarDay;
};

/** The same on the board, under its number; `eigen` when this reader may take it off. */
export type Aanpak = NieuweAanpak & {
  readonly nummer: number;
  readonly door: Instantie;
  readonly eigen: boolean;
};

/** The board as it stands; `position` counts every entry there ever was. */
export type Knelpuntbord = { readonly position: number; readonly aanpakken: readonly Aanpak[] };

type Stuk = { readonly submitId: string } & (
  | {
      readonly soort: 'aanpak';
      readonly aanpak: NieuweAanpak;
      readonly door: Instantie;
      readonly van?: AccountId;
    }
  | { readonly soort: 'weg'; readonly nummer: number }
);

/** What was sent, with the position that the page showed. */
export type Inzending = { readonly submitId: string; readonly position: number };
export type Borduitkomst = 'done' | 'conflict' | 'not-found';

/** The problems that come back and what was done about them: no dossier is opened, and nobody is named. */
export type Knelpunten = {
  /** Undefined when this actor may not see the board. */
  readonly lees: (actor: Actor) => Promise<Knelpuntbord | undefined>;
  /** Sending the same twice writes it once; a conflict when somebody else wrote meanwhile. */
  readonly legVast: (actor: Actor, aanpak: NieuweAanpak, inzending: Inzending) => Promise<Borduitkomst>;
  /** Takes an entry of one's own institution off the board. */
  readonly haalWeg: (actor: Actor, nummer: number, inzending: Inzending) => Promise<Borduitkomst>;
};

const OWNER = 'knelpuntbord';
const LEZEN = 'lijst:knelpunten';
const SCHRIJVEN = 'knelpunten:aanpak';
const keyOf = (nummer: number): string => `${OWNER}:${nummer}`;

/** The CCV and the ministry are one each; an association is told from another by its account. */
const isEigen = ({ rol, account }: Actor, { door, van }: Extract<Stuk, { soort: 'aanpak' }>): boolean =>
  door === rol && (door !== 'vereniging' || van === account);

const bordVan = (stukken: readonly Stuk[], actor: Actor): Knelpuntbord => {
  const weg = new Set(stukken.flatMap((stuk) => (stuk.soort === 'weg' ? [stuk.nummer] : [])));
  return {
    position: stukken.length,
    aanpakken: stukken.flatMap((stuk, index) => {
      const nummer = index + 1;
      if (stuk.soort === 'weg' || weg.has(nummer)) return [];
      return [{ ...stuk.aanpak, nummer, door: stuk.door, eigen: isEigen(actor, stuk) }];
    }),
  };
};

const instantieVan = ({ rol }: Actor): Instantie | undefined => instanties.find((een) => een === rol);

/** A board of sealed entries, each under the next number: what is written stays, and of two at once one is first. */
export const createKnelpunten = ({ store, guard, now }: Dependencies): Knelpunten => {
  const lees = async (nummer: number): Promise<Stuk | undefined> => {
    const tekst = await store.meta.get(keyOf(nummer));
    if (tekst === undefined) return undefined;
    const { keyId, payload } = JSON.parse(tekst) as { readonly keyId: string; readonly payload: string };
    return (await guard.openPrivate(OWNER, { keyId, payload: Buffer.from(payload, 'base64') })) as Stuk;
  };
  const alle = async (): Promise<readonly Stuk[]> => {
    const stukken: Stuk[] = [];
    for (;;) {
      const stuk = await lees(stukken.length + 1);
      if (stuk === undefined) return stukken;
      stukken.push(stuk);
    }
  };
  const voegToe = async (stuk: Stuk, position: number): Promise<Borduitkomst> => {
    const { keyId, payload } = await guard.sealPrivate(OWNER, stuk);
    const tekst = JSON.stringify({ keyId, payload: Buffer.from(payload).toString('base64') });
    if ((await alle()).some(({ submitId }) => submitId === stuk.submitId)) return 'done';
    // A gap would end the board for who reads it, so nothing is written beyond the next number.
    if (position > 0 && (await store.meta.get(keyOf(position))) === undefined) return 'conflict';
    if (await store.meta.add(keyOf(position + 1), tekst)) return 'done';
    return (await lees(position + 1))?.submitId === stuk.submitId ? 'done' : 'conflict';
  };
  return {
    lees: async (actor) => ((await guard.allow(actor, LEZEN)) ? bordVan(await alle(), actor) : undefined),
    legVast: async (actor, aanpak, { submitId, position }) => {
      const door = instantieVan(actor);
      if (!(await guard.allow(actor, SCHRIJVEN)) || door === undefined) return 'not-found';
      if (aanpak.sinds > amsterdamDay(now())) throw new RangeError('Nothing was done after today');
      return voegToe({ soort: 'aanpak', aanpak, door, van: actor.account, submitId }, position);
    },
    haalWeg: async (actor, nummer, { submitId, position }) => {
      if (!(await guard.allow(actor, SCHRIJVEN))) return 'not-found';
      const stuk = await lees(nummer);
      if (stuk?.soort !== 'aanpak' || !isEigen(actor, stuk)) return 'not-found';
      return voegToe({ soort: 'weg', nummer, submitId }, position);
    },
  };
};
