import { beschermingsregels } from '#application/cijfers/regels.ts';
import type { Kolomsoort, Tabel, Waarde } from '#application/cijfers/tabel.ts';
import { verschilMetVorige } from '#application/cijfers/verschil.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { documentMaker } from '../typst.ts';

const EENHEID: Readonly<Partial<Record<Kolomsoort, (tekst: string) => string>>> = {
  procent: (tekst) => `${tekst}%`,
  weken: (tekst) => `${tekst} weken`,
  euro: (tekst) => `€ ${tekst}`,
};

const tekst = (waarde: Waarde, soort: Kolomsoort = 'tekst'): string => {
  if (waarde === null) return '–';
  const geschreven = typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : waarde;
  return EENHEID[soort]?.(geschreven) ?? geschreven;
};

const tabelDeel = ({ vraag, uitleg, rijkop, kolommen, rijen }: Tabel) => ({
  vraag,
  uitleg,
  rijkop,
  koppen: kolommen.map(({ naam }) => naam),
  rijen: rijen.map(({ naam, waarden }) => ({
    naam,
    waarden: waarden.map((waarde, k) => tekst(waarde, kolommen[k]?.soort)),
  })),
});

const cijferDocument = (vrijgave: Vrijgave) => {
  const { kwartaal, versie, kenmerk, vrijgegeven, proef, tabellen } = vrijgave;
  const [jaar = 0, maand = 0, dag = 0] = vrijgegeven.op.split('-').map(Number);
  return {
    titel: `Veilig Ambt in cijfers, tot en met kwartaal ${kwartaal.slice(6)} van ${kwartaal.slice(0, 4)}`,
    datum: { jaar, maand, dag },
    inleiding: [
      ...(proef
        ? ['Dit zijn proefcijfers uit verzonnen dossiers. Ze zeggen niets over de werkelijkheid.']
        : []),
      `Voorgesteld door het ministerie van BZK en vrijgegeven door de Beveiligingsautoriteit op ${dag}-${maand}-${jaar}. Deze cijfers veranderen niet meer.`,
      `Versie ${versie} van vragen en regels. Kenmerk ${kenmerk.slice(0, 16)}.`,
      ...verschilMetVorige(vrijgave),
    ],
    hoofdstukken: [...Map.groupBy(tabellen, ({ hoofdstuk }) => hoofdstuk)].map(([naam, eigen], nummer) => ({
      naam: `${nummer + 1}. ${naam}`,
      tabellen: eigen.map(tabelDeel),
    })),
    regels: beschermingsregels,
  };
};

const maak = documentMaker<ReturnType<typeof cijferDocument>>('cijfers');

/** A release as a tagged PDF (PDF/UA-1); equal input gives equal bytes. Throws when it cannot be made: that is a bug. */
export const renderCijfers = (vrijgave: Vrijgave): Uint8Array => maak(cijferDocument(vrijgave));
