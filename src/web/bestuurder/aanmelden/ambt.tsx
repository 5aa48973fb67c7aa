import { geldendeOrganisatie } from '#application/referentie/herindelingen.ts';
import { type Ambt, ambten, ambtsnaam, isBestuurder, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { Facts } from '#web/components/facts.tsx';
import { errorAt } from '#web/components/form.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { choice, day, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { dagvelden, type Stap } from './stap.ts';

const hoeWoorden = {
  nu: 'Ja, ik vervul dit ambt nu',
  waarnemend: 'Ja, ik neem dit ambt waar',
  straks: 'Nog niet, maar het staat vast dat ik het ga vervullen',
} as const;

type Hoe = keyof typeof hoeWoorden;

/** The office of who applies; outside the six offices of the scheme nothing more is asked. */
export type AmbtOpgave =
  | { readonly ambt: Ambt; readonly hoe: Hoe; readonly sinds: CalendarDay }
  | { readonly ambt: Ambt; readonly hoe: 'valt-erbuiten' };

const VERTEGENWOORDIGER: Readonly<Record<string, string>> = {
  gemeente: 'raadslid',
  provincie: 'Statenlid',
  waterschap: 'lid van het algemeen bestuur',
};

/** The name of an office, in the words of this kind of organisation. */
export const ambtWoord = (ambt: Ambt, organisatie: string): string =>
  ambt === 'volksvertegenwoordiger' ? (VERTEGENWOORDIGER[organisatie] ?? ambtsnaam(ambt)) : ambtsnaam(ambt);

const ambtReader = choice(ambten, 'Kies het ambt waarvoor u zich aanmeldt.');
const termijnReaders = {
  hoe: choice(['nu', 'waarnemend', 'straks'], 'Kies of u dit ambt nu vervult.'),
  sinds: day({ missing: 'Vul in sinds welke dag dit zo is.' }),
};

export const ambtStap: Stap<AmbtOpgave> = {
  naam: 'ambt',
  titel: 'Welk ambt heeft u?',
  nummer: 1,
  lees: (form, { today }) => {
    const ambt = ambtReader(form, 'ambt');
    if ('value' in ambt && !isBestuurder(ambt.value))
      return { ok: true, values: { ambt: ambt.value, hoe: 'valt-erbuiten' } };
    const read = readForm(form, { ambt: ambtReader, ...termijnReaders });
    if (!read.ok || read.values.sinds <= today) return read;
    return {
      ok: false,
      errors: [{ field: 'sinds', message: 'Deze dag moet nog komen. Vul een dag in die al geweest is.' }],
    };
  },
  bekend: ({ ambten: termijnen, benoemingen }) => {
    const termijn = termijnen.filter(({ tot }) => tot === null).at(-1);
    const benoeming = benoemingen.at(-1);
    if (termijn !== undefined)
      return {
        ambt: termijn.ambt,
        hoe: termijn.waarnemendSinds === null ? 'nu' : 'waarnemend',
        ...dagvelden('sinds', termijn.van),
      };
    return benoeming === undefined
      ? {}
      : { ambt: benoeming.ambt, hoe: 'straks', ...dagvelden('sinds', benoeming.vanaf) };
  },
  Velden: ({ ctx, form, errors, organisatie }) => (
    <>
      <Facts
        facts={[
          {
            label: `Uw ${organisatie}`,
            value: geldendeOrganisatie(ctx.account.organisatie, ctx.today)?.naam ?? 'niet bekend',
          },
        ]}
      />
      <RadioGroup
        name="ambt"
        label="Uw ambt"
        value={typed(form, 'ambt')}
        error={errorAt(errors, 'ambt')}
        options={ambten
          .filter((ambt) => (organisatieSoort(ambt) ?? organisatie) === organisatie)
          .map((ambt) => ({ value: ambt, label: metHoofdletter(ambtWoord(ambt, organisatie)) }))}
      />
      <RadioGroup
        name="hoe"
        label="Vervult u dit ambt nu?"
        value={typed(form, 'hoe')}
        error={errorAt(errors, 'hoe')}
        options={Object.entries(hoeWoorden).map(([value, label]) => ({ value, label }))}
      />
      <DayField
        name="sinds"
        label="Sinds wanneer?"
        hint="De dag waarop u begon. Begint u nog: de dag waarop vaststond dat u het ambt krijgt."
        value={takeDayInput(form, 'sinds')}
        error={errorAt(errors, 'sinds')}
      />
    </>
  ),
};
