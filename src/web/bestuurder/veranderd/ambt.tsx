import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt } from '#web/components/form.tsx';
import { BulletList, Lead } from '#web/components/text.tsx';
import { day } from '#web/server/fields.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';
import { bijPersoon, naarVeranderd } from './bij-persoon.ts';

const readers = { tot: day({ missing: 'Vul de laatste dag van uw ambt in.' }) };

const eindeAmbt: Handeling<typeof readers> = {
  naam: 'veranderd/einde-ambt',
  actie: 'lees:overzicht',
  titel: () => 'Uw ambt eindigt',
  terug: naarVeranderd,
  uitleg: ({ organisatie }) => (
    <>
      <Lead>Dit gebeurt er als uw ambt eindigt:</Lead>
      <BulletList
        items={[
          `Wat uw ${organisatie} heeft verstrekt, mag blijven.`,
          `Wat alleen voor de duur van uw ambt is geleend, gaat daarna terug. Uw ${organisatie} maakt daarover een afspraak met u.`,
          'Nieuwe maatregelen kunnen na die dag niet meer worden verstrekt.',
          'Voelt u zich daarna nog bedreigd? Dan blijven politie en Openbaar Ministerie er voor u.',
        ]}
      />
    </>
  ),
  readers,
  velden: (_veld, { ctx }, errors) => (
    <DayField
      name="tot"
      label="Wat is de laatste dag?"
      value={takeDayInput(ctx.form, 'tot')}
      error={errorAt(errors, 'tot')}
    />
  ),
  knop: 'Geef het einde van uw ambt door',
  opdracht: ({ tot }, dossier) => {
    const { organisatie } = dossier.view.kaart.betrokkenen;
    return bijPersoon(dossier, {
      type: 'BeeindigAmbt',
      tot,
      ...(organisatie !== undefined && { organisatie }),
    });
  },
  daarna: ({ pad }) => `${pad()}?gedaan=ambt`,
};

export const eindeAmbtRoutes = handelingRoutes(eindeAmbt);
