import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt } from '#web/components/form.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { choice, optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Stap } from './stap.ts';

export const gesprekStap: Stap<{ readonly partner: boolean; readonly anderen: string }> = {
  naam: 'gesprek',
  titel: 'Wie is er bij het gesprek thuis?',
  nummer: 5,
  lees: (form) => {
    const read = readForm(form, {
      partner: choice(['nee', 'ja'], 'Kies wie erbij is. U kunt dit later nog veranderen.'),
      anderen: optional(text({ max: 200 })),
    });
    if (!read.ok) return read;
    const { partner, anderen = '' } = read.values;
    return { ok: true, values: { partner: partner === 'ja', anderen } };
  },
  Velden: ({ form, errors }) => (
    <>
      <Paragraph>
        Veel bestuurders vinden het prettig als hun partner meepraat. Het hoeft niet, en u kunt dit later nog
        veranderen.
      </Paragraph>
      <RadioGroup
        name="partner"
        label="Is uw partner erbij?"
        value={typed(form, 'partner')}
        error={errorAt(errors, 'partner')}
        options={[
          { value: 'ja', label: 'Ja, mijn partner praat mee' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <TextField
        name="anderen"
        label="Is er nog iemand anders bij?"
        hint="Bijvoorbeeld een volwassen kind dat thuis woont. Een naam is niet nodig."
        optional
        value={typed(form, 'anderen')}
        error={errorAt(errors, 'anderen')}
      />
    </>
  ),
};
