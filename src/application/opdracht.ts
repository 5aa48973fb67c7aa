import type { AanmeldingCommand } from '#domain/aanmelding/opdrachten.ts';
import type { AdviesCommand } from '#domain/advies/opdrachten.ts';
import type { BestuurderCommand } from '#domain/bestuurder/opdrachten.ts';
import type { KeuzeCommand } from '#domain/keuze/opdrachten.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import type { OnderzoekCommand } from '#domain/onderzoek/opdrachten.ts';
import type { OrganisatieCommand } from '#domain/organisatie/opdrachten.ts';
import type { UitvoeringCommand } from '#domain/uitvoering/opdrachten.ts';

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

/** A command as a person gives it: only what they choose or type. */
export type ZaakOpdracht = AsTyped<ZaakCommand>;
export type BestuurderOpdracht = AsTyped<BestuurderCommand>;
export type OrganisatieOpdracht = AsTyped<OrganisatieCommand>;
export type Opdracht = ZaakOpdracht | BestuurderOpdracht | OrganisatieOpdracht;
