import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { kaartOp } from '#domain/bevoegdheid/opvolging.ts';
import { type Opvolger, zonderOpvolging } from '#domain/gedeeld/opvolging.ts';
import { encodeId } from '#kernel/ids.ts';
import { proposalsIn } from './account-proposals.ts';
import { admission } from './admission.ts';
import { attachmentsIn } from './attachments.ts';
import { bewaarderOn } from './bewaarder.ts';
import { bewaarpostenIn } from './bewaarposten.ts';
import { cardsIn } from './cards.ts';
import { destroyer } from './destroying.ts';
import { eraser, finishErasing } from './erasing.ts';
import { sealFacts } from './facts.ts';
import { forwardClock } from './forward-clock.ts';
import { ownKeysOf, signedLogOf } from './foundations.ts';
import { fourEyes } from './four-eyes.ts';
import type { Guard } from './guard.ts';
import { asHindered } from './hindered.ts';
import { isInOffice, type Knows, markingRoles } from './in-office.ts';
import { GuardInUse } from './in-use.ts';
import { inzageOn } from './inzage.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { listingOn } from './listing.ts';
import { momentOf } from './moment-of.ts';
import { emergency } from './nood.ts';
import { noodRecordsIn } from './nood-records.ts';
import { openDossier, type Policy } from './open-dossier.ts';
import { linesThatCount, OPENINGS_PER_HOUR, openingLimit } from './opening-limit.ts';
import { passkeysIn } from './passkeys.ts';
import { piecesIn } from './pieces.ts';
import { policyOn } from './policy.ts';
import { privatelyOn } from './privately.ts';
import { recorder } from './recorder.ts';
import { releaser } from './release.ts';
import { replacing } from './replaced.ts';
import { reviewing } from './reviewing.ts';
import { holdFile } from './sqlite-file.ts';
import { openStatistics, sealStatistics } from './statistics.ts';
import type { Checkpoint } from './witness.ts';
import { deliver } from './witness-folder.ts';
import { workTags } from './work-tags.ts';

export type Options = {
  readonly mag: Policy;
  readonly now: () => Date;
  /** Which organisation takes the place of an abolished one; when it is left out, none is ever abolished. */
  readonly opvolger?: Opvolger;
  /** Folders of witnesses, who keep every checkpoint where this program does not come. */
  readonly witnesses?: readonly string[];
  /** Hears in a Dutch sentence when a witness cannot be reached; it is tried again. */
  readonly onWitnessFault?: (sentence: string) => void;
  /** How far (ms) the clock may stand before the last line of the log; two minutes when it is left out. */
  readonly mayLagMs?: number;
  readonly openingsPerHour?: typeof OPENINGS_PER_HOUR;
  /** Whether somebody holds the role they come with; the accounts of this guard decide when it is left out. */
  readonly knows?: Knows;
};

/** The name of an entry, which says nothing. */
const newSleutel = (): string => encodeId(randomBytes(16));

const deliverer =
  ({ witnesses = [], onWitnessFault }: Options) =>
  (checkpoint: Checkpoint): boolean =>
    witnesses
      .map((folder) => {
        try {
          deliver(folder, checkpoint);
          return true;
        } catch (error) {
          onWitnessFault?.(error instanceof Error ? error.message : String(error));
          return false;
        }
      })
      .every(Boolean);

const guardOn = (ring: Keyring, folder: string, options: Options): Guard => {
  const { openingsPerHour = OPENINGS_PER_HOUR, opvolger = zonderOpvolging } = options;
  const { knows = isInOffice(opvolger) } = options;
  const { keyOf, accounts } = ownKeysOf(ring);
  const { mayLagMs } = options;
  const { signer, log: plainLog } = signedLogOf(ring, keyOf, folder, {
    now: options.now,
    deliver: deliverer(options),
    ...(mayLagMs !== undefined && { mayLagMs }),
  });
  const moment = forwardClock(options.now, plainLog.latest());
  /** Never before the last line of the log: a clock that is put back gives nobody a role or a right again. */
  const now = () => new Date(moment().tijd);
  const office = { get: accounts.get, knows, now };
  const { mag, magForMany, boards } = policyOn(options.mag, { accounts, knows, now });
  const log = markingRoles(plainLog, office);
  writeFileSync(join(folder, 'log', 'publieke-sleutel'), `${signer.publicKey}\n`);
  const record = recorder(log);
  const today = () => momentOf(moment().tijd).day;
  const zoalsNu = (kaart: Kaart): Kaart => kaartOp(kaart, opvolger, today());
  const cards = cardsIn(ring, zoalsNu);
  const own = keyOf('eigen');
  const mayOpenMore = openingLimit(openingsPerHour, now, linesThatCount(log, now()));
  const posten = bewaarpostenIn(ring.db, own.key);
  const destroy = destroyer({ ring, posten, notary: signer, now, newKey: newSleutel });
  finishErasing(ring, log, destroy);
  const erase = eraser({
    ring,
    log,
    accounts,
    destroy,
    now,
    isHeld: posten.isHeld,
    forget: cards.forget,
  });
  const { openFor, reasonOf, ...nood } = emergency({
    records: noodRecordsIn(ring, own.key, keyOf('aanmelding').key),
    accounts,
    cards,
    mag,
    record,
    now,
  });
  const passkeys = passkeysIn({ ring, key: keyOf('account').key, accounts, record, now });
  const opening = { ring, log, cards, mag, mayOpenMore, openFor };

  return {
    open: openDossier(opening),
    admit: admission(opening),
    ...attachmentsIn(opening),
    ...piecesIn({ ...opening, own }),
    linkOf: async ({ id, card }) => cards.open(id, card)?.betrokkenen.bestuurderDossier,
    postadresOf: async ({ id, card }) => cards.open(id, card)?.organisatie?.postadres,
    allowNew: async ({ actor, actie, id, kaart }) =>
      record(actor, mag(actor, actie, zoalsNu(kaart)).toegestaan, {
        doel: 'beslissen',
        actie,
        dossiers: [id],
      }),
    ...listingOn({ ring, own, cards, mag, magForMany, record }),
    forRound: async (rows) => {
      const listed = rows.flatMap(({ dossier, card }) => {
        const kaart = cards.open(dossier, card);
        return kaart?.nazorg === undefined && kaart?.herinneringen === undefined ? [] : [{ dossier, kaart }];
      });
      const dossiers = listed.map(({ dossier }) => dossier);
      await record(undefined, true, { doel: 'beslissen', actie: 'herinner:bericht', dossiers });
      return listed;
    },
    allow: async (actor, actie) =>
      record(actor, mag(actor, actie, undefined).toegestaan, { doel: 'beheer', actie }),
    release: releaser(ring, log, mag),
    seal: async (dossier, first, events) => sealFacts(ring, dossier, first, events),
    sealCard: async (dossier, position, kaart) => cards.seal(dossier, position, kaart),
    sealStatistics: async (dossier, facts) => sealStatistics(ring, keyOf('statistiek'), dossier, facts),
    openStatistics: async ({ actor, voorsteller, rows }) => {
      const eerste = accounts.get(voorsteller);
      const allowed =
        eerste !== undefined &&
        eerste.id !== actor.account &&
        mag({ account: eerste.id, rol: eerste.rol }, 'cijfers:voorstellen', undefined).toegestaan &&
        mag(actor, 'cijfers:vrijgeven', undefined).toegestaan;
      await record(actor, allowed, { doel: 'vrijgeven', actie: 'cijfers:vrijgeven', betreft: voorsteller });
      return allowed ? { allowed, facts: openStatistics(ring, rows) } : { allowed: false };
    },
    tags: workTags(keyOf('werklijst').key),
    ...privatelyOn({ ring, own, accounts, passkeys }),
    ...inzageOn({ log, cards, mag, record, publicKey: signer.publicKey, reasonOf }),
    auditLines: async (actor, after, limit) => {
      const actie = 'lijst:auditlog';
      const allowed = mag(actor, actie, undefined).toegestaan;
      await record(actor, allowed, { doel: 'lijst', actie });
      return allowed ? log.after(after, limit) : { allowed };
    },
    logSignIn: async (account, besluit, actie = 'inloggen') => {
      const rol = account === null ? null : (accounts.get(account)?.rol ?? null);
      await record(undefined, besluit === 'toegestaan', {
        doel: 'inloggen',
        actie,
        account,
        rol,
      });
    },
    passkeys,
    nood,
    toezicht: reviewing({ db: ring.db, key: own.key, log, mag, record, now }),
    accounts: {
      ...fourEyes({
        accounts,
        proposals: proposalsIn(ring.db, keyOf('account').key, keyOf('aanmelding').key),
        mag,
        record,
        now,
        opvolger,
      }),
      changes: async () => accounts.changes(),
      besturenVan: async (id) => boards(id),
      endReplaced: replacing({ accounts, cards, mag, record, today }),
    },
    bewaring: bewaarderOn({ ring, cards, accounts, posten, erase, mag, record, now, newKey: newSleutel }),
    erase,
    renewKeys: async () => {
      await record(undefined, true, { doel: 'beheer', actie: 'sleutels:vernieuw' });
      return ring.renew();
    },
    verify: log.verify,
    verifyNews: log.verifyNews,
    close: async () => {
      try {
        log.close();
      } finally {
        ring.close();
      }
    },
  };
};

/**
 * Opens the guard in this process, with its key ring in `folder`/sleutels and its audit log in `folder`/log; makes both when new.
 * Throws GuardInUse when another process holds them, and, saying what to restore, when keys or log are damaged or do not belong together.
 */
export const openGuard = async (folder: string, options: Options): Promise<Guard> => {
  const release = holdFile(join(folder, 'sleutels', 'wacht.lock'));
  if (release === undefined) throw new GuardInUse(folder);
  let ring: Keyring | undefined;
  try {
    ring = openKeyring(join(folder, 'sleutels'));
    const guard = guardOn(ring, folder, options);
    return { ...guard, close: () => guard.close().finally(release) };
  } catch (error) {
    ring?.close();
    release();
    throw asHindered(error) ?? error;
  }
};
