import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { AccountId } from '#kernel/ids.ts';

/** Who gets the always-equal notice that something waits: one account by relation, or everyone with a role. */
export type Recipient =
  | { readonly relatie: 'bestuurder' | 'adviseur' }
  | { readonly rol: Rol; readonly organisatie?: string };

/** Where one notice goes: to an account, or to the general address of an organisation without a functionaris. */
export type Addressee = { readonly account: AccountId } | { readonly mail: string };

const BESTUURDER: Recipient = { relatie: 'bestuurder' };
const ADVISEUR: Recipient = { relatie: 'adviseur' };

const FIXED: Readonly<Record<string, readonly Recipient[]>> = {
  AanmeldingKlaargezet: [BESTUURDER],
  AanmeldingIngediend: [{ rol: 'planner' }],
  NietOntvankelijkVerklaard: [BESTUURDER],
  AdviseurToegewezen: [BESTUURDER, ADVISEUR],
  HuisbezoekGepland: [BESTUURDER, ADVISEUR],
  AndereDagGevraagd: [ADVISEUR],
  HuisbezoekAfgezegd: [BESTUURDER, ADVISEUR],
  HuisbezoekUitgebleven: [BESTUURDER, ADVISEUR],
  TerToetsingAangeboden: [{ rol: 'toetser' }],
  Teruggegeven: [ADVISEUR],
  EersteToetsAkkoord: [{ rol: 'toetser' }],
  AdviesVastgesteld: [{ rol: 'planner' }, ADVISEUR],
  AdviesVerstrekt: [BESTUURDER],
  WijzigingGeopend: [ADVISEUR, BESTUURDER],
  WijzigingGestaakt: [ADVISEUR],
  VerstrekkingVastgesteld: [BESTUURDER],
  Opgeleverd: [BESTUURDER],
  NazorgGepland: [BESTUURDER],
  DossierGesloten: [BESTUURDER],
  KnelpuntGemeld: [{ rol: 'planner' }],
  BelverzoekGedaan: [{ rol: 'planner' }],
  HerijkingAangemeld: [{ rol: 'planner' }],
  FunctionarisVoorgesteld: [{ rol: 'planner' }],
  FunctionarisAangewezen: [{ rol: 'beheerder' }],
  BestuurUitgenodigd: [{ rol: 'planner' }],
  CatalogusconceptVoorgelegd: [{ rol: 'toetser' }],
  CatalogusconceptTeruggegeven: [{ rol: 'planner' }],
};

const TO_ORGANISATIE = new Set([
  'GedeeldMetOrganisatie',
  'DelenIngetrokken',
  'GebrekGemeld',
  'Getest',
  'FunctionarisVoorgesteld',
  'FunctionarisAangewezen',
]);

/** Whom these new facts concern; the notice itself says nothing but that something waits. */
export const recipientsOf = (types: readonly string[], { betrokkenen }: Kaart): readonly Recipient[] => {
  const { organisatie } = betrokkenen;
  const fixed = types.flatMap((type) => FIXED[type] ?? []);
  const functionaris: readonly Recipient[] =
    organisatie !== undefined && types.some((type) => TO_ORGANISATIE.has(type))
      ? [{ rol: 'functionaris', organisatie }]
      : [];
  return [
    ...new Map(
      [...fixed, ...functionaris].map((recipient) => [JSON.stringify(recipient), recipient]),
    ).values(),
  ];
};
