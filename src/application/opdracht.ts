import type { AanmeldingCommand } from '#domain/aanmelding/opdrachten.ts';
import type { AdviesCommand } from '#domain/advies/opdrachten.ts';
import type { BestuurderCommand } from '#domain/bestuurder/opdrachten.ts';
import type { CatalogusCommand } from '#domain/catalogus/opdrachten.ts';
import type { Ambt } from '#domain/gedeeld/ambt.ts';
import type { GeldboekCommand } from '#domain/geldboek/opdrachten.ts';
import type { KeuzeCommand } from '#domain/keuze/opdrachten.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import type { OnderzoekCommand } from '#domain/onderzoek/opdrachten.ts';
import type { OrganisatieCommand } from '#domain/organisatie/opdrachten.ts';
import type { UitvoeringCommand } from '#domain/uitvoering/opdrachten.ts';
import type { AccountId } from '#kernel/ids.ts';

/** What the shell adds to a command: the day, who acts, and what the other slices know. */
type Added = 'op' | 'door' | 'context' | 'feiten';

type AsTyped<Command> = Command extends { readonly type: string } ? Omit<Command, Added> : never;

export type ZaakCommand =
  | AanmeldingCommand
  | OnderzoekCommand
  | AdviesCommand
  | KeuzeCommand
  | UitvoeringCommand
  | NazorgCommand;

/** Applying names nobody: who applies and for which office follows from the account and the person's dossier. */
type ZonderAanvrager<Command> = Command extends { readonly aanvrager: unknown }
  ? Omit<Command, 'aanvrager'>
  : Command;

/** A joint application is prepared for someone else, who confirms it in person. */
export type ZetAanmeldingKlaar = {
  readonly type: 'ZetAanmeldingKlaar';
  readonly voor: AccountId;
  readonly ambt: Ambt;
};

/** A command as a person gives it: only what they choose or type. */
export type ZaakOpdracht =
  | Exclude<ZonderAanvrager<AsTyped<ZaakCommand>>, { readonly type: 'ZetAanmeldingKlaar' }>
  | ZetAanmeldingKlaar;
export type BestuurderOpdracht = AsTyped<BestuurderCommand>;
export type OrganisatieOpdracht = AsTyped<OrganisatieCommand>;
export type GeldboekOpdracht = AsTyped<GeldboekCommand>;
export type CatalogusOpdracht = AsTyped<CatalogusCommand>;
export type Opdracht =
  | ZaakOpdracht
  | BestuurderOpdracht
  | OrganisatieOpdracht
  | GeldboekOpdracht
  | CatalogusOpdracht;
/** What a person gives about a dossier or the catalogue; the book of money follows by itself. */
export type GegevenOpdracht = Exclude<Opdracht, GeldboekOpdracht>;
