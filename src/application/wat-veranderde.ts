import { type Verschil, verschilIn } from '#domain/advies/verschil.ts';
import type { Wijzigingsreden } from '#domain/advies/wijziging-feiten.ts';
import { type KeuzeState, zonderKosten } from '#domain/keuze/toestand.ts';
import type { OnderzoekState } from '#domain/onderzoek/onderzoek.ts';
import type { Zaak } from './zaak.ts';

/** One thing that differs from the version before, in words that everybody may read who may read the advice. */
export type Verandering = {
  readonly soort: 'nieuw' | 'gewijzigd' | 'vervallen';
  readonly wat: string;
};

const lijst = (
  wat: (titel: string) => string,
  { toegevoegd, gewijzigd, vervallen }: { readonly [Deel in keyof Verschil]: readonly { titel: string }[] },
): readonly Verandering[] => [
  ...toegevoegd.map(({ titel }) => ({ soort: 'nieuw', wat: wat(titel) }) as const),
  ...gewijzigd.map(({ titel }) => ({ soort: 'gewijzigd', wat: wat(titel) }) as const),
  ...vervallen.map(({ titel }) => ({ soort: 'vervallen', wat: wat(titel) }) as const),
];

const anders = (een: unknown, ander: unknown): boolean => JSON.stringify(een) !== JSON.stringify(ander);

const inDeTekst = (oud: OnderzoekState, nieuw: OnderzoekState): readonly Verandering[] => [
  ...(anders(oud.duiding, nieuw.duiding)
    ? [{ soort: 'gewijzigd', wat: 'Hoe wij de dreiging zien' } as const]
    : []),
  ...lijst((titel) => `Scenario: ${titel}`, verschilIn(oud.scenarios, nieuw.scenarios)),
  ...(anders(oud.pkvw, nieuw.pkvw) ? [{ soort: 'gewijzigd', wat: 'Het Politiekeurmerk' } as const] : []),
  ...(anders(oud.rapportfotos, nieuw.rapportfotos)
    ? [{ soort: 'gewijzigd', wat: 'De foto’s in het rapport' } as const]
    : []),
];

/** Whether the inquiry of a change that runs differs in what the advice says of it. */
export const isOnderzoekGewijzigd = ({ onderzoek, wijziging }: Zaak): boolean =>
  wijziging !== null && inDeTekst(onderzoek, wijziging.onderzoek).length > 0;

const maatregelen = (verschil: Verschil): readonly Verandering[] =>
  lijst((titel) => `Maatregel: ${titel}`, verschil);

/** What the version that holds changed of the one before it; nothing for a first version. */
export const watVeranderde = ({ advies, onderzoek, vorigOnderzoek }: Zaak): readonly Verandering[] => {
  const laatste = advies.versies.at(-1);
  if (laatste === undefined) return [];
  return [...maatregelen(laatste), ...(vorigOnderzoek === null ? [] : inDeTekst(vorigOnderzoek, onderzoek))];
};

/** What the organisation sees otherwise than under the version before; that costs are shared or not is no change of a measure. */
export const watAndersIsGedeeld = ({
  gedeeld,
  gedeeldeVersie,
}: Pick<KeuzeState, 'gedeeld' | 'gedeeldeVersie'>): readonly Verandering[] =>
  gedeeldeVersie === null || gedeeldeVersie.vorige === null
    ? []
    : lijst((titel) => titel, verschilIn(gedeeldeVersie.vorige.map(zonderKosten), gedeeld.map(zonderKosten)));

/** A change as who makes and who tests it must know it. */
export type Wijzigingsblik = {
  readonly reden: Wijzigingsreden;
  readonly toelichting: string;
  /** The number the next version will have. */
  readonly versie: number;
  readonly veranderingen: readonly Verandering[];
};

/** The change that runs, with what it would change so far; undefined when there is none. */
export const blikOpWijziging = (zaak: Zaak): Wijzigingsblik | undefined => {
  const { advies, onderzoek, wijziging } = zaak;
  if (advies.wijziging === null || wijziging === null) return undefined;
  const { reden, toelichting, werk } = advies.wijziging;
  return {
    reden,
    toelichting,
    versie: advies.versie + 1,
    veranderingen: [
      ...maatregelen(verschilIn(advies.maatregelen, werk.maatregelen)),
      ...inDeTekst(onderzoek, wijziging.onderzoek),
    ],
  };
};
