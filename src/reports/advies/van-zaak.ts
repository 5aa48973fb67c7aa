import type { ZaakView } from '#application/application.ts';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { AdviesRapport } from './data.ts';

/**
 * The report of an established advice, from the case as its office-holder may read it. Undefined while there is
 * no established advice, or when the reader may not see every part of it.
 */
export const rapportVan = ({ zaak, persoon }: ZaakView): AdviesRapport | undefined => {
  const { aanmelding, onderzoek, advies } = zaak;
  const soort = aanmelding.aanvrager && organisatieSoort(aanmelding.aanvrager.ambt);
  const { nummer, vastgesteldOp } = advies;
  const { duiding, pkvw } = onderzoek;
  const known = soort && nummer && vastgesteldOp && duiding && pkvw && persoon.naam;
  if (!known) return undefined;
  return {
    nummer,
    vastgesteldOp,
    naam: persoon.naam,
    organisatieSoort: soort,
    dreiging: duiding,
    scenarios: onderzoek.scenarios,
    losseScenarios: advies.losseScenarios,
    maatregelen: advies.maatregelen,
    legeDomeinen: advies.legeDomeinen,
    pkvw,
  };
};
