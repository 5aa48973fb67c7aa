import type { Bevinding } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { bezoekpunten } from '../referentie/bezoekpunten.ts';

type Gezien = Pick<Bevinding, 'stand' | 'notitie'>;

const GEZIEN: Readonly<Record<string, Gezien>> = {
  'W-01': { stand: 'op-orde', notitie: '' },
  'W-02': { stand: 'gebrekkig', notitie: 'Alleen matglas naast de deur.' },
  'W-03': { stand: 'nodig', notitie: 'Gleuf in een houten deur.' },
  'W-04': { stand: 'gebrekkig', notitie: 'Het slot van de achterdeur heeft geen keurmerk.' },
  'W-08': { stand: 'nodig', notitie: 'Het achterpad is donker.' },
  'W-11': { stand: 'op-orde', notitie: '' },
  'K-02': { stand: 'gebrekkig', notitie: 'De werkkamer heeft één deur.' },
  'I-01': { stand: 'nodig', notitie: 'Het adres staat op twee sites.' },
  'V-01': { stand: 'niet-waargenomen', notitie: '' },
};

/** What an adviser notes at a home like many, by the points to look at on day `op`. */
export const gewoonHuis = (op: CalendarDay): readonly Bevinding[] =>
  bezoekpunten(op).flatMap(({ code, domein, onderdeel, punt }) => {
    const gezien = GEZIEN[code];
    return gezien === undefined ? [] : [{ id: code, domein, onderdeel, punt, ...gezien }];
  });
