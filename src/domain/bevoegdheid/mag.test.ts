import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compartimenten } from '../gedeeld/compartiment.ts';
import { eindfasen, type Fase, fasen } from '../gedeeld/fase.ts';
import type { Actie } from './actie.ts';
import { type Rol, rollen } from './actor.ts';
import type { Kaart } from './kaart.ts';
import { mag, regels } from './mag.ts';
import { zonderDossier } from './regels-lezen.ts';
import { relatiesVan } from './relatie.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from './voorbeeldkaart.ts';

/** Everyone with a tie to the case; what an emergency opens is told apart below. */
type Relatie = keyof typeof betrokken;
const relaties = Object.keys(betrokken) as readonly Relatie[];

const lopend = fasen.filter((fase) => !eindfasen.includes(fase));
const rapport: readonly Fase[] = ['keuze', 'uitvoering', 'nazorg'];
const toets: readonly Fase[] = ['ter-toetsing', 'vastgesteld'];
type Verwacht = Partial<Record<Relatie, readonly Fase[]>>;
/** What whoever is a reviewer may do, the two who took the case may do too. */
const elkeToetser = (wanneer: readonly Fase[]): Verwacht => ({
  toetser: wanneer,
  'eerste-toetser': wanneer,
  'tweede-toetser': wanneer,
});
const zolangAdvies: readonly Fase[] = ['in-onderzoek', 'ter-toetsing', 'teruggegeven', 'vastgesteld'];
const zelf: Verwacht = { zelf: lopend };
const planner: Verwacht = { planner: lopend };
const adviseur: Verwacht = { adviseur: lopend };
const functionaris: Verwacht = { functionaris: lopend };
const aanzet: Verwacht = { ...zelf, ...planner, ...adviseur, ...functionaris, ...elkeToetser(lopend) };

/** Said a second time, apart from the table: who may do this to a case, and in which phases. */
const verwacht: Readonly<Record<keyof typeof regels, Verwacht>> = {
  RegistreerBestuurder: {},
  GeefBereikbaarheidOp: {},
  LegBenoemingVast: {},
  AanvaardAmbt: {},
  MeldSchorsing: {},
  BeeindigAmbt: {},
  GeefWoningOp: {},
  MeldVerhuizing: {},
  RegistreerPkvwCertificaat: {},
  MeldGeenPkvwCertificaat: {},
  RegistreerOntheffing: {},
  MeldGeenOntheffing: {},
  SchrijfHuiskaart: {},
  StuurZelfscan: {},
  KiesStart: {},
  NoteerVerstrekking: {},
  RegistreerOrganisatie: {},
  StelFunctionarisVoor: {},
  BevestigFunctionaris: {},
  LaatVoorstelVervallen: {},
  LegInrichtingVast: {},
  LegPostadresVast: {},
  PasTekstAan: {},
  NeemRegelingOver: {},
  DraaiOvernameTerug: {},
  RondOvernemenAf: {},
  NodigBestuurUit: {},
  TrekUitnodigingIn: {},
  WijsFunctionarisAan: {},
  LegWerkgeversgesprekVast: {},
  LegDreigingsbeeldVast: {},
  LegWeerbaarheidVast: {},
  StartCollegeaanmelding: {},
  WijzigCatalogusmaatregel: {},
  VoegCatalogusmaatregelToe: {},
  TrekCatalogusmaatregelIn: {},
  ZetCatalogusmaatregelTerug: {},
  ZieCatalogusmaatregelNa: {},
  LegCatalogusconceptVoor: {},
  GeefCatalogusconceptTerug: {},
  PubliceerCatalogus: {},
  OpenGeldboek: {},
  BoekGeld: {},
  LegLeverancierVast: {},
  ZetAanmeldingKlaar: { functionaris: fasen, planner: fasen },
  DienAanmeldingIn: { zelf: fasen },
  TrekAanmeldingIn: { zelf: fasen },
  KenSpoedToe: { planner: ['aangemeld', 'in-onderzoek', 'ter-toetsing', 'teruggegeven'] },
  VerklaarNietOntvankelijk: { planner: ['aangemeld', 'in-onderzoek'] },
  NeemVorigDossierMee: zelf,
  ZetKlokStil: aanzet,
  HervatKlok: aanzet,
  WijsAdviseurToe: { planner: ['aangemeld', 'in-onderzoek', 'teruggegeven'] },
  VoerWerkgeversgesprek: adviseur,
  PlanHuisbezoek: { ...adviseur, ...planner },
  VraagAndereDag: zelf,
  ZegHuisbezoekAf: { ...adviseur, ...planner, ...zelf },
  MeldHuisbezoekUitgebleven: { ...adviseur, ...planner, ...zelf },
  VoerHuisbezoek: adviseur,
  LegBevindingVast: adviseur,
  LegBevindingenVast: adviseur,
  LaatBevindingVervallen: adviseur,
  LegFotoVast: adviseur,
  LaatFotoVervallen: adviseur,
  KiesRapportfotos: adviseur,
  DuidDreiging: adviseur,
  BeantwoordDreigingsvraag: adviseur,
  LegBelevingVast: adviseur,
  NoteerHuisgenoot: adviseur,
  LaatHuisgenootVervallen: adviseur,
  OrdenScenarios: adviseur,
  BeschrijfScenario: adviseur,
  LaatScenarioVervallen: adviseur,
  BeoordeelPkvw: adviseur,
  StelAdviesOp: adviseur,
  AdviseerMaatregel: adviseur,
  AdviseerMaatregelen: adviseur,
  LegNietGewenstVast: adviseur,
  LaatNietGewenstVervallen: adviseur,
  LegPkvwRelatieVast: adviseur,
  LaatMaatregelVervallen: adviseur,
  BiedTerToetsingAan: adviseur,
  NeemInToetsing: elkeToetser(lopend),
  PlaatsOpmerking: elkeToetser(lopend),
  TrekOpmerkingIn: elkeToetser(lopend),
  BeantwoordOpmerkingen: adviseur,
  GeefTerug: elkeToetser(lopend),
  KeurEersteToetsGoed: elkeToetser(lopend),
  StelAdviesVast: elkeToetser(lopend),
  VerstrekAdvies: { ...planner, ...elkeToetser(lopend) },
  TrekAdviesIn: elkeToetser(lopend),
  OpenWijziging: planner,
  StaakWijziging: planner,
  KiesMaatregel: zelf,
  KiesAlternatief: zelf,
  ZieAfVanMaatregel: zelf,
  RondKeuzeAf: zelf,
  WeigerFoto: { zelf: fasen },
  LaatFotoToe: { zelf: fasen },
  DeelMetOrganisatie: zelf,
  TrekDelenIn: zelf,
  StelVerstrekkingVast: functionaris,
  StelTerBeschikking: functionaris,
  LegOfferteVast: functionaris,
  GeefOpdracht: functionaris,
  TrekOpdrachtIn: functionaris,
  MeldOplevering: { ...functionaris, ...zelf },
  MeldTestGoed: { ...functionaris, ...zelf },
  MeldGebrek: { ...functionaris, ...zelf },
  OntvangFactuur: functionaris,
  OntvangCreditnota: functionaris,
  Betaal: functionaris,
  OntvangTerugbetaling: functionaris,
  LegPeriodiekeKostenVast: functionaris,
  SchaalAf: { ...functionaris, ...zelf },
  Beeindig: { ...functionaris, ...zelf },
  MeldRetour: functionaris,
  PlanNazorg: planner,
  LegNazorggesprekVast: planner,
  MeldKnelpunt: { ...zelf, ...functionaris, ...planner },
  MeldHerijkingAan: { ...zelf, ...planner },
  MeldVerandering: { ...zelf },
  BeantwoordHerijking: { ...zelf },
  BeantwoordNazorg: zelf,
  StopNazorgvragen: zelf,
  HervatNazorgvragen: zelf,
  BeantwoordNazorgVoorOrganisatie: functionaris,
  StopNazorgvragenVoorOrganisatie: functionaris,
  HervatNazorgvragenVoorOrganisatie: functionaris,
  RondBelverzoekAf: planner,
  SluitDossier: { ...zelf, ...planner },
  'lees:overzicht': { zelf: fasen },
  'lees:persoon': {},
  'lees:huiskaartbestand': {},
  'lees:planning': { planner: fasen },
  'lees:advieswerk': { adviseur: zolangAdvies },
  'lees:foto': { adviseur: zolangAdvies, zelf: fasen },
  'lees:toetsing': {
    toetser: toets,
    'eerste-toetser': [...toets, ...rapport],
    'tweede-toetser': [...toets, ...rapport],
  },
  'lees:rapport': { zelf: [...rapport, 'gesloten'] },
  'lees:rapportbestand': { zelf: [...rapport, 'gesloten'] },
  'lees:keuze': { zelf: [...rapport, 'gesloten'] },
  'lees:uitvoering': { ...functionaris, zelf: fasen },
  'lees:maatregelbestand': functionaris,
  'lees:rechtstoets': { ...functionaris, ...zelf },
  'lees:inzage': { zelf: fasen },
  'lees:inzagebestand': { zelf: fasen },
  'lees:bewaren': { zelf: fasen },
  'vraag:bewaren': { zelf: fasen },
  'lees:nazorg': { planner: rapport, zelf: fasen },
  'lees:noodtoegang': {},
  'lees:ontsluiering': {},
  'lees:organisatie': {},
  'lees:werkgeversgesprek': {},
  'lijst:organisaties': {},
  'lees:geldboek': {},
  'lees:geldboekbestand': {},
  'lees:catalogus': {},
  'lijst:mijn': { zelf: fasen },
  'lijst:planner': planner,
  'lijst:adviseur': { adviseur: zolangAdvies },
  'lijst:toetsing': {
    toetser: toets,
    'eerste-toetser': [...toets, ...rapport],
    'tweede-toetser': [...toets, ...rapport],
  },
  'lijst:organisatie': functionaris,
  'lijst:nazorg': { planner: rapport },
};

const acties = Object.keys(regels) as readonly (keyof typeof regels)[];
const toegestaanIn = (actie: Actie, wie: Relatie): readonly Fase[] =>
  fasen.filter((fase) => mag(betrokken[wie], actie, voorbeeldkaart(fase)).toegestaan);
const opent = (wie: Relatie, actie: Actie, kaart: Kaart) => {
  const besluit = mag(betrokken[wie], actie, kaart);
  return besluit.toegestaan ? besluit.compartimenten : 'nee';
};

describe('Wie wat mag, per actie, relatie en fase', () => {
  it('de tabel kent elke actie die hier verwacht wordt, en geen andere', () => {
    expect(Object.keys(verwacht).toSorted()).toEqual([...acties].toSorted());
  });

  it.each(acties)('%s', (actie) => {
    const werkelijk = relaties.map((wie) => [wie, toegestaanIn(actie, wie)]);
    const inVolgorde = (wie: Relatie) => fasen.filter((fase) => verwacht[actie][wie]?.includes(fase));
    expect(werkelijk).toEqual(relaties.map((wie) => [wie, inVolgorde(wie)]));
  });

  it.each(Object.entries(buitenstaanders))('%s mag en ziet niets van deze zaak', (_, wie) => {
    for (const actie of acties) {
      for (const fase of fasen) expect(mag(wie, actie, voorbeeldkaart(fase)).toegestaan).toBe(false);
    }
  });

  it('niemand behandelt een eigen zaak', () => {
    for (const rol of rollen) {
      const tweedePet = { ...betrokken.zelf, rol };
      expect(relatiesVan(tweedePet, voorbeeldkaart('keuze'))).toEqual(rol === 'bestuurder' ? ['zelf'] : []);
    }
  });
});

describe('Een persoonsdossier en een organisatiedossier', () => {
  const persoon = { ...voorbeeldkaart('keuze'), soort: 'bestuurder', fase: null } as const;
  const organisatie = { ...persoon, soort: 'organisatie', betrokkenen: { organisatie: 'GM9001' } } as const;
  const wie = (kaart: Kaart, actie: Actie) =>
    relaties.filter((relatie) => mag(betrokken[relatie], actie, kaart).toegestaan);

  it('de woning geeft alleen de bestuurder op; het ambt ook de planner', () => {
    expect(wie(persoon, 'GeefWoningOp')).toEqual(['zelf']);
    expect(wie(persoon, 'AanvaardAmbt')).toEqual(['zelf', 'planner']);
    expect(wie(persoon, 'lees:persoon')).toEqual(['zelf']);
    expect(wie(persoon, 'DienAanmeldingIn')).toEqual(['zelf']);
    expect(wie(persoon, 'NoteerVerstrekking')).toEqual(['functionaris']);
  });

  it('de organisatie verzorgt haar eigen dossier', () => {
    expect(wie(organisatie, 'LegDreigingsbeeldVast')).toEqual(['functionaris', 'planner']);
    expect(wie(organisatie, 'StelFunctionarisVoor')).toEqual(['functionaris']);
    expect(wie(organisatie, 'BevestigFunctionaris')).toEqual(['functionaris', 'planner']);
    expect(wie(organisatie, 'WijsFunctionarisAan')).toEqual(['beheerder']);
    expect(wie(organisatie, 'RegistreerOrganisatie')).toEqual(['planner', 'beheerder']);
  });

  it('geen enkele handeling aan een zaak kan aan zo’n dossier', () => {
    const opDeZaak = acties.filter((actie) => Object.keys(verwacht[actie]).length > 0);
    const ookElders: readonly Actie[] = [
      'DienAanmeldingIn',
      'lees:inzage',
      'lees:inzagebestand',
      'lees:bewaren',
      'vraag:bewaren',
      'lijst:organisatie',
    ];
    for (const actie of opDeZaak.filter((een) => !ookElders.includes(een))) {
      expect([...wie(persoon, actie), ...wie(organisatie, actie)]).toEqual([]);
    }
  });
});

describe('Toestemming van de bestuurder', () => {
  const nietGedeeld = { toestemmingen: { maatregelen: false, kosten: false } } as const;
  const zonder = (fase: Fase, verstrekt: number): Kaart => {
    const kaart = voorbeeldkaart(fase, nietGedeeld);
    return { ...kaart, ...(kaart.werk && { werk: { ...kaart.werk, verstrekt } }) };
  };

  it('zonder delen ziet de organisatie niets, en kan zij niets', () => {
    const over = acties.filter((actie) => actie !== 'ZetAanmeldingKlaar');
    for (const fase of fasen) {
      for (const actie of over) expect(opent('functionaris', actie, zonder(fase, 0))).toBe('nee');
    }
  });

  it('na intrekken gaan lopende verplichtingen door, en begint er geen nieuwe', () => {
    const kaart = zonder('uitvoering', 1);
    expect(opent('functionaris', 'lees:uitvoering', kaart)).toEqual(['uitvoering']);
    expect(opent('functionaris', 'Betaal', kaart)).toEqual([]);
    expect(opent('functionaris', 'StelVerstrekkingVast', kaart)).toBe('nee');
  });

  it('met delen ziet de organisatie wat is gedeeld', () => {
    expect(opent('functionaris', 'lees:uitvoering', voorbeeldkaart('uitvoering'))).toEqual([
      'gedeeld',
      'uitvoering',
    ]);
  });
});

describe('Het advies is voorlopig tot het rapport bij de bestuurder is', () => {
  it.each(fasen)('in de fase %s', (fase) => {
    const kaart = voorbeeldkaart(fase, { rapportVerstrekt: false });
    const metRapport = rapport.includes(fase);
    expect(opent('zelf', 'lees:overzicht', kaart).includes('advies')).toBe(metRapport);
    expect(opent('zelf', 'lees:rapport', kaart) !== 'nee').toBe(metRapport);
  });
});

describe('Geen rol ziet ooit meer dan haar lijst', () => {
  const grens: Readonly<Record<Rol, readonly string[]>> = {
    bestuurder: compartimenten.filter((compartiment) => compartiment !== 'organisatie'),
    functionaris: ['proces', 'gedeeld', 'uitvoering', 'organisatie'],
    planner: ['persoon', 'proces', 'nazorg', 'organisatie'],
    adviseur: ['persoon', 'adres', 'gezin', 'woning', 'dreiging', 'proces', 'advies'],
    toetser: ['woning', 'dreiging', 'proces', 'advies'],
    bzk: [],
    vereniging: [],
    fg: [],
    beheerder: [],
  };
  /** What the own organisation told of itself is its functionaris's to read; of a case they never see the threat. */
  const grensBij = (rol: Rol, soort: string): readonly string[] =>
    rol === 'functionaris' && soort === 'organisatie' ? [...grens[rol], 'dreiging'] : grens[rol];
  const mensen = [...Object.values(betrokken), ...Object.values(buitenstaanders)];
  const willekeurig = fc.record({
    wie: fc.constantFrom(...mensen),
    rol: fc.constantFrom(...rollen),
    actie: fc.constantFrom(...acties),
    fase: fc.constantFrom(...fasen),
    soort: fc.constantFrom('zaak', 'bestuurder', 'organisatie'),
    maatregelen: fc.boolean(),
    rapportVerstrekt: fc.boolean(),
  });

  it('welke actie, fase, toestemming of dossiersoort het ook is', () => {
    fc.assert(
      fc.property(willekeurig, ({ wie, rol, actie, fase, soort, maatregelen, rapportVerstrekt }) => {
        const kaart = voorbeeldkaart(fase, {
          soort,
          rapportVerstrekt,
          toestemmingen: { maatregelen, kosten: maatregelen },
        });
        const besluit = mag({ ...wie, rol }, actie, kaart);
        const open = besluit.toegestaan ? besluit.compartimenten : [];
        expect(open.filter((compartiment) => !grensBij(rol, soort).includes(compartiment))).toEqual([]);
        if (!actie.startsWith('lees:')) expect(open).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('Zonder dossier', () => {
  it('vraagt elke rol alleen haar eigen lijst', () => {
    for (const actie of [...acties, ...Object.keys(zonderDossier)] as readonly Actie[]) {
      const mogen = rollen.filter((rol) => mag({ ...betrokken.zelf, rol }, actie, undefined).toegestaan);
      const lijst = actie in zonderDossier ? [zonderDossier[actie as 'lijst:mijn']].flat() : [];
      expect(mogen.toSorted()).toEqual(lijst.toSorted());
    }
    expect(zonderDossier).toMatchObject({
      'lijst:landelijk': ['bzk', 'vereniging'],
      'cijfers:voorstellen': 'bzk',
      'lijst:terugblik': 'adviseur',
      'lijst:leveranciers': 'functionaris',
      'lijst:auditlog': 'fg',
      'lijst:ongewoon': 'fg',
      'beheer:ongewoon': 'fg',
      'lijst:achterstand': 'beheerder',
      'beheer:nood': 'fg',
      'beheer:accounts': 'beheerder',
      'beheer:toegang': 'beheerder',
    });
  });

  it('een onbekend woord is nooit toegestaan', () => {
    for (const woord of ['constructor', '__proto__', 'toString', '', 'lees:alles', 'weigermaatregel']) {
      for (const wie of Object.values(betrokken)) {
        expect(mag(wie, woord as Actie, voorbeeldkaart('keuze')).toegestaan).toBe(false);
        expect(mag(wie, woord as Actie, undefined).toegestaan).toBe(false);
      }
    }
  });
});
