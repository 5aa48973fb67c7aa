import { eindeTekst } from '#application/adviestekst.ts';
import type { ZaakView } from '#application/application.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Keuze } from '#domain/keuze/keuze.ts';
import { formatDay } from '#web/components/format.ts';
import type { Organisatiewoord } from './woorden.ts';

/** A measure with its place in the report (from 1), and what was chosen for it. */
export type GenummerdeMaatregel = {
  readonly nummer: number;
  readonly maatregel: Maatregel;
  readonly keuze: Keuze | undefined;
};

/** The measures in the order of the report: by domain. */
export const genummerd = ({ zaak: { advies, keuze } }: ZaakView): readonly GenummerdeMaatregel[] =>
  domeinen
    .flatMap((domein) => advies.maatregelen.filter((maatregel) => maatregel.domein === domein))
    .map((maatregel, plaats) => ({
      nummer: plaats + 1,
      maatregel,
      keuze: keuze.keuzes.find(({ id }) => id === maatregel.id),
    }));

/** Against which scenarios a measure helps: "Scenario 2: ...". */
const waartegen = ({ zaak: { onderzoek } }: ZaakView, { scenarios }: Maatregel): readonly string[] =>
  onderzoek.scenarios.flatMap(({ id, titel }, plaats) =>
    scenarios.includes(id) ? [`Scenario ${plaats + 1}: ${titel}`] : [],
  );

/** Who bears the cost of a measure. */
const wieBetaalt = ({ betaler }: Maatregel, organisatie: Organisatiewoord): string =>
  betaler === 'organisatie'
    ? `uw ${organisatie}, ook het plaatsen`
    : 'uzelf, omdat het bij het Politiekeurmerk hoort';

/** What a measure is and asks, as label and value; what is empty is left out. */
export const feitenVan = (
  view: ZaakView,
  maatregel: Maatregel,
  organisatie: Organisatiewoord,
): readonly { readonly label: string; readonly value: string }[] =>
  [
    { label: 'Waar', value: maatregel.waar },
    { label: 'Waartegen', value: waartegen(view, maatregel).join('; ') },
    { label: 'Wat het van u vraagt', value: maatregel.vraagt },
    { label: 'Wie betaalt', value: wieBetaalt(maatregel, organisatie) },
    { label: 'Hoe lang', value: eindeTekst(maatregel, formatDay) || 'blijft' },
  ].filter(({ value }) => value.trim() !== '');

/** What was chosen, in words. */
export const keuzeWoord = ({ maatregel, keuze }: GenummerdeMaatregel): string => {
  switch (keuze?.keuze) {
    case undefined:
      return 'Nog te kiezen';
    case 'gekozen':
      return 'Ik wil dit';
    case 'afgezien':
      return 'Nu niet';
    case 'alternatief': {
      const { alternatief } = keuze;
      const gekozen = maatregel.alternatieven.find(({ id }) => id === alternatief);
      return `Liever: ${gekozen?.titel ?? 'het alternatief'}`;
    }
  }
};
