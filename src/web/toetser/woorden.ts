import type { Aanleiding } from '#domain/aanmelding/feiten.ts';
import type { Woningsoort } from '#domain/bestuurder/feiten.ts';
import type { Werkregel } from '#domain/bevoegdheid/kaart.ts';
import type { Kostenband } from '#domain/gedeeld/maatregel.ts';
import type { Niveau, PkvwOordeel, Stand } from '#domain/onderzoek/feiten.ts';
import { formatEuro } from '#web/components/format.ts';

export const standWoorden: Readonly<Record<Stand, string>> = {
  'op-orde': 'op orde',
  gebrekkig: 'gebrekkig',
  nodig: 'ontbreekt en is nodig',
  'niet-waargenomen': 'niet gezien',
  'niet-van-toepassing': 'niet van toepassing',
  'nog-niet-af': 'bekeken, zonder oordeel',
};

export const niveauWoorden: Readonly<Record<Niveau, string>> = {
  laag: 'laag',
  midden: 'midden',
  hoog: 'hoog',
};

export const woningWoorden: Readonly<Record<Woningsoort, string>> = {
  appartement: 'Appartement',
  rijwoning: 'Rijwoning',
  'twee-onder-een-kap': 'Twee onder een kap',
  vrijstaand: 'Vrijstaande woning',
  boerderij: 'Boerderij',
  anders: 'Een andere soort woning',
};

export const aanleidingWoorden: Readonly<Record<Aanleiding, string>> = {
  'toekomstige-dreiging': 'voorbereid zijn op dreiging',
  'concrete-dreiging': 'een concrete dreiging',
  'besluit-van-het-college': 'samen met het hele bestuur',
  'raad-van-collega': 'op aanraden van een collega',
  praktisch: 'iets praktisch, zoals een verhuizing',
};

/** "€ 300,00 tot € 450,00"; a single amount when both ends are the same. */
export const kostenWoorden = ({ van, tot }: Kostenband): string =>
  tot === 0 ? 'niets' : van === tot ? formatEuro(van) : `${formatEuro(van)} tot ${formatEuro(tot)}`;

/** "gemeente, 20.000-50.000 inwoners": the kind and the size of an organisation, never which one. */
export const organisatieWoorden = (werk: Werkregel | undefined): string => {
  const { functiegroep = 'soort niet bekend', grootteklasse } = werk ?? {};
  return grootteklasse === undefined || grootteklasse === 'niet ingedeeld'
    ? functiegroep
    : `${functiegroep}, ${grootteklasse.replace('<', 'minder dan ').replace('>', 'meer dan ')} inwoners`;
};

/** The adviser's judgement on the certificate in a few words. */
export const keurmerkWoorden = (oordeel: PkvwOordeel | null): string => {
  if (oordeel === null) return 'nog geen oordeel';
  if (oordeel.voldoet) return 'de woning voldoet';
  return oordeel.hardeEis ? 'harde eis, de woning voldoet nog niet' : 'er mag van worden afgeweken';
};
