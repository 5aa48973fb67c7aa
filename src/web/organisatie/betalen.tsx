import { abonnementen } from '#domain/uitvoering/feiten.ts';
import { type Factuur, openstaand } from '#domain/uitvoering/uitvoering.ts';
import { uitvoeringWeigeringen } from '#domain/uitvoering/weigeringen.ts';
import { type Cents, sum } from '#kernel/money.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { formatEuro } from '#web/components/format.ts';
import { Lead } from '#web/components/text.tsx';
import { MoneyField, TextArea, TextField } from '#web/components/text-fields.tsx';
import { choice, day, money, optional, text } from '#web/server/fields.ts';
import type { MaatregelDossier } from './dossier.ts';
import { BTW_UITLEG, factuurOpties } from './factuur.tsx';
import { stapRoutes } from './stap.tsx';

const isMeer = ({ verstrekking }: MaatregelDossier, bedrag: Cents): boolean =>
  verstrekking?.opdracht != null &&
  sum([...verstrekking.betaald.map(({ bedragCent }) => bedragCent), bedrag]) >
    verstrekking.opdracht.eenmaligCent;

const openFacturen = ({ verstrekking }: MaatregelDossier): readonly Factuur[] =>
  (verstrekking?.facturen ?? []).filter((factuur) => openstaand(factuur) > 0);

/** A received invoice is chosen; without one its number is typed. */
const factuurVeld = (dossier: MaatregelDossier) => {
  const open = openFacturen(dossier).map(({ factuur }) => factuur);
  return open.length > 0
    ? choice(open, 'Kies welke factuur is betaald.')
    : text({ max: 100, missing: 'Vul het nummer van de factuur in.' });
};

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
  readers: (dossier) => ({
    factuur: factuurVeld(dossier),
    bedrag: money(),
    btw: optional(money()),
    redenHoger: optional(text()),
  }),
  velden: (veld, dossier) => {
    const open = openFacturen(dossier);
    return (
      <>
        {open.length > 0 ? (
          <RadioGroup {...veld('factuur')} label="Welke factuur is betaald?" options={factuurOpties(open)} />
        ) : (
          <TextField {...veld('factuur')} label="Nummer van de factuur" width="20" />
        )}
        <MoneyField {...veld('bedrag')} label="Betaald bedrag" hint="Inclusief btw, bijvoorbeeld 1.250,50." />
        {open.length === 0 && <MoneyField {...veld('btw')} label="Waarvan btw" hint={BTW_UITLEG} optional />}
        <TextArea
          {...veld('redenHoger')}
          label="Waarom werd het meer?"
          hint="Alleen als het meer is dan de opdracht."
          rows={3}
          optional
        />
      </>
    );
  },
  samen: ({ bedrag, redenHoger, factuur }, dossier) => {
    const periodiek = openFacturen(dossier).some(
      (een) => een.factuur === factuur && een.kosten === 'periodiek',
    );
    return !periodiek && isMeer(dossier, bedrag) && redenHoger === undefined
      ? [{ field: 'redenHoger', message: uitvoeringWeigeringen['bedrag-hoger-dan-opdracht'] }]
      : [];
  },
  knop: 'Leg vast',
  opdracht: ({ bedrag, factuur, btw, redenHoger }, maatregel) => ({
    type: 'Betaal',
    maatregel,
    bedragCent: bedrag,
    factuur,
    ...(btw !== undefined && { btwCent: btw }),
    ...(redenHoger !== undefined && { redenHoger }),
  }),
});

const WAARVOOR = [
  { value: 'alarmopvolging', label: 'Opvolging van een alarm' },
  { value: 'rac', label: 'Doormelding naar de politie (RAC)' },
  { value: 'persoonlijk-alarm', label: 'Persoonlijk alarm' },
  { value: 'onderhoud', label: 'Onderhoud' },
  { value: 'anders', label: 'Iets anders' },
] as const;

const vasteLasten = stapRoutes({
  naam: 'vaste-lasten',
  titel: 'Leg de vaste lasten vast',
  uitleg: ({ werkgever }) => (
    <Lead>Ook wat elke maand terugkomt, betaalt uw {werkgever.soort} zolang het ambt duurt.</Lead>
  ),
  readers: () => ({
    waarvoor: choice(abonnementen, 'Kies waar de kosten voor zijn.'),
    perMaand: money({ missing: 'Vul in wat het per maand kost.' }),
    vanaf: day({ missing: 'Vul in vanaf welke dag.' }),
    verlengtOp: optional(day()),
  }),
  velden: (veld, { ctx }) => (
    <>
      <RadioGroup {...veld('waarvoor')} label="Waar zijn de kosten voor?" options={WAARVOOR} />
      <MoneyField {...veld('perMaand')} label="Per maand" hint="Inclusief btw." />
      <DayField {...veld('vanaf')} value={takeDayInput(ctx.form, 'vanaf')} label="Vanaf welke dag?" />
      <DayField
        {...veld('verlengtOp')}
        value={takeDayInput(ctx.form, 'verlengtOp')}
        label="Wanneer wordt het verlengd?"
        hint="Deze dag ziet u op tijd terug in uw overzicht, zodat u kunt opzeggen."
        optional
      />
    </>
  ),
  knop: 'Leg vast',
  opdracht: ({ perMaand, vanaf, verlengtOp, waarvoor }, maatregel) => ({
    type: 'LegPeriodiekeKostenVast',
    maatregel,
    waarvoor,
    perMaandCent: perMaand,
    vanaf,
    verlengtOp: verlengtOp ?? null,
  }),
});

/** What is paid once and what returns every month. */
export const betaalRoutes = [...betaling, ...vasteLasten];
