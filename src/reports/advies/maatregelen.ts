import { eindeTekst } from '#application/adviestekst.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { alineas, formatDag, formatKosten, opsomming } from '../tekst.ts';
import type { AdviesRapport, OrganisatieSoort } from './data.ts';

type Regel = { readonly label: string; readonly tekst: string };

export type MaatregelDeel = {
  readonly nummer: number;
  readonly titel: string;
  readonly alineas: readonly string[];
  readonly regels: readonly Regel[];
};

export type DomeinDeel = {
  readonly titel: string;
  readonly uitleg: string;
  /** Why there is no measure; null when there is one. */
  readonly leeg: string | null;
  readonly maatregelen: readonly MaatregelDeel[];
};

export type KostenRegel = {
  readonly nummer: number;
  readonly titel: string;
  readonly betaler: string;
  readonly indicatie: string;
};

const DOMEIN: Record<Domein, { readonly titel: string; readonly uitleg: string }> = {
  wonen: { titel: 'Wonen', uitleg: 'Uw huis, wat eromheen ligt, en hoe u er met elkaar leeft.' },
  werk: { titel: 'Werk', uitleg: 'Uw werkplek, uw rol en de afspraken met uw organisatie.' },
  informatie: { titel: 'Informatie', uitleg: 'Wat er over u te vinden is, en uw apparaten en accounts.' },
  verplaatsen: { titel: 'Verplaatsen', uitleg: 'Hoe u reist, en hoe u komt en gaat.' },
};

const betaler = (maatregel: Maatregel, soort: OrganisatieSoort): string =>
  maatregel.betaler === 'organisatie' ? `uw ${soort}` : 'uzelf';

/** The measures in the order of the domains: the number of a measure is its place here, from 1. */
export const inVolgorde = (maatregelen: readonly Maatregel[]): readonly Maatregel[] =>
  domeinen.flatMap((domein) => maatregelen.filter((maatregel) => maatregel.domein === domein));

const tegen = (maatregel: Maatregel, { scenarios }: AdviesRapport): string => {
  const nummers = maatregel.scenarios.map((id) => {
    const index = scenarios.findIndex((scenario) => scenario.id === id);
    if (index < 0) throw new Error('An advised measure names a scenario that is not in the report');
    return `${index + 1}`;
  });
  if (nummers.length === 0) return 'geen scenario in het bijzonder';
  return `scenario ${opsomming(nummers)}`;
};

const maatregelDeel = (maatregel: Maatregel, nummer: number, rapport: AdviesRapport): MaatregelDeel => {
  const alternatieven = opsomming(maatregel.alternatieven.map(({ titel }) => titel));
  const regels = [
    { label: 'Waar', tekst: maatregel.waar },
    { label: 'Helpt tegen', tekst: tegen(maatregel, rapport) },
    { label: 'Wat het vraagt', tekst: maatregel.vraagt },
    { label: 'Even goed', tekst: alternatieven },
    { label: 'Wie betaalt', tekst: betaler(maatregel, rapport.organisatieSoort) },
    { label: 'Wanneer het stopt', tekst: eindeTekst(maatregel, formatDag) },
  ];
  return {
    nummer,
    titel: maatregel.titel,
    alineas: alineas(maatregel.toelichting),
    regels: regels.filter(({ tekst }) => tekst.trim() !== ''),
  };
};

const GEEN_REDEN = 'Voor dit domein zijn geen maatregelen geadviseerd.';

/** The four domains in order, each with its measures or with the reason why there are none. */
export const domeinDelen = (rapport: AdviesRapport): readonly DomeinDeel[] => {
  const volgorde = inVolgorde(rapport.maatregelen);
  return domeinen.map((domein) => {
    const maatregelen = volgorde.filter((maatregel) => maatregel.domein === domein);
    const reden = rapport.legeDomeinen.find((leeg) => leeg.domein === domein)?.reden ?? GEEN_REDEN;
    return {
      ...DOMEIN[domein],
      leeg: maatregelen.length === 0 ? reden : null,
      maatregelen: maatregelen.map((maatregel) =>
        maatregelDeel(maatregel, volgorde.indexOf(maatregel) + 1, rapport),
      ),
    };
  });
};

/** Per measure who pays and what it may cost. */
export const kostenRegels = (rapport: AdviesRapport): readonly KostenRegel[] =>
  inVolgorde(rapport.maatregelen).map((maatregel, index) => ({
    nummer: index + 1,
    titel: maatregel.titel,
    betaler: betaler(maatregel, rapport.organisatieSoort),
    indicatie: formatKosten(maatregel.eenmalig, maatregel.perMaand),
  }));
