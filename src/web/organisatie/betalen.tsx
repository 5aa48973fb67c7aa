import { uitvoeringWeigeringen } from '#domain/uitvoering/weigeringen.ts';
import { type Cents, sum } from '#kernel/money.ts';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { formatEuro } from '#web/components/format.ts';
import { Lead } from '#web/components/text.tsx';
import { MoneyField, TextArea, TextField } from '#web/components/text-fields.tsx';
import { day, money, optional, text } from '#web/server/fields.ts';
import type { MaatregelDossier } from './dossier.ts';
import { stapRoutes } from './stap.tsx';

const isMeer = ({ verstrekking }: MaatregelDossier, bedrag: Cents): boolean =>
  verstrekking?.opdracht != null &&
  sum([...verstrekking.betaald.map(({ bedragCent }) => bedragCent), bedrag]) >
    verstrekking.opdracht.eenmaligCent;

const betaling = stapRoutes({
  naam: 'betaling',
  titel: 'Leg de betaling vast',
  uitleg: ({ verstrekking, werkgever }) => (
    <Lead>
      Uw {werkgever.soort} betaalt de leverancier rechtstreeks. De bestuurder schiet niets voor.
      {verstrekking?.opdracht != null &&
        ` De opdracht was ${formatEuro(verstrekking.opdracht.eenmaligCent)}.`}
    </Lead>
  ),
  readers: () => ({
    bedrag: money(),
    factuur: text({ max: 100, missing: 'Vul het nummer van de factuur in.' }),
    redenHoger: optional(text()),
  }),
  velden: (veld) => (
    <>
      <MoneyField {...veld('bedrag')} label="Betaald bedrag" hint="Inclusief btw, bijvoorbeeld 1.250,50." />
      <TextField {...veld('factuur')} label="Nummer van de factuur" width="20" />
      <TextArea
        {...veld('redenHoger')}
        label="Waarom werd het meer?"
        hint="Alleen als het meer is dan de opdracht."
        rows={3}
        optional
      />
    </>
  ),
  samen: ({ bedrag, redenHoger }, dossier) =>
    isMeer(dossier, bedrag) && redenHoger === undefined
      ? [{ field: 'redenHoger', message: uitvoeringWeigeringen['bedrag-hoger-dan-opdracht'] }]
      : [],
  knop: 'Leg vast',
  opdracht: ({ bedrag, factuur, redenHoger }, maatregel) => ({
    type: 'Betaal',
    maatregel,
    bedragCent: bedrag,
    factuur,
    ...(redenHoger !== undefined && { redenHoger }),
  }),
});

const vasteLasten = stapRoutes({
  naam: 'vaste-lasten',
  titel: 'Leg de vaste lasten vast',
  uitleg: ({ werkgever }) => (
    <Lead>Ook wat elke maand terugkomt, betaalt uw {werkgever.soort} zolang het ambt duurt.</Lead>
  ),
  readers: () => ({
    perMaand: money({ missing: 'Vul in wat het per maand kost.' }),
    vanaf: day({ missing: 'Vul in vanaf welke dag.' }),
    verlengtOp: optional(day()),
  }),
  velden: (veld, { ctx }) => (
    <>
      <MoneyField {...veld('perMaand')} label="Per maand" hint="Inclusief btw." />
      <DayField {...veld('vanaf')} value={takeDayInput(ctx.form, 'vanaf')} label="Vanaf welke dag?" />
      <DayField
        {...veld('verlengtOp')}
        value={takeDayInput(ctx.form, 'verlengtOp')}
        label="Wanneer wordt het verlengd?"
        optional
      />
    </>
  ),
  knop: 'Leg vast',
  opdracht: ({ perMaand, vanaf, verlengtOp }, maatregel) => ({
    type: 'LegPeriodiekeKostenVast',
    maatregel,
    perMaandCent: perMaand,
    vanaf,
    verlengtOp: verlengtOp ?? null,
  }),
});

/** What is paid once and what returns every month. */
export const betaalRoutes = [...betaling, ...vasteLasten];
