import { weerstandTekst } from '#application/adviestekst.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import { dagDelen, kopie } from '../exemplaar.ts';
import type { Tekening } from '../tekening.ts';
import { alineas } from '../tekst.ts';
import type { AdviesRapport, OrganisatieSoort } from './data.ts';
import { type DomeinDeel, domeinDelen, type KostenRegel, kostenRegels } from './maatregelen.ts';
import { inHetKort, type Overzicht, overzicht, woningtekening } from './overzicht.ts';
import { type PkvwDeel, pkvwDeel } from './pkvw.ts';
import { type Stap, stappen } from './stappen.ts';

type ScenarioDeel = {
  readonly nummer: number;
  readonly titel: string;
  readonly verhaal: readonly string[];
  readonly weerstand: readonly string[];
  /** Why no measure goes with it; null when one does. */
  readonly zonderMaatregel: string | null;
};

type FotoDeel = {
  /** Where the template finds the picture. */
  readonly beeld: string;
  readonly bijschrift: string;
  /** "Bij maatregel 3", or empty. */
  readonly bij: string;
};

/** The rapport as the template prints it: ready Dutch sentences, what people typed split into paragraphs. */
export type AdviesDocument = {
  readonly nummer: string;
  /** Empty for a first version. */
  readonly versie: string;
  readonly veranderd: readonly string[];
  readonly naam: string;
  readonly datum: ReturnType<typeof dagDelen>;
  readonly kopie: ReturnType<typeof kopie> | null;
  readonly kort: readonly string[];
  readonly overzicht: Overzicht;
  readonly tekening: Tekening | null;
  readonly organisatie: OrganisatieSoort;
  readonly artikel: string;
  readonly dreiging: { readonly oordeel: string; readonly alineas: readonly string[] };
  readonly scenarios: readonly ScenarioDeel[];
  readonly domeinen: readonly DomeinDeel[];
  readonly pkvw: PkvwDeel;
  readonly fotos: readonly FotoDeel[];
  readonly kosten: readonly KostenRegel[];
  readonly stappen: readonly Stap[];
};

/** The article of the Regeling rechtspositie decentrale politieke ambtsdragers. */
const ARTIKEL: Record<OrganisatieSoort, string> = { provincie: '2.9', gemeente: '3.9', waterschap: '4.9' };

/** Under which name the template finds the picture at this place. */
export const beeldpad = (plaats: number): string => `foto-${plaats + 1}.jpg`;

const scenarioDeel = (
  scenario: Scenario,
  index: number,
  { losseScenarios }: AdviesRapport,
): ScenarioDeel => ({
  nummer: index + 1,
  titel: scenario.titel,
  verhaal: alineas(scenario.verhaal),
  weerstand: alineas(weerstandTekst(scenario)),
  zonderMaatregel: losseScenarios.find((los) => los.scenario === scenario.id)?.reden ?? null,
});

/** What the template prints for a rapport; throws when a measure names a scenario that is not there. */
export const adviesDocument = (rapport: AdviesRapport): AdviesDocument => {
  const domeinen = domeinDelen(rapport);
  const { ernst, waarschijnlijkheid, toelichting } = rapport.dreiging;
  return {
    nummer: rapport.nummer,
    versie: rapport.versie > 1 ? `versie ${rapport.versie}` : '',
    veranderd: rapport.veranderd,
    naam: rapport.naam,
    datum: dagDelen(rapport.vastgesteldOp),
    kopie: rapport.exemplaar && kopie(rapport.exemplaar),
    kort: inHetKort(rapport),
    overzicht: overzicht(domeinen),
    tekening: woningtekening(rapport),
    organisatie: rapport.organisatieSoort,
    artikel: ARTIKEL[rapport.organisatieSoort],
    dreiging: {
      oordeel: `De adviseur noemt de ernst ${ernst} en de kans dat er iets gebeurt ${waarschijnlijkheid}.`,
      alineas: alineas(toelichting),
    },
    scenarios: rapport.scenarios.map((scenario, index) => scenarioDeel(scenario, index, rapport)),
    domeinen,
    pkvw: pkvwDeel(rapport.pkvw, rapport.organisatieSoort),
    fotos: rapport.fotos.map(({ bijschrift, nummer }, index) => ({
      beeld: beeldpad(index),
      bijschrift,
      bij: nummer === null ? '' : `Bij maatregel ${nummer}`,
    })),
    kosten: kostenRegels(rapport),
    stappen: stappen(rapport.pkvw, rapport.organisatieSoort),
  };
};
