/** Nobody handles what concerns themselves, or the college they sit or sat in, whatever account they come with. */
import type { AccountId } from '#kernel/ids.ts';
import type { Kaart } from './kaart.ts';
import { vastgelegdeOrganisatie } from './opvolging.ts';

/** The account of an office-holder, and the organisation of its college as stated then. */
export type Bestuurslid = { readonly account: AccountId; readonly organisatie?: string };

/**
 * Whether somebody who has these accounts as office-holder has an interest in a dossier: it is their own, or of their college.
 * After a herindeling the college is that of the organisation the facts name. The dossier of the organisation itself is not about
 * anybody: there such a person lets somebody else be designated.
 */
export const heeftBelangBij = (besturen: readonly Bestuurslid[], kaart: Kaart): boolean =>
  kaart.soort !== 'organisatie' &&
  besturen.some(
    ({ account, organisatie }) =>
      account === kaart.betrokkenen.bestuurder ||
      (organisatie !== undefined && organisatie === vastgelegdeOrganisatie(kaart)),
  );
