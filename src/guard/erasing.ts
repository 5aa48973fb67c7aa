import { compartimenten as alle } from '#domain/gedeeld/compartiment.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type AccountId, isDossierId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { NewAuditLine } from './audit-line.ts';
import type { AuditLog } from './audit-log.ts';
import type { Destroy } from './destroying.ts';
import type { EraseRefusal, EraseRequest, Guard } from './guard.ts';
import { holdsRole } from './in-office.ts';
import type { Keyring } from './keyring.ts';

const ONE = 'wis:compartimenten';
const WHOLE = 'wis:dossier';

type Parts = {
  readonly ring: Keyring;
  readonly log: AuditLog;
  readonly accounts: Accounts;
  readonly destroy: Destroy;
  readonly now: () => Date;
  /** Whether somebody decided that nothing of this dossier is erased for now. */
  readonly isHeld: (dossier: EraseRequest['dossier']) => boolean;
  /** Forgets what is remembered in the clear. */
  readonly forget: () => void;
};

const hasKeys = (ring: Keyring, { dossier, compartimenten }: EraseRequest): boolean =>
  isDossierId(dossier) &&
  ring
    .compartimentenOf(dossier)
    .some((name) => compartimenten === 'alle' || compartimenten.some((chosen) => chosen === name));

/** Every reason why these two may not erase; a beheerder erases and an fg agrees, neither of whom can read a dossier. */
const refusalsOf = (
  { ring, accounts, isHeld }: Pick<Parts, 'ring' | 'accounts' | 'isHeld'>,
  request: EraseRequest,
  today: CalendarDay,
): readonly EraseRefusal[] => {
  const { dossier, door, mede, termijnVerstreken } = request;
  return [
    ...(hasKeys(ring, request) ? [] : (['niets-te-wissen'] as const)),
    ...(holdsRole(accounts.get(door), 'beheerder', today) ? [] : (['wisser-is-geen-beheerder'] as const)),
    ...(mede === undefined && !termijnVerstreken ? (['tweede-persoon-ontbreekt'] as const) : []),
    ...(mede !== undefined && !holdsRole(accounts.get(mede), 'fg', today)
      ? (['tweede-persoon-is-geen-fg'] as const)
      : []),
    ...(isHeld(dossier) ? (['aangehouden'] as const) : []),
  ];
};

const line = (
  account: AccountId,
  rol: NewAuditLine['rol'],
  actie: string,
  { dossier, compartimenten }: EraseRequest,
  besluit: NewAuditLine['besluit'],
): NewAuditLine => ({
  account,
  rol,
  doel: 'beheer',
  actie,
  dossiers: [dossier],
  compartimenten: compartimenten === 'alle' ? alle : compartimenten,
  betreft: null,
  besluit,
});

/** Logs who erases and who agrees, and only then destroys the keys and keeps the certificate, which it gives. */
export const eraser = ({ ring, log, accounts, destroy, now, isHeld, forget }: Parts): Guard['erase'] => {
  return async (request) => {
    const { dossier, compartimenten, door, mede } = request;
    const day = amsterdamDay(now());
    const grounds = refusalsOf({ ring, accounts, isHeld }, request, day);
    const besluit = grounds.length === 0 ? 'toegestaan' : 'geweigerd';
    const actie = compartimenten === 'alle' ? WHOLE : ONE;
    const [nr] = await Promise.all([
      log.append(line(door, accounts.get(door)?.rol ?? null, actie, request, besluit)),
      ...(mede === undefined
        ? []
        : [log.append(line(mede, accounts.get(mede)?.rol ?? null, 'wis:mede', request, besluit))]),
    ]);
    if (grounds.length > 0) return { allowed: false, grounds };
    const [done] = destroy([{ dossier, compartimenten, nr, door }]);
    forget();
    if (done === undefined) return { allowed: false, grounds: ['niets-te-wissen'] };
    return { allowed: true, keys: done.keys, certificate: done.post.bewijs };
  };
};

/**
 * Erases what the log says was erased and this ring still has, with its certificate: after a blow in between, or from an
 * older copy of the keys.
 */
export const finishErasing = (
  ring: Keyring,
  log: Pick<AuditLog, 'erasures' | 'size'>,
  destroy: Destroy,
): void => {
  const orders = log
    .erasures(ring.erasedUntil())
    .flatMap(({ nr, account, actie, dossiers, compartimenten }) =>
      dossiers.map((dossier) => ({
        dossier,
        compartimenten: actie === WHOLE ? ('alle' as const) : compartimenten,
        nr,
        door: account as AccountId,
      })),
    );
  destroy(orders);
  if (log.size() > ring.erasedUntil()) ring.setErasedUntil(log.size());
};
