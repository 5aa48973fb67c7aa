import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Bewaarposten } from './bewaarposten.ts';
import { isOpen } from './bewaarregels.ts';
import type { Bewaarregel, Bewaring, Gewist, Kaartrij, Wisgrond, Wisvoorstel } from './bewaring.ts';
import type { Guard } from './guard.ts';
import { holdsRole } from './in-office.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';
import { isSamePerson } from './same-person.ts';

type Parts = {
  readonly accounts: Accounts;
  readonly posten: Bewaarposten;
  readonly erase: Guard['erase'];
  readonly mag: Policy;
  readonly record: Recorder;
  readonly now: () => Date;
  readonly newKey: () => string;
  readonly regelVan: (row: Kaartrij) => Bewaarregel | undefined;
};

type Grounds = readonly (Wisgrond | false)[];

/** Whoever has the web server may not destroy everything in a day; the command at the machine has no such limit. */
const ERASED_A_DAY = 50;

/** Erasing by two: an officer proposes, and a beheerder who is somebody else confirms exactly that. Nobody does it to themselves. */
export const erasingByTwo = (parts: Parts): Pick<Bewaring, 'stelVoor' | 'bevestig'> => {
  const { accounts, posten, erase, mag, record, now, newKey, regelVan } = parts;
  const today = () => amsterdamDay(now());
  const may = (actor: Actor, actie: 'beheer:bewaren' | 'beheer:wissen') =>
    mag(actor, actie, undefined).toegestaan;
  const nieuw = (actor: Actor, { dossier }: Kaartrij, eigenaar: AccountId | null) => ({
    sleutel: newKey(),
    dossier,
    door: actor.account,
    eigenaar,
    tijd: now().toISOString(),
  });
  const samePerson = (a: AccountId, b: AccountId | null): boolean => {
    const [one, other] = [accounts.get(a), b === null ? undefined : accounts.get(b)];
    return a === b || (one !== undefined && other !== undefined && isSamePerson(one, other));
  };
  const erasedToday = () =>
    posten.all().filter(({ soort, tijd }) => soort === 'gewist' && amsterdamDay(new Date(tijd)) === today())
      .length;

  const isAsked = ({ dossier }: Kaartrij): boolean =>
    posten
      .all()
      .some((post) => post.soort === 'verzoek' && post.wat === 'wissen' && post.dossier === dossier);

  /** What stands in the way of erasing these parts, whoever asks. */
  const against = (row: Kaartrij, delen: Wisvoorstel['delen']): Grounds => {
    const regel = regelVan(row);
    const about = posten.all().filter(({ dossier }) => dossier === row.dossier);
    const isThere = delen.length > 0 && delen.every((deel) => regel?.delen.includes(deel) === true);
    return [
      !isThere && 'niets-te-wissen',
      regel?.afgerond === false && 'loopt-nog',
      about.some(({ soort }) => soort === 'aanhouding') && 'aangehouden',
      about.some(isOpen) && 'vraag-open',
    ];
  };
  const againstConfirming = (actor: Actor, row: Kaartrij, voorstel: Wisvoorstel): Grounds => {
    const { sleutel, door, delen, eigenaar, vanaf, position } = voorstel;
    return [
      posten.get(sleutel) === undefined && 'geen-voorstel',
      samePerson(actor.account, door) && 'eigen-voorstel',
      samePerson(actor.account, eigenaar) && 'eigen-belang',
      !holdsRole(accounts.get(door), 'fg', today()) && 'voorsteller-zonder-rol',
      row.card.position !== position && 'intussen-veranderd',
      today() < vanaf && 'bedenktijd',
      erasedToday() >= ERASED_A_DAY && 'genoeg-voor-vandaag',
      ...against(row, delen),
    ];
  };
  /** Asks, logs, and asks once more: what came in between while the line was written, counts. */
  const decide = async (actor: Actor, row: Kaartrij, actie: string, grounds: () => Grounds) => {
    const found = () => grounds().filter((ground) => ground !== false);
    const dossiers = [row.dossier];
    await record(actor, found().length === 0, { doel: 'beheer', actie, dossiers });
    return found();
  };
  const destroy = async (actor: Actor, row: Kaartrij, voorstel: Wisvoorstel): Promise<Gewist | undefined> => {
    const { sleutel, delen, door } = voorstel;
    const geheel = regelVan(row)?.delen.length === delen.length;
    const erased = await erase({
      dossier: row.dossier,
      compartimenten: geheel ? 'alle' : delen,
      door: actor.account,
      mede: door,
      termijnVerstreken: false,
    });
    // Under the name of the proposal, so that confirming it twice leads to the same certificate.
    const post = erased.allowed ? posten.get(sleutel) : undefined;
    return post?.soort === 'gewist' ? post : undefined;
  };

  return {
    stelVoor: async (actor, row, { delen, grond, vanaf }) => {
      const eigenaar = regelVan(row)?.eigenaar ?? null;
      const grounds = await decide(actor, row, 'wissen:voorgesteld', () => [
        !may(actor, 'beheer:bewaren') && 'mag-niet',
        ...against(row, delen),
        posten.all().some(({ soort, dossier }) => soort === 'voorstel' && dossier === row.dossier) &&
          'er-loopt-een-voorstel',
        grond === 'verzoek' && !isAsked(row) && 'niet-gevraagd',
        samePerson(actor.account, eigenaar) && 'eigen-belang',
      ]);
      if (grounds.length > 0) return { allowed: false, grounds };
      const { position } = row.card;
      const post: Wisvoorstel = {
        ...nieuw(actor, row, eigenaar),
        soort: 'voorstel',
        delen,
        grond,
        vanaf,
        position,
      };
      posten.put(post);
      return { allowed: true, post };
    },
    bevestig: async (actor, row, sleutel) => {
      const kept = posten.get(sleutel);
      const voorstel = kept?.soort === 'voorstel' && kept.dossier === row.dossier ? kept : undefined;
      const grounds = await decide(actor, row, 'wissen:bevestigd', () => {
        if (!may(actor, 'beheer:wissen')) return ['mag-niet'];
        return voorstel === undefined ? ['geen-voorstel'] : againstConfirming(actor, row, voorstel);
      });
      if (grounds.length > 0 || voorstel === undefined) return { allowed: false, grounds };
      const post = await destroy(actor, row, voorstel);
      return post === undefined ? { allowed: false, grounds: ['niets-te-wissen'] } : { allowed: true, post };
    },
  };
};
