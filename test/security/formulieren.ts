import { adressen, inDossier, isVoor } from './adressen.ts';
import type { Huis } from './huis.ts';
import { vulIn } from './invullen.ts';
import type { Wereld } from './wereld.ts';

export type Fields = Readonly<Record<string, string>>;

/** Somebody of every role who has forms before them. */
const LEZERS = ['planner', 'adviseur', 'toetser-1', 'toetser-3', 'secretaris', 'beheerder'] as const;

/** Every form of the registry by its address, filled in as on the first page where somebody sees it; empty when nobody here does. */
export const leesFormulieren = async (huis: Huis, wereld: Wereld): Promise<ReadonlyMap<string, Fields>> => {
  const namen = [...LEZERS, ...wereld.zaken.map(({ naam }) => naam)];
  const lezers = await Promise.all(
    namen.map(async (naam) => ({ rol: huis.account(naam).rol, bezoeker: await huis.browser(naam) })),
  );
  const ingevuld = async (path: string): Promise<Fields> => {
    const places = path.includes(':id') ? wereld.zaken.map(({ id }) => inDossier(path, id)) : [path];
    for (const { bezoeker } of lezers.filter(({ rol }) => isVoor(path, rol))) {
      for (const place of places) {
        const response = await bezoeker.ask(place);
        const html = response.status === 200 ? await response.text() : '';
        if (html.includes('method="post"')) return vulIn(html);
      }
    }
    return {};
  };
  const formulieren = new Map<string, Fields>();
  for (const path of adressen('POST')) formulieren.set(path, await ingevuld(path));
  return formulieren;
};
