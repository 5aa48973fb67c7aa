import type { VrijgaveRegel } from './vrijgave.ts';

const inWoorden = (kwartaal: string): string =>
  `het ${['eerste', 'tweede', 'derde', 'vierde'][Number(kwartaal.slice(6)) - 1]} kwartaal van ${kwartaal.slice(0, 4)}`;

/** What differs from the release before, and why, as sentences; the same on the page, in the PDF and beside the CSV. */
export const verschilMetVorige = ({
  vorige,
  versie,
}: Pick<VrijgaveRegel, 'vorige' | 'versie'>): readonly string[] =>
  vorige === undefined
    ? []
    : [
        `Erbij is gekomen wat na ${inWoorden(vorige.kwartaal)} is vastgelegd. Ook een late verbetering telt mee in het kwartaal waarin zij is gedaan.`,
        'De vorige vrijgave blijft zoals zij was. Wie sindsdien is gewist, telt mee als niemand.',
        ...(vorige.versie === versie
          ? []
          : [
              `De vragen of de regels zijn veranderd (van versie ${vorige.versie} naar ${versie}). Ook daardoor kan een getal anders zijn.`,
            ]),
      ];
