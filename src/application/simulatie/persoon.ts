import type { Adres, PkvwSoort, Woningsoort } from '#domain/bestuurder/feiten.ts';
import type { Ambt } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Handeling, houdtBij } from './toneel.ts';

/** The one home of a played person has always the same id in their dossier. */
export const WONING = 'woning-1';

export type Plek = Omit<Adres, 'straat'>;

export type Leefwereld = {
  readonly ambt: Ambt;
  readonly sinds: CalendarDay;
  readonly straat: string;
  readonly plek: Plek;
  readonly soort: Woningsoort;
  readonly nieuwbouw?: boolean;
  readonly monument?: boolean;
};

/** The office-holder tells who they are, what office they hold and where they live. */
export const vestigtZich = ({
  ambt,
  sinds,
  straat,
  plek,
  soort,
  nieuwbouw = false,
  monument = false,
}: Leefwereld): readonly Handeling[] => [
  {
    door: 'zelf',
    in: 'persoon',
    opdracht: ({ zelf }) => ({ type: 'RegistreerBestuurder', account: zelf.id, naam: zelf.naam }),
  },
  houdtBij({
    type: 'GeefBereikbaarheidOp',
    bereik: { telefoon: '06 0000 0000', wieMagOpnemen: 'alleen-ik', geenPostOpWerk: true },
  }),
  {
    door: 'zelf',
    in: 'persoon',
    opdracht: ({ zelf }) => ({
      type: 'AanvaardAmbt',
      ambt,
      organisatie: zelf.organisatie ?? '',
      van: sinds,
    }),
  },
  houdtBij({
    type: 'GeefWoningOp',
    woning: WONING,
    adres: { straat, ...plek },
    soort,
    nieuwbouw,
    monument,
  }),
];

/** The office-holder sends in the certificate of the home. */
export const heeftKeurmerk = (afgegeven: CalendarDay, soort: PkvwSoort = 'certificaat-woning'): Handeling =>
  houdtBij({ type: 'RegistreerPkvwCertificaat', woning: WONING, soort, afgegeven });

export const heeftGeenKeurmerk: Handeling = houdtBij({ type: 'MeldGeenPkvwCertificaat', woning: WONING });

export const heeftGeenOntheffing: Handeling = houdtBij({ type: 'MeldGeenOntheffing' });

/** The office-holder tells on which day the office ends. */
export const laatAmbtEindigen = (tot: CalendarDay): Handeling => houdtBij({ type: 'BeeindigAmbt', tot });
