import type { Boekregel, Boeksoort } from '#domain/geldboek/feiten.ts';
import { year } from '#kernel/calendar-day.ts';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { gevraagdBoek } from './boeken.ts';
import { gekozenJaar } from './jaar.ts';

/** What goes to the ledger, and on which side; estimates stay here. */
const SOORTEN: Partial<Record<Boeksoort, { readonly naam: string; readonly teken: 1 | -1 }>> = {
  verplichting: { naam: 'verplichting', teken: 1 },
  'verplichting-vervallen': { naam: 'verplichting vervallen', teken: -1 },
  factuur: { naam: 'factuur', teken: 1 },
  creditnota: { naam: 'creditnota', teken: -1 },
  betaling: { naam: 'betaling', teken: 1 },
  terugbetaling: { naam: 'terugbetaling', teken: -1 },
  'vaste-last': { naam: 'vaste last per maand', teken: 1 },
};

const KOLOMMEN = [
  'Dag',
  'Dossier',
  'Maatregel',
  'Soort',
  'Kosten',
  'Leverancier',
  'Stuk',
  'Bedrag',
  'Waarvan btw',
];

/** Cents as a ledger reads them: no points, a comma, two decimals. */
const bedrag = (cent: number): string => {
  const heel = Math.abs(cent);
  return `${cent < 0 ? '-' : ''}${Math.trunc(heel / 100)},${`${heel % 100}`.padStart(2, '0')}`;
};

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const veilig = (tekst: string): string => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);
const cel = (tekst: string): string => `"${veilig(tekst).replaceAll('"', '""')}"`;

/** The lines as CSV: on the number of the case, amounts incl. VAT, minus for what takes something back. */
export const boekAlsCsv = (regels: readonly Boekregel[]): string => {
  const rijen = regels.flatMap((regel) => {
    const soort = SOORTEN[regel.soort];
    if (soort === undefined) return [];
    const { op, zaak, kosten, leverancier = '', stuk = '', bedragCent, btwCent } = regel;
    const tekst = [op, zaak, `${regel.regel}`, soort.naam, kosten, leverancier, stuk].map(cel);
    const btw = btwCent === undefined ? '' : bedrag(soort.teken * btwCent);
    return [[...tekst, bedrag(soort.teken * bedragCent), btw].join(';')];
  });
  return [KOLOMMEN.map(cel).join(';'), ...rijen, ''].join('\r\n');
};

/** The book of one year for the ledger of the organisation, on numbers only. */
export const downloadBoek = async (ctx: PageContext): Promise<Answer> => {
  const van = gevraagdBoek(ctx);
  const boek = await ctx.application.geldboek(ctx.actor, 'lees:geldboekbestand', van);
  if (boek === undefined) return notFound;
  const jaar = gekozenJaar(ctx);
  const csv = boekAlsCsv(boek.regels.filter(({ op }) => year(op) === jaar));
  return file(
    new TextEncoder().encode(`\uFEFF${csv}`),
    'text/csv; charset=utf-8',
    `boek-${van === undefined ? '' : `${van}-`}${jaar}.csv`,
  );
};
