import { Actions, Button } from '../button.tsx';
import { CheckboxGroup, RadioGroup } from '../choice.tsx';
import { DayField } from '../day-field.tsx';
import { ErrorSummary, errorAt, Form } from '../form.tsx';
import { StepCount } from '../progress.tsx';
import { Select } from '../select.tsx';
import { Heading } from '../text.tsx';
import { MoneyField, TextArea, TextField } from '../text-fields.tsx';

const seal = { token: 'specimen', submitId: 'specimen', expectedVersion: 3 };

const errors = [
  { field: 'sinds', message: 'Deze datum bestaat niet. Kijk de dag en de maand na.' },
  { field: 'telefoon', message: 'Vul een telefoonnummer in waarop u veilig kunt praten.' },
  { field: 'waarom', message: 'Kies ten minste één reden.' },
];

/** The components of this page as people will meet them. */
export const form = (
  <>
    <StepCount step={2} of={6} />
    <ErrorSummary errors={errors} />
    <Heading level={1}>Hoe bereiken wij u veilig?</Heading>
    <Form action="#" seal={seal}>
      <DayField
        name="sinds"
        label="Sinds wanneer bent u in functie?"
        hint="Bijvoorbeeld 15 6 2022"
        value={{ day: '31', month: '2', year: '2026' }}
        error={errorAt(errors, 'sinds')}
      />
      <TextField
        name="telefoon"
        label="Uw telefoonnummer"
        hint="Kies een nummer dat alleen u opneemt."
        type="tel"
        width="20"
        error={errorAt(errors, 'telefoon')}
      />
      <CheckboxGroup
        name="waarom"
        label="Waarom meldt u zich aan?"
        hint="U mag meer dan één antwoord kiezen."
        error={errorAt(errors, 'waarom')}
        options={[
          { value: 'ambt', label: 'Ik ben net in functie' },
          {
            value: 'dreiging',
            label: 'Er is concrete dreiging',
            reveal: (
              <RadioGroup
                name="veilig"
                label="Bent u nu veilig?"
                inRow
                options={[
                  { value: 'ja', label: 'Ja' },
                  { value: 'nee', label: 'Nee' },
                ]}
              />
            ),
          },
        ]}
      />
      <Select name="gemeente" label="Uw gemeente" options={[{ value: '0001', label: 'Voorbeeldstad' }]} />
      <MoneyField name="bedrag" label="Bedrag van de offerte" hint="Met btw" value="1.250,50" />
      <TextArea name="toelichting" label="Wat moeten wij nog weten?" optional />
      <Actions>
        <Button>Verder</Button>
        <Button kind="warning">Aanmelding intrekken</Button>
      </Actions>
    </Form>
  </>
);
