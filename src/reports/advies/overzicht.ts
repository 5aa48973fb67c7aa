import { type Tekening, tekening } from '../tekening.ts';
import type { AdviesRapport } from './data.ts';
import { type DomeinDeel, inVolgorde } from './maatregelen.ts';

type OverzichtDeel = {
  readonly titel: string;
  readonly aantal: number;
  readonly zin: string;
  readonly nummers: string;
};

/** The four domains at a glance, and what that says to who does not see it. */
export type Overzicht = { readonly delen: readonly OverzichtDeel[]; readonly alt: string };

const maatregelen = (aantal: number): string => (aantal === 1 ? '1 maatregel' : `${aantal} maatregelen`);

const nummersVan = (nummers: readonly number[]): string => {
  const [eerste, laatste] = [nummers[0], nummers.at(-1)];
  if (eerste === undefined) return '';
  if (nummers.length === 1) return `Nummer ${eerste}`;
  return `Nummer ${eerste} ${nummers.length === 2 ? 'en' : 'tot en met'} ${laatste}`;
};

export const overzicht = (delen: readonly DomeinDeel[]): Overzicht => {
  const getekend = delen.map(({ titel, maatregelen: hier }) => ({
    titel,
    aantal: hier.length,
    zin: hier.length === 0 ? 'Hier is nu niets nodig.' : maatregelen(hier.length),
    nummers: nummersVan(hier.map(({ nummer }) => nummer)),
  }));
  const zinnen = getekend.map(({ titel, zin, nummers }) => `${titel}: ${zin} ${nummers}`.trim());
  return { delen: getekend, alt: `Overzicht van de vier domeinen. ${zinnen.join('; ')}.` };
};

/** The home with a number at every measure that is about it. */
export const woningtekening = ({ maatregelen: alle }: AdviesRapport): Tekening | null =>
  tekening(
    inVolgorde(alle).flatMap(({ domein, titel, waar }, plaats) =>
      domein === 'wonen' ? [{ nummer: plaats + 1, titel, waar }] : [],
    ),
  );

/** What matters most, on the first page. */
export const inHetKort = ({
  maatregelen: alle,
  scenarios,
  pkvw,
  organisatieSoort,
}: AdviesRapport): readonly string[] => {
  const voorU = alle.filter(({ betaler }) => betaler === 'bestuurder').length;
  return [
    `Wij adviseren ${maatregelen(alle.length)} tegen ${scenarios.length === 1 ? 'een scenario' : `${scenarios.length} scenario’s`}.`,
    voorU === 0
      ? `Uw ${organisatieSoort} betaalt ze alle. U schiet niets voor.`
      : `Uw ${organisatieSoort} betaalt er ${alle.length - voorU}. U betaalt er zelf ${voorU}, voor het Politiekeurmerk.`,
    ...(!pkvw.voldoet && pkvw.hardeEis
      ? [
          'Voor er wordt verstrekt, moet uw woning aan het Politiekeurmerk voldoen. Wat ontbreekt, staat verderop.',
        ]
      : []),
    'U kiest per maatregel, in uw eigen tempo. U hoeft niets uit te leggen.',
  ];
};
