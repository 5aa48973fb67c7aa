import { openEnquete } from '#application/enquete/moment.ts';
import type { Dossier } from '../dossier.ts';
import type { Beurtkaart } from './beurtkaart.ts';

/** Asked for an opinion, and not opened yet. */
export const uwMening = ({ ctx, view, pad }: Dossier): readonly Beurtkaart[] =>
  openEnquete(view.kaart, 'bestuurder', ctx.today) === undefined
    ? []
    : [
        {
          state: 'wait',
          wie: 'Als u wilt',
          titel: 'Wat vindt u van de regeling?',
          tekst: 'Een korte enquête, los van uw dossier en zonder naam. Niet meedoen is ook goed.',
          knop: { href: pad('enquete'), label: 'Bekijk de enquête' },
        },
      ];

/** Asked how it goes, and not answered since; not answering is no fault, so it is never "nu aan u". */
export const hoeGaatHet = ({ view, pad }: Dossier): readonly Beurtkaart[] => {
  const { nazorg } = view.kaart;
  const laatste = view.zaak.nazorg.vragen.beantwoord.bestuurder.at(-1)?.op;
  const open =
    nazorg !== undefined &&
    nazorg.gevraagd !== nazorg.rapport &&
    !nazorg.stil.includes('bestuurder') &&
    (laatste === undefined || laatste < nazorg.gevraagd);
  if (!open || view.zaak.nazorg.gesloten !== null) return [];
  return [
    {
      state: 'wait',
      wie: 'Als u wilt',
      titel: 'Hoe gaat het met uw maatregelen?',
      tekst: 'Een minuut is genoeg. Niet antwoorden is ook goed.',
      knop: { href: pad('hoe-gaat-het'), label: 'Laat weten hoe het gaat' },
    },
  ];
};
