import type { Bevinding } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { delenVan, instrumentversies } from '../referentie/instrumenten.ts';

type Gezien = Pick<Bevinding, 'stand' | 'notitie'>;

const GEZIEN: Readonly<Record<string, Gezien>> = {
  'S-001': { stand: 'op-orde', notitie: '' },
  'S-004': { stand: 'gebrekkig', notitie: 'Alleen matglas naast de deur.' },
  'S-006': { stand: 'nodig', notitie: 'Gleuf in een houten deur.' },
  'S-010': { stand: 'gebrekkig', notitie: 'Het slot van de achterdeur heeft geen keurmerk.' },
  'S-050': { stand: 'nodig', notitie: 'Het achterpad is donker.' },
  'S-061': { stand: 'op-orde', notitie: '' },
  'S-079': { stand: 'gebrekkig', notitie: 'De werkkamer heeft één deur.' },
  'G-043': { stand: 'nodig', notitie: 'Het adres staat op twee sites.' },
  'G-062': { stand: 'niet-waargenomen', notitie: '' },
};

/** What an adviser notes at a home like many, by the points to look at on day `op`. */
export const gewoonHuis = (op: CalendarDay): readonly Bevinding[] =>
  delenVan(instrumentversies(op)).flatMap(({ instrument, punten }) =>
    punten.flatMap(({ code, domein, onderdeel, punt }) => {
      const gezien = GEZIEN[code];
      const bron = instrument === 'schouw' ? 'adviseur-gezien' : 'bestuurder';
      return gezien === undefined ? [] : [{ id: code, domein, onderdeel, punt, bron, ...gezien }];
    }),
  );
