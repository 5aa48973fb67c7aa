import type { AdviesStand } from '#domain/advies/advies.ts';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { bestuurderHerinneringen } from '#domain/bestuurder/herinneringen.ts';
import type { Betrokkenen, Kaart, Nazorgkaart, Werkregel } from '#domain/bevoegdheid/kaart.ts';
import { metRapport } from '#domain/bevoegdheid/regel.ts';
import { eindfasen, type Fase } from '#domain/gedeeld/fase.ts';
import { type Herinnering, herinneringenNa } from '#domain/gedeeld/herinnering.ts';
import type { Beurt } from '#domain/gedeeld/schakel.ts';
import type { GeldboekState } from '#domain/geldboek/geldboek.ts';
import { verlengingHerinneringen } from '#domain/geldboek/herinneringen.ts';
import { verlengingenVanaf } from '#domain/geldboek/posten.ts';
import { gevraagden } from '#domain/nazorg/feiten.ts';
import { uitnodigHerinneringen } from '#domain/organisatie/herinneringen.ts';
import type { OrganisatieState } from '#domain/organisatie/organisatie.ts';
import { ambtHerinneringen, leningenTot, leningHerinneringen } from '#domain/uitvoering/herinneringen.ts';
import { nogNietBekeken, openVerplichtingen } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { beurtVan, faseVan, leveringstapVan } from './beurt.ts';
import { herijkingsherinneringen } from './herijking.ts';
import { klokVan } from './klok.ts';
import { organisatiekaartVan } from './organisatiekaart.ts';
import { wisselsVan } from './referentie/verkiezingen.ts';
import { versiesGezegdTot } from './versievraag.ts';
import type { Zaak } from './zaak.ts';

const defined = <Shape extends object>(
  shape: { readonly [Key in keyof Shape]: Shape[Key] | undefined | null },
): Shape =>
  Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined && value !== null),
  ) as Shape;

const betrokkenenVan = ({ aanmelding, advies }: Zaak): Betrokkenen =>
  defined<Betrokkenen>({
    bestuurder: aanmelding.aanvrager?.account,
    bestuurderDossier: aanmelding.aanvrager?.bestuurder,
    organisatie: aanmelding.aanvrager?.organisatie,
    adviseur: aanmelding.adviseur,
    opstellers: advies.opstellers,
    eersteToetser: advies.eersteToetser,
    tweedeToetser: advies.tweedeToetser,
  });

/** The clock of a link starts on the day the ball came to rest there. */
const sindsDag = (
  previous: Kaart | undefined,
  beurt: Pick<Werkregel, 'partij' | 'schakel'>,
  op: CalendarDay,
) => {
  const { werk } = previous ?? {};
  return werk?.partij === beurt.partij && werk.schakel === beurt.schakel ? werk.sinds : op;
};

/** The last day of the office this case belongs with; what the card knew when the person's dossier does not say. */
const ambtTotVan = (
  { aanmelding }: Zaak,
  persoon: BestuurderState,
  previous: Kaart | undefined,
): CalendarDay | undefined =>
  persoon.account === null
    ? previous?.werk?.ambtTot
    : (persoon.ambten.findLast(({ organisatie }) => organisatie === aanmelding.aanvrager?.organisatie)?.tot ??
      undefined);

const werkVan = (
  zaak: Zaak,
  previous: Kaart | undefined,
  op: CalendarDay,
  persoon: BestuurderState,
): Werkregel => {
  const { aanmelding, onderzoek, keuze, uitvoering } = zaak;
  const beurt = beurtVan(zaak);
  const visit = onderzoek.gevoerdOp === null ? onderzoek.gepland : null;
  return defined<Werkregel>({
    ambt: aanmelding.aanvrager?.ambt,
    functiegroep: aanmelding.functiegroep,
    grootteklasse: aanmelding.grootteklasse,
    provincie: aanmelding.aanvrager?.provincie,
    spoed: aanmelding.spoed,
    gezamenlijk: aanmelding.gezamenlijk,
    ...beurt,
    ...klokVan(zaak, beurt, sindsDag(previous, beurt, op), op),
    tijdensLevering: beurt.schakel === 'levering' ? leveringstapVan(uitvoering) : undefined,
    huisbezoek: visit && { datum: visit.datum, tijd: visit.tijd },
    gedeeld: keuze.gedeeld.length,
    verstrekt: uitvoering.verstrekkingen.length,
    klaar: uitvoering.verstrekkingen.length - openVerplichtingen(uitvoering).length,
    gemeld: nogNietBekeken(uitvoering).length || undefined,
    ambtTot: ambtTotVan(zaak, persoon, previous),
    leningTot: leningenTot(uitvoering)[0],
    vorig: aanmelding.vorig?.dossier,
  });
};

const nazorgVan = (
  { advies, nazorg: { vragen, herijkingen, herijkingskeuzes } }: Zaak,
  previous: Kaart | undefined,
): Nazorgkaart | undefined => {
  const rapport = advies.verstrektOp;
  if (rapport === null) return undefined;
  const dagen = [rapport, previous?.nazorg?.gevraagd, vragen.hervat].filter((dag) => dag != null);
  const antwoorden = [...herijkingen, ...herijkingskeuzes].map(({ op }) => op);
  const versies = versiesGezegdTot(rapport, previous?.nazorg, antwoorden);
  return {
    rapport,
    ...(versies !== undefined && { versiesGezegdTot: versies }),
    // What fell in a time of silence is not made up for.
    gevraagd: dagen.toSorted().at(-1) ?? rapport,
    stil: gevraagden.filter((wie) => vragen.stil[wie] !== null),
    bellen: gevraagden.flatMap((wie) => {
      const op = vragen.bellen[wie];
      return op === null ? [] : [{ wie, op }];
    }),
  };
};

const herinneringenVan = (
  alle: readonly Herinnering[],
  previous: Kaart | undefined,
  op: CalendarDay,
): Pick<Kaart, 'herinneringen'> => {
  const herinneringen = herinneringenNa(alle, previous?.herinneringen, op);
  return herinneringen === undefined ? {} : { herinneringen };
};

const BIJ_ADVISEUR: Beurt = { partij: 'adviseur', schakel: 'advies-opstellen' };
const BEURT_VAN_WERK: Readonly<Partial<Record<AdviesStand, Beurt>>> = {
  'ter-toetsing': { partij: 'toetser', schakel: 'eerste-toets' },
  'eerste-akkoord': { partij: 'toetser', schakel: 'tweede-toets' },
};

const FASE_VAN_WERK = {
  'ter-toetsing': 'ter-toetsing',
  'eerste-akkoord': 'ter-toetsing',
  teruggegeven: 'teruggegeven',
} as const satisfies Partial<Record<AdviesStand, Fase>>;

/** Where the next version is; undefined when no change runs, or the case is over. */
const wijzigingVan = (
  { advies: { wijziging } }: Zaak,
  fase: Fase,
  previous: Kaart | undefined,
  op: CalendarDay,
): Kaart['wijziging'] => {
  if (wijziging === null || !metRapport.includes(fase)) return undefined;
  const { stand, eersteToetser, tweedeToetser } = wijziging.werk;
  const beurt = BEURT_VAN_WERK[stand] ?? BIJ_ADVISEUR;
  const eerder = previous?.wijziging;
  return {
    fase: FASE_VAN_WERK[stand as keyof typeof FASE_VAN_WERK] ?? 'in-onderzoek',
    ...beurt,
    sinds: eerder !== undefined && eerder.schakel === beurt.schakel ? eerder.sinds : op,
    ...defined<Pick<Betrokkenen, 'eersteToetser' | 'tweedeToetser'>>({ eersteToetser, tweedeToetser }),
  };
};

/** The card of a case of this person after the facts of day `op`; `previous` is the card before them. */
export const kaartVanZaak = (
  zaak: Zaak,
  previous: Kaart | undefined,
  op: CalendarDay,
  persoon: BestuurderState,
): Kaart => {
  const werk = werkVan(zaak, previous, op, persoon);
  const fase = faseVan(zaak);
  const alle = eindfasen.includes(fase)
    ? []
    : [
        ...leningHerinneringen(zaak.uitvoering),
        ...(werk.verstrekt > 0 ? ambtHerinneringen(werk.ambtTot) : []),
        ...herijkingsherinneringen(zaak),
      ];
  const nazorg = nazorgVan(zaak, previous);
  const wijziging = wijzigingVan(zaak, fase, previous, op);
  return {
    soort: 'zaak',
    fase,
    ...(wijziging !== undefined && { wijziging }),
    betrokkenen: betrokkenenVan(zaak),
    toestemmingen: zaak.keuze.toestemmingen,
    rapportVerstrekt: zaak.advies.verstrektOp !== null,
    werk,
    ...herinneringenVan(alle, previous, op),
    ...(nazorg !== undefined && { nazorg }),
    ...(previous?.enquetes && { enquetes: previous.enquetes }),
  };
};

/** The card of a person's own dossier: it knows no phases. */
export const kaartVanBestuurder = (
  persoon: BestuurderState,
  previous: Kaart | undefined,
  op: CalendarDay,
): Kaart => ({
  soort: 'bestuurder',
  fase: null,
  betrokkenen: defined<Betrokkenen>({
    bestuurder: persoon.account,
    organisatie: persoon.ambten.at(-1)?.organisatie,
  }),
  toestemmingen: { maatregelen: false, kosten: false },
  ...herinneringenVan(bestuurderHerinneringen(persoon), previous, op),
});

/** The card of an organisation's dossier. */
export const kaartVanOrganisatie = (
  staat: OrganisatieState,
  previous: Kaart | undefined,
  op: CalendarDay,
): Kaart => {
  const { code } = staat;
  return {
    soort: 'organisatie',
    fase: null,
    betrokkenen: { organisatie: code ?? '' },
    toestemmingen: { maatregelen: false, kosten: false },
    organisatie: organisatiekaartVan(staat),
    ...herinneringenVan(uitnodigHerinneringen(staat, wisselsVan(code, op)), previous, op),
  };
};

/** The card of an organisation's book of money. */
export const kaartVanGeldboek = (
  { code, regels }: GeldboekState,
  previous: Kaart | undefined,
  op: CalendarDay,
): Kaart => ({
  soort: 'geldboek',
  fase: null,
  betrokkenen: { organisatie: code ?? '' },
  toestemmingen: { maatregelen: false, kosten: false },
  geldboek: { verlengingen: verlengingenVanaf(regels, op) },
  ...herinneringenVan(verlengingHerinneringen(regels, op), previous, op),
});
