import type { ZaakView } from '#application/application.ts';
import { watAndersIsGedeeld, watVeranderde } from '#application/wat-veranderde.ts';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AdviesRapport } from '#reports/advies/data.ts';
import { renderAdvies } from '#reports/advies/render.ts';
import { csv, csvw } from '#reports/cijfers/csv.ts';
import { renderCijfers } from '#reports/cijfers/render.ts';
import { renderHuiskaart } from '#reports/huiskaart/render.ts';
import { renderMaatregelen } from '#reports/maatregelen/render.ts';
import { renderRaadstekst } from '#reports/raadstekst/render.ts';
import { renderWerkbon } from '#reports/werkbon/render.ts';
import type { Reports } from '#web/server/reports.ts';
import { veranderzinnen } from '#web/server/veranderingen.tsx';

/** What the report says, out of a case; undefined as long as no advice is established or a part of it may not be seen. */
const rapportOf = (
  { regel, zaak }: ZaakView,
  naam: string,
  op: CalendarDay,
  fotos: AdviesRapport['fotos'],
): AdviesRapport | undefined => {
  const { advies, onderzoek, aanmelding } = zaak;
  const { nummer, vastgesteldOp, losseScenarios, legeDomeinen, maatregelen } = advies;
  const { duiding: dreiging, scenarios, pkvw } = onderzoek;
  const soort = aanmelding.aanvrager === null ? null : organisatieSoort(aanmelding.aanvrager.ambt);
  if (nummer === null || vastgesteldOp === null || dreiging === null || pkvw === null || soort === null)
    return undefined;
  return {
    exemplaar: { regel, op, voor: 'de bestuurder' },
    nummer,
    versie: advies.versie,
    veranderd: veranderzinnen(watVeranderde(zaak)),
    vastgesteldOp,
    naam,
    organisatieSoort: soort,
    dreiging,
    scenarios,
    losseScenarios,
    maatregelen,
    legeDomeinen,
    pkvw,
    fotos,
  };
};

/** The documents that pages offer for download. */
export const reports: Reports = {
  maatregelen: async ({ nummer, regel, zaak: { keuze } }, organisatieSoort, op) =>
    keuze.gedeeld.length === 0
      ? undefined
      : renderMaatregelen({
          nummer,
          op,
          organisatieSoort,
          versie: keuze.gedeeldeVersie?.nummer ?? 1,
          veranderd: veranderzinnen(watAndersIsGedeeld(keuze)),
          maatregelen: keuze.gedeeld,
          exemplaar: { regel, op, voor: `de functionaris van de ${organisatieSoort}` },
        }),
  werkbon: async ({ regel }, { nummer, samen, opdracht }, op) =>
    opdracht === null
      ? undefined
      : renderWerkbon({
          nummer,
          op: opdracht.op,
          leverancier: opdracht.leverancier,
          werk: samen.map(({ maatregel: { titel, waar, domein } }) => ({
            titel,
            waar,
            woning: domein === 'wonen',
          })),
          klaarVoor: opdracht.leveringVoor,
          exemplaar: { regel, op, voor: 'de uitvoerder' },
        }),
  huiskaart: async (kaart) => renderHuiskaart(kaart),
  raadstekst: async (organisatieSoort, op) => renderRaadstekst({ op, organisatieSoort }),
  advies: async (view, naam, op, fotos) => {
    const rapport = rapportOf(view, naam, op, fotos);
    return rapport === undefined ? undefined : renderAdvies(rapport);
  },
  cijfers: { csv, csvw, pdf: renderCijfers },
};
