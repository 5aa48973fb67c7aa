import type { GemeldeDreiging } from '#domain/aanmelding/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt } from '#web/components/form.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { choice, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Stap } from './stap.ts';

const JA_NEE = ['ja', 'nee'] as const;
const opties = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

export const dreigingStap: Stap<GemeldeDreiging> = {
  naam: 'dreiging',
  titel: 'Wat is er gebeurd?',
  nummer: 3,
  lees: (form) => {
    const read = readForm(form, {
      nuVeilig: choice(JA_NEE, 'Kies of u op dit moment veilig bent.'),
      wat: text({ max: 4_000, missing: 'Vertel kort wat er is gebeurd. Een paar woorden is genoeg.' }),
      wanneer: text({ max: 200, missing: 'Vul in wanneer het was. Ongeveer is goed.' }),
      vandaagBellen: choice(JA_NEE, 'Kies of wij u vandaag mogen bellen.'),
    });
    if (!read.ok) return read;
    const { wat, wanneer, nuVeilig, vandaagBellen } = read.values;
    return {
      ok: true,
      values: { wat, wanneer, nuVeilig: nuVeilig === 'ja', vandaagBellen: vandaagBellen === 'ja' },
    };
  },
  Velden: ({ form, errors }) => {
    const veld = (name: string) => ({ name, value: typed(form, name), error: errorAt(errors, name) });
    return (
      <>
        <Paragraph>
          Wat vervelend. Een paar vragen helpen ons om u snel te helpen. Doe ook aangifte of melding bij de
          politie als u dat nog niet deed.
        </Paragraph>
        <RadioGroup
          {...veld('nuVeilig')}
          label="Bent u op dit moment veilig?"
          hint="Zo niet: bel nu eerst 112. Deze pagina kan wachten."
          options={opties}
          inRow
        />
        <TextArea
          {...veld('wat')}
          label="Wat is er gebeurd?"
          hint="Kort is goed. Noem geen namen van anderen als dat niet nodig is."
        />
        <TextField
          {...veld('wanneer')}
          label="Wanneer was dat?"
          hint="Bijvoorbeeld: vorige week, of sinds mei."
        />
        <RadioGroup {...veld('vandaagBellen')} label="Mogen wij u vandaag bellen?" options={opties} inRow />
      </>
    );
  },
};
