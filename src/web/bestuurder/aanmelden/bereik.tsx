import type { Bereikbaarheid } from '#domain/bestuurder/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt } from '#web/components/form.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { choice, type Read, readForm, text } from '#web/server/fields.ts';
import { type FormInput, typed } from '#web/server/form-input.ts';
import type { Stap } from './stap.ts';

const telefoon = (form: FormInput, name: string): Read<string> => {
  const read = text({ max: 40, missing: 'Vul een nummer in waarop u veilig kunt praten.' })(form, name);
  if ('error' in read) return read;
  const cijfers = read.value.replace(/\D/g, '').length;
  return /^\+?[\d\s()-]+$/.test(read.value) && cijfers >= 8 && cijfers <= 15
    ? read
    : { error: 'Dit is geen telefoonnummer. Schrijf het bijvoorbeeld zo: 06 12345678.' };
};

export const bereikStap: Stap<Bereikbaarheid> = {
  naam: 'bereik',
  titel: 'Hoe bereiken wij u veilig?',
  nummer: 4,
  lees: (form) => {
    const read = readForm(form, {
      telefoon,
      wieMagOpnemen: choice(['alleen-ik', 'ook-huisgenoot'], 'Kies wie er mag opnemen.'),
      postOpWerk: choice(['ja', 'nee'], 'Kies of er iets naar uw werk mag.'),
    });
    if (!read.ok) return read;
    const { postOpWerk, ...rest } = read.values;
    return { ok: true, values: { ...rest, geenPostOpWerk: postOpWerk === 'nee' } };
  },
  bekend: ({ bereik }) =>
    bereik === null
      ? {}
      : {
          telefoon: bereik.telefoon,
          wieMagOpnemen: bereik.wieMagOpnemen,
          postOpWerk: bereik.geenPostOpWerk ? 'nee' : 'ja',
        },
  Velden: ({ form, errors }) => {
    const veld = (name: string) => ({ name, value: typed(form, name), error: errorAt(errors, name) });
    return (
      <>
        <TextField
          {...veld('telefoon')}
          label="Telefoonnummer"
          hint="Een nummer waarop u rustig kunt praten."
          type="tel"
          width="20"
          autoComplete="tel"
        />
        <RadioGroup
          {...veld('wieMagOpnemen')}
          label="Wie mag opnemen?"
          options={[
            { value: 'alleen-ik', label: 'Alleen ik' },
            { value: 'ook-huisgenoot', label: 'Ook iemand bij mij thuis' },
          ]}
        />
        <RadioGroup
          {...veld('postOpWerk')}
          label="Mag er een bericht naar uw werk?"
          hint="In onze berichten staat nooit waar het over gaat."
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee, liever niet' },
          ]}
          inRow
        />
      </>
    );
  },
};
