import type { PkvwAfwijking, PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import { alineas } from '../tekst.ts';
import type { OrganisatieSoort } from './data.ts';

export type PkvwDeel = {
  readonly oordeel: string;
  readonly ontbreekt: readonly string[];
  readonly gevolg: readonly string[];
};

const UITZONDERING: Record<PkvwAfwijking['grond'], string> = {
  nieuwbouw:
    'Uw woning is nieuwbouw. Voor nieuwbouw geldt een vaste afspraak: het certificaat is dan niet nodig.',
  monument: 'Uw woning is een monument. Daarom kan het keurmerk redelijkerwijs niet van u worden gevraagd.',
  andere: 'Het keurmerk kan hier redelijkerwijs niet van u worden gevraagd.',
};

const afwijking = ({ afwijking: grond }: PkvwOordeel): readonly string[] =>
  grond === undefined ? [UITZONDERING.andere] : [UITZONDERING[grond.grond], ...alineas(grond.reden)];

/** The judgement on the Politiekeurmerk in plain words: does the home meet it, what is missing, what follows (lid 5, b). */
export const pkvwDeel = (pkvw: PkvwOordeel, soort: OrganisatieSoort): PkvwDeel => {
  if (pkvw.voldoet)
    return {
      oordeel: 'Uw woning voldoet aan het Politiekeurmerk Veilig Wonen.',
      ontbreekt: [],
      gevolg: [
        `Uw ${soort} verstrekt maatregelen zolang het certificaat van deze woning geldig is. Een certificaat geldt tien jaar. Kijk op welke dag het uwe is afgegeven.`,
      ],
    };
  if (pkvw.hardeEis)
    return {
      oordeel:
        'Uw woning voldoet nog niet aan het Politiekeurmerk Veilig Wonen. In dit advies is het keurmerk een harde eis.',
      ontbreekt: pkvw.ontbreekt,
      gevolg: [
        'Laat dit in orde maken door een PKVW-erkend bedrijf. Dat doet u op eigen kosten. Daarna krijgt u het certificaat.',
        `Met het certificaat kan uw ${soort} de maatregelen verstrekken. Uw advies blijft intussen gewoon gelden, en u kunt nu al kiezen.`,
      ],
    };
  return {
    oordeel:
      'Uw woning voldoet niet aan het Politiekeurmerk Veilig Wonen. Dat hoeft ook niet: in dit advies mag ervan worden afgeweken.',
    ontbreekt: pkvw.ontbreekt,
    gevolg: [...afwijking(pkvw), `Uw ${soort} kan de maatregelen dus verstrekken zonder certificaat.`],
  };
};
