import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { cents } from '#kernel/money.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { formatEuro } from '#web/components/format.ts';
import { Lead } from '#web/components/text.tsx';
import { MoneyField, TextField } from '#web/components/text-fields.tsx';
import { choice, choices, day, money, optional, text } from '#web/server/fields.ts';
import { typedAll } from '#web/server/form-input.ts';
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

/** Other measures of this case that wait for an order, and for which one of the same suppliers made an offer. */
const samenMogelijk = (dossier: MaatregelDossier): readonly Verstrekking[] => {
  const leveranciers = laatsteOffertes(dossier).map(({ leverancier }) => leverancier);
  return dossier.view.zaak.uitvoering.verstrekkingen.filter(
    ({ id, stand, offertes }) =>
      id !== dossier.maatregel.id &&
      stand === 'offerte' &&
      offertes.some(({ leverancier }) => leveranciers.includes(leverancier)),
  );
};

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
    ookVoor: choices(samenMogelijk(dossier).map(({ id }) => id)),
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
      {samenMogelijk(dossier).length > 0 && (
        <CheckboxGroup
          {...veld('ookVoor')}
          values={typedAll(dossier.ctx.form, 'ookVoor')}
          label="Op dezelfde werkbon"
          hint="Alleen wat dezelfde leverancier ook aanbood. Eén werkbon betekent één afspraak en minder mensen in huis."
          options={samenMogelijk(dossier).map(({ id, maatregel, offertes }) => ({
            value: id,
            label: maatregel.titel,
            description: offertes.map(({ leverancier }) => leverancier).join(', '),
          }))}
          optional
        />
      )}
    </>
  ),
  knop: 'Geef de opdracht',
  samen: ({ leverancier, ookVoor }, dossier) =>
    samenMogelijk(dossier).some(
      ({ id, offertes }) =>
        ookVoor.includes(id) && !offertes.some((offerte) => offerte.leverancier === leverancier),
    )
      ? [
          {
            field: 'ookVoor',
            message:
              'Van deze leverancier is niet voor alles een offerte. Haal dat weg, of leg die offerte eerst vast.',
          },
        ]
      : [],
  opdracht: ({ leverancier, leveringVoor, ookVoor }, maatregel) => ({
    type: 'GeefOpdracht',
    maatregel,
    leverancier,
    ...(ookVoor.length > 0 && { ookVoor }),
    ...(leveringVoor !== undefined && { leveringVoor }),
  }),
});

/** From offer to order. */
export const bestelRoutes = [...offerte, ...opdracht];
