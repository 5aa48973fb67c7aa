import { cents } from '#kernel/money.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { formatEuro } from '#web/components/format.ts';
import { Lead } from '#web/components/text.tsx';
import { MoneyField, TextField } from '#web/components/text-fields.tsx';
import { choice, day, money, optional, text } from '#web/server/fields.ts';
import type { MaatregelDossier } from './dossier.ts';
import { stapRoutes } from './stap.tsx';

const offerte = stapRoutes({
  naam: 'offerte',
  titel: 'Leg een offerte vast',
  uitleg: () => (
    <Lead>
      Kies leveranciers die discreet werken, bij voorkeur met een keurmerk van het CCV. Vertel niet voor wie
      het is. Bedragen zijn inclusief btw.
    </Lead>
  ),
  readers: () => ({
    leverancier: text({ max: 200, missing: 'Vul in van wie de offerte is.' }),
    eenmalig: money({ missing: 'Vul het bedrag in. Kost het eenmalig niets, vul dan 0 in.' }),
    perMaand: optional(money()),
  }),
  velden: (veld) => (
    <>
      <TextField {...veld('leverancier')} label="Leverancier" />
      <MoneyField {...veld('eenmalig')} label="Eenmalig" hint="Bijvoorbeeld 1.250,50." />
      <MoneyField
        {...veld('perMaand')}
        label="Per maand"
        hint="Bijvoorbeeld voor opvolging van een alarm."
        optional
      />
    </>
  ),
  knop: 'Leg vast',
  opdracht: ({ leverancier, eenmalig, perMaand }, maatregel) => ({
    type: 'LegOfferteVast',
    maatregel,
    leverancier,
    eenmaligCent: eenmalig,
    perMaandCent: perMaand ?? cents(0),
  }),
});

/** The last offer of each supplier: that one counts. */
const laatsteOffertes = ({ verstrekking }: MaatregelDossier) => [
  ...new Map((verstrekking?.offertes ?? []).map((een) => [een.leverancier, een] as const)).values(),
];

const opdracht = stapRoutes({
  naam: 'opdracht',
  titel: 'Geef de opdracht',
  uitleg: ({ werkgever }) => (
    <Lead>
      Uw {werkgever.soort} is opdrachtgever en betaalt. De leverancier krijgt van u een werkbon zonder naam en
      adres; de bestuurder maakt zelf de afspraak.
    </Lead>
  ),
  readers: (dossier) => ({
    leverancier: choice(
      laatsteOffertes(dossier).map((een) => een.leverancier),
      'Kies een offerte. Is er nog geen, leg die dan eerst vast.',
    ),
    leveringVoor: optional(day()),
  }),
  velden: (veld, dossier) => (
    <>
      <RadioGroup
        {...veld('leverancier')}
        label="Welke offerte kiest u?"
        options={laatsteOffertes(dossier).map(({ leverancier, eenmaligCent, perMaandCent }) => ({
          value: leverancier,
          label: leverancier,
          description: `${formatEuro(eenmaligCent)}${perMaandCent > 0 ? ` en ${formatEuro(perMaandCent)} per maand` : ''}`,
        }))}
      />
      <DayField
        {...veld('leveringVoor')}
        value={takeDayInput(dossier.ctx.form, 'leveringVoor')}
        label="Klaar voor welke dag?"
        hint="Als u een dag heeft afgesproken."
        optional
      />
    </>
  ),
  knop: 'Geef de opdracht',
  opdracht: ({ leverancier, leveringVoor }, maatregel) => ({
    type: 'GeefOpdracht',
    maatregel,
    leverancier,
    ...(leveringVoor !== undefined && { leveringVoor }),
  }),
});

/** From offer to order. */
export const bestelRoutes = [...offerte, ...opdracht];
