import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Frame, renderPage } from '#web/layout/page.tsx';
import { htmlResponse } from './answer.ts';
import type { FormInput } from './form-input.ts';
import { TypedFacts } from './typed-page.tsx';

type Fault = {
  /** Leads us to what happened. */
  readonly reference: string;
  /** What was sent; without it a page was asked for. */
  readonly form?: FormInput | undefined;
};

/** Something broke on our side; what was sent is kept, or shown when it could not be. */
export const faultPage = (
  frame: Frame,
  { reference, form, kept }: Fault & { readonly kept: boolean },
): Response =>
  htmlResponse(
    renderPage(frame, {
      title: 'Er ging bij ons iets mis',
      help: 'foot',
      body: (
        <>
          <Heading level={1}>Er ging bij ons iets mis</Heading>
          <Lead>{kept ? 'Wat u invulde, is bewaard. ' : ''}Probeer het over een paar minuten opnieuw.</Lead>
          <Paragraph>
            Noem dit nummer als u belt: <strong>{reference}</strong>
          </Paragraph>
          <Actions>
            <ButtonLink href="/">Naar het begin</ButtonLink>
          </Actions>
          {!kept && form !== undefined && <TypedFacts form={form} />}
        </>
      ),
    }),
    500,
  );

/** The same form once more, with all that came along: it counts once, however often it is sent. */
const SendAgain = ({ href, form }: { readonly href: string; readonly form: FormInput }) => (
  <form className="va-form" method="post" action={href}>
    {Object.entries(form).flatMap(([name, value]) =>
      [...new Set(typeof value === 'string' ? [value] : value)].map((one) => (
        <input type="hidden" name={name} value={one} key={`${name}=${one}`} />
      )),
    )}
    <Actions>
      <Button>Verstuur opnieuw</Button>
    </Actions>
  </form>
);

const hinderedWords = (form: FormInput | undefined) =>
  form === undefined
    ? {
        title: 'Dit kan nu niet worden getoond',
        lead: 'Er is een storing bij ons. Wij tonen een dossier pas weer als wij ook kunnen vastleggen wie het bekijkt. Probeer het over een paar minuten opnieuw.',
      }
    : {
        title: 'Dit kon nu niet worden verwerkt',
        lead: 'Er is een storing bij ons. Laat deze pagina open staan en verstuur het over een paar minuten opnieuw. Was het toch al aangekomen, dan telt het één keer.',
      };

const TRY_AFTER_SECONDS = '120';

/** Nothing can be shown or taken in just now, through no fault of the reader; what was sent to `href` comes back, to be sent again. */
export const hinderedPage = (
  frame: Frame,
  { reference, form, href }: Fault & { readonly href: string },
): Response => {
  const { title, lead } = hinderedWords(form);
  const response = htmlResponse(
    renderPage(frame, {
      title,
      help: 'foot',
      body: (
        <>
          <Heading level={1}>{title}</Heading>
          <Lead>{lead}</Lead>
          <Paragraph>
            Duurt het langer dan een uur? Bel ons dan, en noem dit nummer: <strong>{reference}</strong>
          </Paragraph>
          {form === undefined ? (
            <Actions>
              <ButtonLink href={href}>Probeer het opnieuw</ButtonLink>
            </Actions>
          ) : (
            <>
              <SendAgain href={href} form={form} />
              <TypedFacts form={form} />
            </>
          )}
        </>
      ),
    }),
    503,
  );
  response.headers.set('retry-after', TRY_AFTER_SECONDS);
  return response;
};
