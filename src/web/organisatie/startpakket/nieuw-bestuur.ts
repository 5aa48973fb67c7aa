import { eersteDag, pasGeweest } from '#application/referentie/verkiezingen.ts';
import type { Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Punt } from '../inrichting/punten.ts';
import type { Werkgever } from '../werkgever.ts';

/** Inviting the new board after elections, as long as nobody was invited since. */
export const nieuwBestuur = (
  { uitgenodigdOp }: Organisatiekaart,
  soort: Werkgever['soort'],
  op: CalendarDay,
): readonly Punt[] => {
  const geweest = pasGeweest(soort, op);
  if (geweest === undefined) return [];
  if (uitgenodigdOp !== undefined && uitgenodigdOp >= eersteDag(geweest)) return [];
  return [
    {
      titel: 'Nodig het nieuwe bestuur uit',
      zin: 'Er waren verkiezingen. Plak ambten en e-mailadressen; ieder kiest daarna zelf.',
      href: '/samen-aanmelden/plakken',
    },
  ];
};
