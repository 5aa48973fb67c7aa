import type { AanmeldingCommand } from '../aanmelding/opdrachten.ts';
import type { AdviesCommand } from '../advies/opdrachten.ts';
import type { BestuurderCommand } from '../bestuurder/opdrachten.ts';
import type { CatalogusCommand } from '../catalogus/opdrachten.ts';
import type { GeldboekCommand } from '../geldboek/opdrachten.ts';
import type { KeuzeCommand } from '../keuze/opdrachten.ts';
import type { NazorgCommand } from '../nazorg/opdrachten.ts';
import type { OnderzoekCommand } from '../onderzoek/opdrachten.ts';
import type { OrganisatieCommand } from '../organisatie/opdrachten.ts';
import type { UitvoeringCommand } from '../uitvoering/opdrachten.ts';

/** What someone wants to read of one dossier. */
export type Leesactie =
  | 'lees:overzicht'
  | 'lees:persoon'
  | 'lees:huiskaartbestand'
  | 'lees:planning'
  | 'lees:advieswerk'
  | 'lees:foto'
  | 'lees:toetsing'
  | 'lees:rapport'
  | 'lees:rapportbestand'
  | 'lees:keuze'
  | 'lees:uitvoering'
  | 'lees:maatregelbestand'
  | 'lees:rechtstoets'
  | 'lees:inzage'
  | 'lees:inzagebestand'
  | 'lees:nazorg'
  | 'lees:noodtoegang'
  | 'lees:ontsluiering'
  | 'lees:organisatie'
  | 'lees:werkgeversgesprek'
  | 'lees:geldboek'
  | 'lees:geldboekbestand'
  | 'lees:catalogus';

/** A work list; asked per dossier for each row, and without a dossier for the list as a whole. */
export type Lijstactie =
  | 'lijst:mijn'
  | 'lijst:planner'
  | 'lijst:adviseur'
  | 'lijst:toetsing'
  | 'lijst:organisatie'
  | 'lijst:nazorg'
  | 'lijst:organisaties';

/** What an office-holder may know and ask about how long their dossier is kept. */
export type Bewaaractie = 'lees:bewaren' | 'vraag:bewaren';

/** What concerns no dossier at all. */
export type Algemeen =
  | 'lijst:landelijk'
  | 'cijfers:voorstellen'
  | 'cijfers:vrijgeven'
  | 'lijst:knelpunten'
  | 'knelpunten:aanpak'
  | 'lijst:vergelijking'
  | 'lijst:terugblik'
  | 'lijst:leveranciers'
  | 'lijst:auditlog'
  | 'lijst:ongewoon'
  | 'lijst:achterstand'
  | 'noodtoegang:vraag'
  | 'noodtoegang:bevestig'
  | 'ontsluiering:vraag'
  | 'ontsluiering:bevestig'
  | 'lijst:nood'
  | 'beheer:nood'
  | 'beheer:ongewoon'
  | 'lijst:bewaren'
  | 'beheer:bewaren'
  | 'lijst:wissen'
  | 'beheer:wissen'
  | 'beheer:accounts'
  | 'beheer:toegang';

export type ZaakCommandType = (
  | AanmeldingCommand
  | OnderzoekCommand
  | AdviesCommand
  | KeuzeCommand
  | UitvoeringCommand
  | NazorgCommand
)['type'];

/** Everything that can be asked on behalf of a person: every command of every slice, and every way of reading. */
export type Actie =
  | BestuurderCommand['type']
  | OrganisatieCommand['type']
  | GeldboekCommand['type']
  | CatalogusCommand['type']
  | ZaakCommandType
  | Leesactie
  | Lijstactie
  | Bewaaractie
  | Algemeen;
