import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Bewaarpost, Bewaarregel, Bewaarverzoek, Kaartrij } from './bewaring.ts';
import type { Cards } from './cards.ts';
import { holdsRole } from './in-office.ts';
import type { Keyring } from './keyring.ts';

type Parts = {
  readonly ring: Pick<Keyring, 'compartimentenOf'>;
  readonly cards: Pick<Cards, 'open'>;
  readonly accounts: Pick<Accounts, 'get'>;
  readonly now: () => Date;
};

/** What an office-holder asked and nobody answered. */
export const isOpen = (post: Bewaarpost): post is Bewaarverzoek =>
  post.soort === 'verzoek' && post.antwoord === undefined;

/** What may be known of a dossier to decide on keeping it; undefined for what was erased, and for what is about no person. */
export const bewaarregelIn = ({ ring, cards, accounts, now }: Parts) => {
  const hasAccess = (id: AccountId | undefined): boolean => {
    const account = id === undefined ? undefined : accounts.get(id);
    return account !== undefined && holdsRole(account, account.rol, amsterdamDay(now()));
  };
  return ({ dossier, card }: Kaartrij): Bewaarregel | undefined => {
    const kaart = cards.open(dossier, card);
    if (kaart === undefined || (kaart.soort !== 'zaak' && kaart.soort !== 'bestuurder')) return undefined;
    const { fase, soort, betrokkenen } = kaart;
    const isOver = fase !== null && eindfasen.includes(fase);
    const there = ring.compartimentenOf(dossier);
    return {
      dossier,
      soort,
      afgerond: soort === 'zaak' ? isOver : !hasAccess(betrokkenen.bestuurder),
      eigenaar: betrokkenen.bestuurder ?? null,
      bij: betrokkenen.bestuurderDossier ?? null,
      delen: compartimenten.filter((deel) => there.includes(deel)),
    };
  };
};
