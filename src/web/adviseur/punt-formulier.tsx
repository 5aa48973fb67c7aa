import { standen } from '#domain/onderzoek/feiten.ts';
import { Button } from '#web/components/button.tsx';
import { Details } from '#web/components/details.tsx';
import { Form, type FormSeal } from '#web/components/form.tsx';
import { Icon } from '#web/components/icon.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Punt } from './punten.tsx';
import { standwoorden } from './teksten.ts';

type Props = {
  readonly punt: Punt;
  readonly action: string;
  readonly seal: FormSeal;
  /** What was typed in the note and could not be kept yet. */
  readonly notitie?: string | undefined;
};

/** The four answers as buttons for a thumb: one press keeps the answer and the note at once. */
const Antwoorden = ({ punt }: Pick<Props, 'punt'>) => (
  <div className="va-press">
    {standen.map((stand) => {
      const gekozen = punt.bevinding?.stand === stand;
      return (
        <button type="submit" name="stand" value={stand} aria-pressed={gekozen} key={stand}>
          {gekozen && <Icon shape="check" />}
          {standwoorden[stand]}
        </button>
      );
    })}
  </div>
);

/** One point of the visit: what to look at, the answer, and a note. */
export const PuntFormulier = ({ punt, action, seal, notitie }: Props) => {
  const note = notitie ?? punt.bevinding?.notitie ?? '';
  return (
    <section className="va-point" id={`punt-${punt.id}`}>
      <Heading level={2}>{punt.onderdeel}</Heading>
      <Paragraph>{punt.punt}</Paragraph>
      <Form action={action} seal={seal}>
        <input type="hidden" name="punt" value={punt.id} />
        <Antwoorden punt={punt} />
        <Details
          summary={punt.bevinding === undefined ? 'Nog niet naar gekeken. Notitie erbij?' : 'Notitie'}
          open={note !== ''}
        >
          <TextArea
            name={`notitie-${punt.id}`}
            label="Notitie"
            hint="Schrijf op wat u zag. Druk daarna op een van de vier antwoorden."
            value={note}
            rows={3}
            optional
          />
          {punt.bevinding !== undefined && (
            <Button kind="secondary" name="stand" value="wissen">
              Wis dit antwoord
            </Button>
          )}
        </Details>
      </Form>
    </section>
  );
};

/** Where a page opens at this point. */
export const ankerVan = (id: string): string => `#punt-${id}`;
