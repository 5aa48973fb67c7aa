import type { Actor } from './actor.ts';
import type { Betrokkenen, Enquetekaart, Kaart, Nazorgkaart, Werkregel } from './kaart.ts';
import { type Relatie, relatiesVan } from './relatie.ts';

type Zicht = {
  readonly betrokkenen: readonly (keyof Betrokkenen)[];
  readonly werk: readonly (keyof Werkregel)[];
};

const alles: Zicht = {
  betrokkenen: ['bestuurder', 'bestuurderDossier', 'organisatie', 'rechtsvoorganger', 'adviseur'],
  werk: [
    'ambt',
    'functiegroep',
    'grootteklasse',
    'provincie',
    'spoed',
    'gezamenlijk',
    'huisbezoek',
    'gedeeld',
    'verstrekt',
    'klaar',
    'ambtTot',
    'leningTot',
  ],
};

const toetser: Zicht = {
  betrokkenen: ['opstellers', 'eersteToetser', 'tweedeToetser'],
  werk: ['functiegroep', 'grootteklasse', 'spoed'],
};

const leeg: Zicht = { betrokkenen: [], werk: [] };

/** What each relation sees of a card. Urgency says that someone is threatened: the organisation does not see it. */
const zicht: Readonly<Record<Relatie, Zicht>> = {
  zelf: { ...alles, werk: [...alles.werk, 'vorig'] },
  planner: { ...alles, werk: alles.werk.filter((kolom) => kolom !== 'gedeeld') },
  adviseur: { ...alles, werk: alles.werk.filter((kolom) => kolom !== 'gedeeld') },
  functionaris: {
    betrokkenen: ['organisatie', 'rechtsvoorganger'],
    werk: [
      'ambt',
      'functiegroep',
      'gedeeld',
      'verstrekt',
      'klaar',
      'ambtTot',
      'leningTot',
      'tijdensLevering',
      'gemeld',
    ],
  },
  toetser,
  'eerste-toetser': toetser,
  'tweede-toetser': toetser,
  beheerder: leeg,
  noodtoegang: leeg,
  ontsluiering: leeg,
};

const alleen = <Vorm extends object>(vorm: Vorm, velden: readonly (keyof Vorm)[]): Partial<Vorm> => {
  const deel: Partial<Vorm> = {};
  for (const veld of velden) if (veld in vorm) deel[veld] = vorm[veld];
  return deel;
};

const werkVoor = (werk: Werkregel, velden: readonly (keyof Werkregel)[]): Werkregel => ({
  partij: werk.partij,
  schakel: werk.schakel,
  sinds: werk.sinds,
  ...(werk.stil !== undefined && { stil: werk.stil }),
  ...(werk.pauze !== undefined && { pauze: werk.pauze }),
  spoed: false,
  gezamenlijk: false,
  gedeeld: 0,
  verstrekt: 0,
  klaar: 0,
  ...alleen(werk, velden),
});

/** Aftercare is between the office-holder and the CCV; the organisation sees what it is asked itself. */
const nazorgVoor = (nazorg: Nazorgkaart, ziet: readonly Relatie[]): Pick<Kaart, 'nazorg'> => {
  if (ziet.includes('zelf') || ziet.includes('planner')) return { nazorg };
  if (!ziet.includes('functionaris')) return {};
  const { gevraagd, stil, bellen } = nazorg;
  return {
    nazorg: {
      gevraagd,
      stil: stil.filter((wie) => wie === 'functionaris'),
      bellen: bellen.filter(({ wie }) => wie === 'functionaris'),
    },
  };
};

/** Who is asked for an opinion sees that; nobody else does. */
const enquetesVoor = (
  enquetes: readonly Enquetekaart[],
  ziet: readonly Relatie[],
): Pick<Kaart, 'enquetes'> => {
  const eigen = enquetes.filter(({ wie }) => ziet.includes(wie === 'bestuurder' ? 'zelf' : wie));
  return eigen.length === 0 ? {} : { enquetes: eigen };
};

/** Who makes or tests the next version sees where that is; nobody else sees on the card that there is one. */
const vanWieErAanWerkt = ({ wijziging, ...kaart }: Kaart, ziet: readonly Relatie[]): Kaart => {
  if (wijziging === undefined || !(ziet.includes('adviseur') || ziet.includes('toetser'))) return kaart;
  const { fase, eersteToetser: eerste, tweedeToetser: tweede, ...beurt } = wijziging;
  if (ziet.includes('toetser') && fase !== 'ter-toetsing') return kaart;
  const { eersteToetser: _eerste, tweedeToetser: _tweede, ...betrokkenen } = kaart.betrokkenen;
  return {
    ...kaart,
    fase,
    betrokkenen: {
      ...betrokkenen,
      ...(eerste && { eersteToetser: eerste }),
      ...(tweede && { tweedeToetser: tweede }),
    },
    ...(kaart.werk && { werk: { ...kaart.werk, ...beurt } }),
  };
};

/** The card as this person may see it in a list or at the head of a page: hidden columns are absent, false or zero. */
export const kaartVoor = (actor: Actor, van: Kaart): Kaart => {
  const relaties = relatiesVan(actor, van);
  const {
    betrokkenen,
    werk,
    nazorg,
    enquetes,
    geldboek,
    herinneringen: _unseen,
    ...kaart
  } = vanWieErAanWerkt(van, relaties);
  const ziet = relaties.map((relatie) => zicht[relatie]);
  const velden = ziet.flatMap((deel) => deel.werk);
  return {
    ...kaart,
    betrokkenen: alleen(
      betrokkenen,
      ziet.flatMap((deel) => deel.betrokkenen),
    ),
    ...(nazorg !== undefined && nazorgVoor(nazorg, relaties)),
    ...(enquetes !== undefined && enquetesVoor(enquetes, relaties)),
    ...(geldboek !== undefined && relaties.includes('functionaris') && { geldboek }),
    ...(werk !== undefined && { werk: werkVoor(werk, velden) }),
  };
};
