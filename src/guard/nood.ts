import type { Actor } from '#domain/bevoegdheid/actor.ts';
import {
  dienstVan,
  geopendOp,
  type Noodopening,
  noodgrenzen,
  noodstand,
  openTot,
  verslagNodig,
  wachtOpTweede,
} from '#domain/bevoegdheid/nood.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays } from '#kernel/calendar-day.ts';
import type { Accounts } from './accounts.ts';
import type { Cards } from './cards.ts';
import type {
  Noodbesluit,
  NoodGuard,
  Noodgrond,
  Noodverzoek,
  Noodvraag,
  Noodwoorden,
  OpenFor,
} from './nood-guard.ts';
import { noodMessages } from './nood-messages.ts';
import { NOTHING_YET, type NoodRecord, type NoodRecords } from './nood-records.ts';
import { noodRules } from './nood-rules.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly records: NoodRecords;
  readonly accounts: Accounts;
  readonly cards: Cards;
  readonly mag: Policy;
  readonly record: Recorder;
  readonly now: () => Date;
};

export type Emergency = NoodGuard & {
  readonly openFor: OpenFor;
  /** Why somebody looked, by what stands in the audit log. */
  readonly reasonOf: (actie: string) => string | undefined;
};

/** The lines with which a reason is told: asking for it, and every look. */
const TOLD = /^(?:lees:(?:noodtoegang|ontsluiering)|(?:noodtoegang|ontsluiering):gevraagd):([\w-]{22})$/;

/** Asks for, confirms, opens and ends emergency access and unveiling; who asks never confirms, and every step is logged first. */
export const emergency = (parts: Parts): Emergency => {
  const { records, cards, mag, record, now } = parts;
  const rules = noodRules(parts);
  const shown = (kept: NoodRecord): Noodverzoek => {
    const { bestuurder: _owner, ...verzoek } = kept;
    return { ...verzoek, woorden: records.wordsOf(kept) };
  };
  /** Why the office-holder is not told yet is between the privacy officer and the log. */
  const shownToStaff = (kept: NoodRecord): Noodverzoek => {
    const { woorden, ...verzoek } = shown(kept);
    return { ...verzoek, woorden: woorden && { ...woorden, uitstel: null } };
  };
  const instant = (): number => now().getTime();
  const today = () => amsterdamDay(now());
  const isWatcher = (actor: Actor): boolean => mag(actor, 'beheer:nood', undefined).toegestaan;
  const mayList = (actor: Actor): boolean => mag(actor, 'lijst:nood', undefined).toegestaan;

  /** Whether this dossier is there and what was asked for could open for this person, who has no case of their own in it. */
  const couldOpen = (actor: Actor, dossier: Noodvraag['dossier'], nood: Noodopening): boolean => {
    const kaart = dossier && cards.open(dossier.id, dossier.card);
    return kaart !== undefined && mag(actor, `lees:${nood.soort}`, kaart, nood).toegestaan;
  };

  /** Judges, logs, and judges once more: what came in between while the line was written, counts. */
  const step = async (
    actor: Actor,
    verzoek: Pick<Noodverzoek, 'soort' | 'sleutel' | 'dossier'> | undefined,
    name: string,
    judge: () => readonly Noodgrond[],
    act: () => void,
  ): Promise<Noodbesluit> => {
    const actie = verzoek === undefined ? `nood:${name}` : `${verzoek.soort}:${name}:${verzoek.sleutel}`;
    const dossiers = verzoek === undefined ? [] : [verzoek.dossier];
    await record(actor, judge().length === 0, { doel: 'beheer', actie, dossiers });
    const grounds = judge();
    if (grounds.length > 0) return { allowed: false, grounds };
    if (verzoek === undefined) return { allowed: false, grounds: ['geen-verzoek'] };
    act();
    return { allowed: true, sleutel: verzoek.sleutel };
  };

  /** A step on a request that is there and of which `isMine` holds; it may be taken only where `grounds` finds nothing. */
  const onRequest = (
    actor: Actor,
    sleutel: string,
    name: string,
    isMine: (verzoek: NoodRecord) => boolean,
    grounds: (verzoek: NoodRecord) => readonly Noodgrond[],
    next: () => Partial<NoodRecord>,
    words: Partial<Noodwoorden> = {},
  ): Promise<Noodbesluit> => {
    const find = () => {
      const found = records.get(sleutel);
      return found !== undefined && isMine(found) ? found : undefined;
    };
    const judge = (): readonly Noodgrond[] => {
      const found = find();
      return found === undefined ? ['geen-verzoek'] : grounds(found);
    };
    return step(actor, find(), name, judge, () => {
      const found = find();
      if (found !== undefined) records.change({ ...found, ...next() }, words);
    });
  };

  const isOwn = (actor: Actor) => (verzoek: NoodRecord) => mayList(actor) && verzoek.door === actor.account;
  const waitsFor = (actor: Actor) => (verzoek: NoodRecord) =>
    verzoek.door !== actor.account &&
    wachtOpTweede(verzoek, instant()) &&
    dienstVan(verzoek.rol) === dienstVan(actor.rol);
  const unless = (fine: boolean): readonly Noodgrond[] => (fine ? [] : ['niets-te-doen']);

  const vraag: NoodGuard['vraag'] = async ({ dossier, ...asked }) => {
    const { actor, soort, compartimenten, gevaar, reden } = asked;
    const gevraagd = instant();
    const values = [soort, dossier?.id ?? null, compartimenten, gevaar, reden, actor.account, gevraagd];
    const sleutel = records.hashOf(values);
    const judge = (): readonly Noodgrond[] => {
      const against = rules.againstAsking(asked, records.all());
      if (against.length > 0) return against;
      return couldOpen(actor, dossier, { soort, compartimenten }) ? [] : ['dossier-onbekend'];
    };
    const verzoek = dossier && { soort, sleutel, dossier: dossier.id };
    return step(actor, verzoek, 'gevraagd', judge, () => {
      if (dossier !== undefined && verzoek !== undefined)
        records.add(
          {
            ...NOTHING_YET,
            ...verzoek,
            compartimenten,
            gevaar,
            door: actor.account,
            rol: actor.rol,
            gevraagd,
            bestuurder: cards.open(dossier.id, dossier.card)?.betrokkenen.bestuurder ?? null,
          },
          { reden, verslag: null, uitstel: null, oordeel: null },
        );
    });
  };

  return {
    vraag,
    bevestig: (actor, sleutel, dossier) =>
      onRequest(
        actor,
        sleutel,
        'bevestigd',
        (verzoek) => verzoek.dossier === dossier?.id && couldOpen(actor, dossier, verzoek),
        (verzoek) => rules.againstConfirming(actor, verzoek),
        () => ({ bevestigd: instant(), bevestigdDoor: actor.account }),
      ),
    beeindig: (actor, sleutel) =>
      onRequest(
        actor,
        sleutel,
        'beeindigd',
        isOwn(actor),
        (verzoek) => unless(['wacht', 'open'].includes(noodstand(verzoek, instant()))),
        () => ({ beeindigd: instant() }),
      ),
    verslag: (actor, sleutel, tekst) =>
      onRequest(
        actor,
        sleutel,
        'verslag',
        isOwn(actor),
        (verzoek) => unless(verslagNodig(verzoek) && tekst.trim() !== ''),
        () => ({ verslag: instant() }),
        { verslag: tekst },
      ),
    wachtend: async (actor) => (mayList(actor) ? records.all().filter(waitsFor(actor)).length : 0),
    mijn: async (actor) => {
      const allowed = await record(actor, mayList(actor), { doel: 'lijst', actie: 'lijst:nood' });
      return allowed
        ? records
            .all()
            .filter((verzoek) => verzoek.door === actor.account || waitsFor(actor)(verzoek))
            .map(shownToStaff)
        : undefined;
    },
    alle: async (actor) => {
      const allowed = await record(actor, isWatcher(actor), { doel: 'lijst', actie: 'beheer:nood' });
      return allowed ? records.all().map(shown) : undefined;
    },
    stelUit: (actor, sleutel, tot, reden) =>
      onRequest(
        actor,
        sleutel,
        'uitgesteld',
        () => isWatcher(actor),
        ({ bericht }) =>
          unless(
            !bericht.includes('bestuurder') &&
              reden.trim() !== '' &&
              tot >= today() &&
              tot <= addDays(today(), noodgrenzen.uitstelDagen),
          ),
        () => ({ uitgesteldTot: tot }),
        { uitstel: reden },
      ),
    sluit: (actor, sleutel, oordeel) =>
      onRequest(
        actor,
        sleutel,
        'gesloten',
        () => isWatcher(actor),
        (verzoek) => {
          const stand = noodstand(verzoek, instant());
          const isOver = stand === 'voorbij' || stand === 'niet-geopend';
          return unless(
            isOver && !verslagNodig(verzoek) && verzoek.gesloten === null && oordeel.trim() !== '',
          );
        },
        () => ({ gesloten: instant() }),
        { oordeel },
      ),
    ...noodMessages(parts),
    openFor: (actor, actie, dossier) => {
      const nu = instant();
      const found = records
        .all()
        .find(
          (one) =>
            actie === `lees:${one.soort}` &&
            one.door === actor.account &&
            one.dossier === dossier &&
            noodstand(one, nu) === 'open',
        );
      const tot = found && openTot(found);
      if (found === undefined || tot === undefined || tot === null) return undefined;
      const { soort, compartimenten, sleutel } = found;
      return { soort, compartimenten, sleutel, tot: new Date(tot).toISOString() };
    },
    reasonOf: (actie) => {
      const sleutel = TOLD.exec(actie)?.[1];
      const found = sleutel === undefined ? undefined : records.get(sleutel);
      return found && geopendOp(found) !== null ? records.wordsOf(found)?.reden : undefined;
    },
  };
};
