import { type Zelfscangroep, zelfscanOp } from '#application/referentie/zelfscan.ts';
import { type Zelfscan, type Zelfscanantwoord, zelfscanantwoorden } from '#domain/bestuurder/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { PageContext } from '#web/server/route.ts';

const FORM = 'zelfscan';

export type Antwoorden = Zelfscan['antwoorden'];

/** How this person answers now, and what of it was sent. */
export type Scanstand = {
  readonly antwoorden: Antwoorden;
  /** Answers that stand in no dossier yet. */
  readonly concept: boolean;
  /** The day on which answers were last sent; undefined when they never were. */
  readonly gestuurdOp: CalendarDay | undefined;
};

const isAntwoord = (value: unknown): value is Zelfscanantwoord =>
  zelfscanantwoorden.some((antwoord) => antwoord === value);

/** Only the answers to questions of this version. */
const bijVersie = (bewaard: Readonly<Record<string, unknown>>, today: CalendarDay): Antwoorden =>
  Object.fromEntries(
    zelfscanOp(today)
      .groepen.flatMap(({ vragen }) => vragen)
      .flatMap(({ code }) => {
        const antwoord = bewaard[code];
        return isAntwoord(antwoord) ? [[code, antwoord] as const] : [];
      }),
  );

/** What was filled in and not sent, and otherwise what was sent last. */
export const scanstandVan = async ({
  application,
  actor,
  account,
  today,
}: PageContext): Promise<Scanstand> => {
  const { bestuurderDossier } = account;
  const concept = await application.drafts.get(actor, FORM);
  const view = bestuurderDossier && (await application.persoon(actor, bestuurderDossier));
  const gestuurd = view?.persoon.zelfscan ?? undefined;
  return {
    antwoorden: bijVersie(concept ?? gestuurd?.antwoorden ?? {}, today),
    concept: concept !== undefined,
    gestuurdOp: gestuurd?.op,
  };
};

/** Keeps answers as a draft that only this person can open. */
export const bewaarAntwoorden = (
  { application, actor }: PageContext,
  antwoorden: Antwoorden,
): Promise<void> => application.drafts.put(actor, FORM, antwoorden);

export const vergeetConcept = ({ application, actor }: PageContext): Promise<void> =>
  application.drafts.remove(actor, FORM);

/** The questions of a group that somebody could do something about, with the tip for each. */
export const tipsVan = ({ vragen }: Zelfscangroep, antwoorden: Antwoorden): Zelfscangroep['vragen'] =>
  vragen.filter(({ code }) => antwoorden[code] !== undefined && antwoorden[code] !== 'ja');

export const beantwoordIn = ({ vragen }: Zelfscangroep, antwoorden: Antwoorden): number =>
  vragen.filter(({ code }) => antwoorden[code] !== undefined).length;

/** The answers in words. */
export const antwoordwoorden: Readonly<Record<Zelfscanantwoord, string>> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
};
