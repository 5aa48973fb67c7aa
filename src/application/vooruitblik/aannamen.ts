import { type Aannamecode, type Scenarionaam, vooruitblikGegevens } from '../referentie/vooruitblik.ts';
import type { Aannamewaarden } from './vraag.ts';

export type Aannamefout = { readonly aanname: Aannamecode; readonly fout: string };
export type GelezenAannamen =
  | { readonly ok: true; readonly aannamen: Aannamewaarden }
  | { readonly ok: false; readonly fouten: readonly Aannamefout[] };

/** The assumptions of a scenario. */
export const aannamenVan = (scenario: Scenarionaam): Aannamewaarden =>
  Object.fromEntries(
    vooruitblikGegevens().aannamen.map(({ code, waarden }) => [code, waarden[scenario].waarde]),
  ) as Aannamewaarden;

const GETAL = /^\d{1,7}$/;

const paar = (van: Aannamecode, tot: Aannamecode, gelezen: Aannamewaarden): readonly Aannamefout[] =>
  gelezen[van] > gelezen[tot]
    ? [{ aanname: tot, fout: 'De kosten tot zijn lager dan de kosten van. Verhoog dit bedrag.' }]
    : [];

/** A scenario with other values in place of its own, as people type them ("10.000"); every fault at once. */
export const leesAannamen = (
  scenario: Scenarionaam,
  getypt: (code: Aannamecode) => string | undefined,
): GelezenAannamen => {
  const eigen = aannamenVan(scenario);
  const fouten: Aannamefout[] = [];
  const aannamen = { ...eigen };
  for (const { code, titel, min, max } of vooruitblikGegevens().aannamen) {
    const tekst = getypt(code)?.trim().replaceAll('.', '');
    if (tekst === undefined) continue;
    const waarde = GETAL.test(tekst) ? Number(tekst) : Number.NaN;
    if (waarde >= min && waarde <= max) aannamen[code] = waarde;
    else {
      const [van, tot] = [min, max].map((grens) => grens.toLocaleString('nl-NL'));
      fouten.push({ aanname: code, fout: `${titel}: vul een heel getal in van ${van} tot en met ${tot}.` });
    }
  }
  const alle =
    fouten.length > 0
      ? fouten
      : [...paar('eenmaligVan', 'eenmaligTot', aannamen), ...paar('lopendVan', 'lopendTot', aannamen)];
  return alle.length > 0 ? { ok: false, fouten: alle } : { ok: true, aannamen };
};
