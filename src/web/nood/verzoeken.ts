import type { NoodResult, Noodverzoek } from '#application/nood.ts';
import { bevestigenTot, noodgrenzen, openTot } from '#domain/bevoegdheid/nood.ts';
import { plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import type { Fact } from '#web/components/facts.tsx';
import { formatClock, formatDay, formatMoment } from '#web/components/format.ts';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { deelWoorden, gevaarWoorden, soortWoorden } from '#web/server/nood-woorden.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';

const iso = (moment: number): string => new Date(moment).toISOString();

/** "03.17 uur": the last moment for a second person. */
export const bevestigenVoor = (verzoek: Noodverzoek): string => formatClock(iso(bevestigenTot(verzoek)));

/** "03.17 uur": when it closes; empty when it never opened. */
export const openTotUur = (verzoek: Noodverzoek): string => {
  const tot = openTot(verzoek);
  return tot === null ? '' : formatClock(iso(tot));
};

/** The day before which the report must be there. */
export const verslagVoor = ({ gevraagd }: Noodverzoek): string =>
  formatDay(plusWerkdagen(amsterdamDay(new Date(gevraagd)), noodgrenzen.verslagWerkdagen));

/** The request in the address, one's own or a colleague's that waits; undefined when it is not there for this reader. */
export const vindVerzoek = async (ctx: PageContext, eigen: boolean): Promise<Noodverzoek | undefined> => {
  const alle = await ctx.application.nood.mijn(ctx.actor);
  return alle?.find(
    ({ sleutel, door }) => sleutel === ctx.params.verzoek && (door === ctx.actor.account) === eigen,
  );
};

/** Everything that was asked, for who decides on it or reads it afterwards. */
export const verzoekFeiten = ({
  soort,
  dossier,
  gevraagd,
  gevaar,
  compartimenten,
  woorden,
}: Noodverzoek): readonly Fact[] => [
  { label: 'Wat', value: soortWoorden[soort] },
  { label: 'Dossier', value: dossierNummer(dossier) },
  { label: 'Gevraagd', value: formatMoment(iso(gevraagd)) },
  ...(gevaar === null ? [] : [{ label: 'Gevaar', value: gevaarWoorden[gevaar].label }]),
  { label: 'Wat opengaat', value: compartimenten.map((deel) => deelWoorden[deel] ?? deel).join(', ') },
  { label: 'Waarom', value: woorden?.reden ?? 'gewist met het dossier' },
];

/** After a step: on to `done`, the form again with the reasons, or not there. */
export const antwoordOp = (
  result: NoodResult,
  done: (sleutel: string) => string,
  again: (problem: Problem) => Promise<Answer>,
): Answer | Promise<Answer> => {
  switch (result.outcome) {
    case 'done':
      return redirect(done(result.sleutel));
    case 'refused':
      return again({ reasons: result.reasons });
    case 'not-found':
      return notFound;
  }
};

export const naarBegin = { href: '/noodtoegang', label: 'Noodtoegang' } as const;
