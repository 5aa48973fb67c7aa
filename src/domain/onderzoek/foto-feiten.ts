import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';

/** A picture of a part of the home, re-encoded; the bytes stand beside the facts. */
export type Foto = {
  readonly id: string;
  readonly domein: Domein;
  readonly onderdeel: string;
  /** What can be seen, for who does not see the picture. */
  readonly beschrijving: string;
  /** In pixels. */
  readonly breedte: number;
  readonly hoogte: number;
};

/** A photo that stands in the report; the office-holder may keep it out. */
export type Rapportfoto = {
  /** That of the photo. */
  readonly id: string;
  /** What can be seen, in words for the office-holder: also for who does not see the picture. */
  readonly bijschrift: string;
  /** The measure it shows the place of; null when it is about none. */
  readonly maatregel: string | null;
};

export type FotoEvent =
  | { readonly type: 'FotoVastgelegd'; readonly op: CalendarDay; readonly foto: Foto }
  | { readonly type: 'FotoVervallen'; readonly op: CalendarDay; readonly foto: string }
  | {
      readonly type: 'RapportfotosGekozen';
      readonly op: CalendarDay;
      readonly fotos: readonly Rapportfoto[];
    };

export const fotoCompartimenten = {
  FotoVastgelegd: 'woning',
  FotoVervallen: 'woning',
  RapportfotosGekozen: 'woning',
} as const satisfies Record<FotoEvent['type'], Compartiment>;
