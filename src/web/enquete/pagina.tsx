import { type Enquete, type Enquetevraag, mogelijk } from '#application/referentie/enquetes.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Frame, renderPage } from '#web/layout/page.tsx';
import { type FormInput, typed } from '#web/server/form-input.ts';
import { ProblemAlert } from '#web/server/problem.tsx';
import { TypedFacts } from '#web/server/typed-page.tsx';

type Gegeven = { readonly form: FormInput; readonly errors: readonly FieldError[] };

const Veld = ({ vraag, form, errors }: Gegeven & { readonly vraag: Enquetevraag }) => {
  const field = {
    name: vraag.kolom,
    label: vraag.vraag,
    value: typed(form, vraag.kolom),
    error: errorAt(errors, vraag.kolom),
  };
  return vraag.soort === 'keuze' ? (
    <RadioGroup
      {...field}
      options={vraag.antwoorden.map(({ code, naam }) => ({ value: code, label: naam }))}
    />
  ) : (
    <Select
      {...field}
      hint="Van 1 tot en met 10; 10 is het hoogst."
      empty="Geen cijfer"
      options={mogelijk(vraag).map((cijfer) => ({ value: cijfer, label: cijfer }))}
    />
  );
};

/** The survey, with what was filled in before when it came back. */
export const enquetePagina = (
  frame: Frame,
  { enquete, action, form, errors }: Gegeven & { readonly enquete: Enquete; readonly action: string },
): string =>
  renderPage(frame, {
    title: 'Wat vindt u van de regeling?',
    hasErrors: errors.length > 0,
    body: (
      <>
        <ProblemAlert errors={errors} />
        <Heading level={1}>Wat vindt u van de regeling?</Heading>
        <Lead>Vul in wat u wilt; geen vraag is verplicht. Uw antwoord krijgt geen naam en geen dossier.</Lead>
        <Form action={action} seal={null}>
          {enquete.vragen.map((vraag) => (
            <Veld key={vraag.kolom} vraag={vraag} form={form} errors={errors} />
          ))}
          <Actions>
            <Button>Stuur in</Button>
          </Actions>
        </Form>
        <Small>
          Insturen kan één keer. Uw antwoord staat daarna los van u: verbeteren of terughalen kan niet meer.
        </Small>
      </>
    ),
  });

/** After sending, and after sending once more. */
export const dankPagina = (frame: Frame): string =>
  renderPage(frame, {
    title: 'Dank u',
    body: (
      <>
        <Heading level={1}>Dank u, uw antwoord is binnen</Heading>
        <Lead>Het telt mee in de cijfers van het volgende kwartaal. U hoeft niets meer te doen.</Lead>
        <Paragraph>U kunt dit venster sluiten.</Paragraph>
      </>
    ),
  });

/** A code that opens nothing; what was typed is shown, because it went nowhere. */
export const geenEnquetePagina = (frame: Frame, form: FormInput): string =>
  renderPage(frame, {
    title: 'Deze enquête is gesloten',
    body: (
      <>
        <Heading level={1}>Deze enquête is gesloten</Heading>
        <Lead>
          Zij is al ingestuurd, of de tijd is voorbij. Stuurde u haar zojuist in? Dan is uw antwoord binnen. U
          hoeft niets te doen.
        </Lead>
        <TypedFacts form={form} />
      </>
    ),
  });
