/** Lines of the book gathered per measure: what is still owed, and what returns every month. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { Boekregel, Boeksoort, Verlenging } from './feiten.ts';

/** All lines of one measure of one case, in the order of their days. */
export type Post = { readonly zaak: string; readonly regel: number; readonly regels: readonly Boekregel[] };

/** The lines per measure, as they stood at the end of day `tot`. */
export const postenVan = (regels: readonly Boekregel[], tot: CalendarDay): readonly Post[] => {
  const posten = new Map<string, Boekregel[]>();
  for (const regel of regels) {
    if (regel.op > tot) continue;
    const sleutel = `${regel.zaak}/${regel.regel}`;
    const post = posten.get(sleutel);
    if (post === undefined) posten.set(sleutel, [regel]);
    else post.push(regel);
  }
  return [...posten.values()].map((post) => ({
    zaak: post[0]?.zaak ?? '',
    regel: post[0]?.regel ?? 0,
    regels: post.toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)),
  }));
};

export const totaalVan = (
  regels: readonly Boekregel[],
  soort: Boeksoort,
  kosten?: Boekregel['kosten'],
): Cents =>
  cents(
    regels.reduce(
      (totaal, regel) =>
        regel.soort === soort && (kosten === undefined || regel.kosten === kosten)
          ? totaal + regel.bedragCent
          : totaal,
      0,
    ),
  );

/** A measure begins with an estimate, also when it is provided again; invoices may come after its end. */
export const isBeeindigd = ({ regels }: Post): boolean =>
  regels.findLast(({ soort }) => soort === 'raming' || soort === 'einde')?.soort === 'einde';

/** Ordered and not yet invoiced; nothing once the measure stopped. Eurocents incl. VAT, never below zero. */
export const openVerplichting = (post: Post): Cents => {
  if (isBeeindigd(post)) return cents(0);
  const van = (soort: Boeksoort) => totaalVan(post.regels, soort, 'eenmalig');
  const open = van('verplichting') - van('verplichting-vervallen') - van('factuur') + van('creditnota');
  return cents(Math.max(0, open));
};

/** Invoiced, less credit notes, and not yet paid; below zero is what suppliers still have to pay back. */
export const teBetalen = ({ regels }: Post): Cents =>
  cents(
    totaalVan(regels, 'factuur') -
      totaalVan(regels, 'creditnota') -
      totaalVan(regels, 'betaling') +
      totaalVan(regels, 'terugbetaling'),
  );

/** What returns every month at the end of the lines; null when nothing does. */
export const vasteLast = (post: Post): Boekregel | null =>
  isBeeindigd(post) ? null : (post.regels.findLast(({ soort }) => soort === 'vaste-last') ?? null);

/** Monthly costs that are renewed on day `op` or later, as the book stands then, the first to come first. */
export const verlengingenVanaf = (regels: readonly Boekregel[], op: CalendarDay): readonly Verlenging[] =>
  postenVan(regels, op)
    .flatMap((post): readonly Verlenging[] => {
      const last = vasteLast(post);
      const { verlengtOp } = last ?? {};
      if (last === null || verlengtOp === undefined || verlengtOp < op) return [];
      const { zaak, regel, bedragCent } = last;
      return [{ zaak, regel, bedragCent, verlengtOp }];
    })
    .toSorted((a, b) => a.verlengtOp.localeCompare(b.verlengtOp));

type Looptijd = { readonly perMaandCent: Cents; readonly van: CalendarDay; readonly tot: CalendarDay | null };

/** The spans of monthly costs: each ends where the next begins, or on the day the measure stopped. */
const looptijden = ({ regels }: Post): readonly Looptijd[] =>
  regels.flatMap((regel, index) => {
    if (regel.soort !== 'vaste-last') return [];
    const daarna = regels.slice(index + 1).find(({ soort }) => soort === 'vaste-last' || soort === 'einde');
    const tot = daarna === undefined ? null : (daarna.vanaf ?? daarna.op);
    return [{ perMaandCent: regel.bedragCent, van: regel.vanaf ?? regel.op, tot }];
  });

/** Months since the year 0. */
const maandnummer = (dag: CalendarDay): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1;

/** In how many calendar months of a year this ran on at least one day; it does not run on day `tot` any more. */
const maandenIn = (jaar: number, { van, tot }: Looptijd): number => {
  const eerste = Math.max(jaar * 12, maandnummer(van));
  const einde = tot === null ? Number.POSITIVE_INFINITY : maandnummer(tot) - (tot.endsWith('-01') ? 1 : 0);
  return Math.max(0, Math.min(jaar * 12 + 11, einde) - eerste + 1);
};

/** Monthly costs of a year: every calendar month in which they ran on at least one day counts whole. */
export const vasteLastenIn = (post: Post, jaar: number): Cents =>
  sum(looptijden(post).map((looptijd) => cents(looptijd.perMaandCent * maandenIn(jaar, looptijd))));
