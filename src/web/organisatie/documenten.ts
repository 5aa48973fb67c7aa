import { type Answer, file, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Dossier } from './dossier.ts';
import type { Werkgever } from './werkgever.ts';

const pdf = (bytes: Uint8Array | undefined, naam: string): Answer =>
  bytes === undefined ? notFound : file(bytes, 'application/pdf', naam);

/** The shared measures as a sheet to work with. */
export const downloadMaatregelen = async ({ ctx, view, werkgever }: Dossier): Promise<Answer> =>
  pdf(await ctx.reports.maatregelen(view, werkgever.soort, ctx.today), 'maatregelen.pdf');

/** The text about the policy, to hand on. */
export const downloadRaadstekst = async (ctx: PageContext, { soort }: Werkgever): Promise<Answer> =>
  pdf(await ctx.reports.raadstekst(soort, ctx.today), 'veilig-wonen-beleid.pdf');
