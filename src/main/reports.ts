import type { ZaakView } from '#application/application.ts';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { AdviesRapport } from '#reports/advies/data.ts';
import { renderAdvies } from '#reports/advies/render.ts';
import { csv, csvw } from '#reports/cijfers/csv.ts';
import { renderCijfers } from '#reports/cijfers/render.ts';
import type { Reports } from '#web/server/reports.ts';

/** What the report says, out of a case; undefined as long as no advice is established or a part of it may not be seen. */
const rapportOf = (
  { zaak: { advies, onderzoek, aanmelding } }: ZaakView,
  naam: string,
): AdviesRapport | undefined => {
  const { nummer, vastgesteldOp, losseScenarios, legeDomeinen, maatregelen } = advies;
  const { duiding: dreiging, scenarios, pkvw } = onderzoek;
  const soort = aanmelding.aanvrager === null ? null : organisatieSoort(aanmelding.aanvrager.ambt);
  if (nummer === null || vastgesteldOp === null || dreiging === null || pkvw === null || soort === null)
    return undefined;
  return {
    nummer,
    vastgesteldOp,
    naam,
    organisatieSoort: soort,
    dreiging,
    scenarios,
    losseScenarios,
    maatregelen,
    legeDomeinen,
    pkvw,
  };
};

/** The documents that pages offer for download. */
export const reports: Reports = {
  advies: async (view, naam) => {
    const rapport = rapportOf(view, naam);
    return rapport === undefined ? undefined : renderAdvies(rapport);
  },
  cijfers: { csv, csvw, pdf: renderCijfers },
};
