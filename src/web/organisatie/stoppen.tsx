import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { BulletList, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { day, optional, text } from '#web/server/fields.ts';
import { stapRoutes } from './stap.tsx';

const reden = () => ({ reden: text({ missing: 'Schrijf op waarom.' }) });

const afschalen = stapRoutes({
  naam: 'afschalen',
  titel: 'Schaal deze maatregel af',
  uitleg: () => (
    <>
      <Lead>Doe dit in overleg met de bestuurder, zoals bij het begin is afgesproken.</Lead>
      <BulletList
        items={[
          'De maatregel wordt lichter, maar stopt niet.',
          'De bestuurder ziet uw reden.',
          'Dit blijft staan en kan niet ongedaan worden gemaakt.',
        ]}
      />
    </>
  ),
  readers: reden,
  velden: (veld) => <TextArea {...veld('reden')} label="Waarom kan het met minder?" rows={3} />,
  knop: 'Schaal af',
  kind: 'warning',
  opdracht: (values, maatregel) => ({ type: 'SchaalAf', maatregel, ...values }),
});

const beeindigen = stapRoutes({
  naam: 'beeindigen',
  titel: 'Beëindig deze maatregel',
  uitleg: ({ verstrekking, werkgever }) => (
    <>
      <Lead>
        {verstrekking?.grondslag === 'ter-beschikking'
          ? 'De maatregel is uitgeleend zolang het ambt duurt. Eindigt het ambt, dan eindigt ook het lenen.'
          : 'Doe dit alleen in overleg met de bestuurder, bijvoorbeeld na een verhuizing of het einde van het ambt.'}
      </Lead>
      <BulletList
        items={[
          `Uw ${werkgever.soort} zegt zelf de vaste lasten op.`,
          'Een rekening die nog komt, kunt u daarna nog betalen.',
          'De bestuurder ziet uw reden. Ongedaan maken kan niet; opnieuw verstrekken wel.',
        ]}
      />
    </>
  ),
  readers: reden,
  velden: (veld) => <TextArea {...veld('reden')} label="Waarom stopt de maatregel?" rows={3} />,
  knop: 'Beëindig',
  kind: 'warning',
  opdracht: (values, maatregel) => ({ type: 'Beeindig', maatregel, ...values }),
});

const lenen = stapRoutes({
  naam: 'ter-beschikking',
  titel: 'Stel deze maatregel ter beschikking',
  uitleg: ({ werkgever }) => (
    <>
      <Lead>
        Uw {werkgever.soort} mag een maatregel uitlenen zolang het ambt duurt ({werkgever.artikel}, lid 7).
        Dat is een eigen besluit. Kan verstrekken wel, doe dan dat.
      </Lead>
      <BulletList
        items={[
          'Advies, keurmerk en plaats van de woning doen er voor uitlenen niet toe.',
          `Uw ${werkgever.soort} betaalt, ook wat elke maand terugkomt.`,
          'Het lenen eindigt op de laatste dag van het ambt. Leg nu al uit hoe dat gaat.',
          'Is er geen vastgesteld advies? Vraag dan vooraf uw belastingadviseur.',
        ]}
      />
    </>
  ),
  readers: () => ({
    ...reden(),
    teruggave: text({ missing: 'Schrijf op wat terugkomt en wie het ophaalt.' }),
    tot: optional(day()),
  }),
  velden: (veld, { ctx }) => (
    <>
      <TextArea
        {...veld('reden')}
        label="Waarom leent u deze maatregel uit?"
        hint="Bijvoorbeeld: de woning wacht op het keurmerk, en uitlenen kan nu al. De bestuurder leest dit mee."
      />
      <TextArea
        {...veld('teruggave')}
        label="Wat komt er terug, en wie haalt het op?"
        hint="Bijvoorbeeld: de leverancier haalt de camera op; de bevestiging blijft zitten."
        rows={3}
      />
      <DayField
        {...veld('tot')}
        value={takeDayInput(ctx.form, 'tot')}
        label="Tot en met welke dag?"
        hint="Alleen als u eerder stopt dan het einde van het ambt."
        optional
      />
    </>
  ),
  knop: 'Stel ter beschikking',
  opdracht: ({ reden: waarom, teruggave, tot }, maatregel) => ({
    type: 'StelTerBeschikking',
    maatregel,
    reden: waarom,
    teruggave,
    ...(tot !== undefined && { tot }),
  }),
});

const intrekken = stapRoutes({
  naam: 'opdracht-intrekken',
  titel: 'Trek de opdracht in',
  uitleg: ({ verstrekking }) => (
    <>
      <Lead>
        Doe dit als {verstrekking?.opdracht?.leverancier ?? 'de leverancier'} niet meer kan leveren,
        bijvoorbeeld na een faillissement. De maatregel blijft verstrekt.
      </Lead>
      <BulletList
        items={[
          'Daarna kiest u een andere offerte.',
          'Wat al is gefactureerd en betaald, blijft staan. Vraag terug wat niet is geleverd.',
          'Is er geen andere leverancier? Bel het CCV.',
        ]}
      />
    </>
  ),
  readers: reden,
  velden: (veld) => <TextArea {...veld('reden')} label="Waarom gaat de opdracht niet door?" rows={3} />,
  knop: 'Trek de opdracht in',
  kind: 'warning',
  opdracht: (values, maatregel) => ({ type: 'TrekOpdrachtIn', maatregel, ...values }),
});

const retour = stapRoutes({
  naam: 'retour',
  titel: 'Meld dat het terug is',
  uitleg: () => (
    <Lead>Wat was uitgeleend, is weer bij uw organisatie. Codes en sleutels zijn gewijzigd.</Lead>
  ),
  readers: () => ({}),
  velden: () => null,
  knop: 'Het is terug',
  opdracht: (_, maatregel) => ({ type: 'MeldRetour', maatregel }),
});

/** Less, no more, lent, taken back or returned. */
export const redenRoutes = [...afschalen, ...beeindigen, ...lenen, ...intrekken, ...retour];
