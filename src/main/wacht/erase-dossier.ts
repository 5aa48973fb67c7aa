import { bewaartermijnen, zijnVerstreken } from '#application/referentie/bewaartermijnen.ts';
import type { WisOpdracht } from '#cli/wis/read-arguments.ts';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import type { EraseRefusal } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { House } from '../open.ts';

const sentences: Readonly<Record<EraseRefusal, string>> = {
  'niets-te-wissen': 'Hiervan is niets (meer) te wissen.',
  'wisser-is-geen-beheerder': 'Wie wist moet een beheerder zijn met een geldig account.',
  'tweede-persoon-ontbreekt': 'De bewaartermijn loopt nog: er moet een tweede persoon meetekenen (--mede).',
  'tweede-persoon-is-geen-fg':
    'Wie meetekent moet de functionaris gegevensbescherming zijn, met een geldig account.',
  aangehouden:
    'De functionaris gegevensbescherming houdt dit dossier aan. Zolang dat zo is, wordt er niets van gewist.',
};

type Outcome = { readonly certificate: string } | { readonly problems: readonly string[] };

/** Erases as asked, takes the dossier off every work list when all of it is gone, and gives the certificate. */
export const eraseDossier = async ({ guard, store }: House, opdracht: WisOpdracht): Promise<Outcome> => {
  const { dossier, compartimenten: chosen, inlogdienst, door, mede } = opdracht;
  const history = await store.history(dossier);
  const idOf = async (subject: string): Promise<AccountId | undefined> =>
    (await guard.accounts.findByIdentity(inlogdienst, subject))?.id;
  const [by, and] = [await idOf(door), mede === undefined ? undefined : await idOf(mede)];
  const problems = [
    ...(history === undefined ? ['Dit dossier is er niet.'] : []),
    ...(by === undefined ? ['Er is geen account voor --door.'] : []),
    ...(mede !== undefined && and === undefined ? ['Er is geen account voor --mede.'] : []),
  ];
  if (history === undefined || by === undefined || problems.length > 0) return { problems };
  const { kind, events, card } = history;
  const today = amsterdamDay(new Date());
  const gekozen = chosen === 'alle' ? compartimenten : chosen;
  const last =
    events
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? today;
  const termijnVerstreken = zijnVerstreken(bewaartermijnen(today), gekozen, last, today);
  const erased = await guard.erase({
    dossier,
    compartimenten: chosen,
    door: by,
    mede: and,
    termijnVerstreken,
  });
  if (!erased.allowed) return { problems: erased.grounds.map((ground) => sentences[ground]) };
  if (chosen === 'alle') {
    await store.append({ dossier, kind, expected: card.position, events: [], card, tags: [], outbox: [] });
  }
  return { certificate: erased.certificate };
};
