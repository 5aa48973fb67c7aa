import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Frame, renderPage } from '#web/layout/page.tsx';
import { htmlResponse } from './answer.ts';
import type { FormInput } from './form-input.ts';
import { TypedFacts } from './typed-page.tsx';

type Plain = {
  readonly title: string;
  readonly lead: ReactNode;
  readonly to?: { readonly href: string; readonly label: string };
  readonly more?: ReactNode;
};

/** A page that says one thing and shows one way on. */
export const plainPage = (frame: Frame, { title, lead, to, more }: Plain): string =>
  renderPage(frame, {
    title,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>{lead}</Lead>
        {more}
        {to !== undefined && (
          <Actions>
            <ButtonLink href={to.href}>{to.label}</ButtonLink>
          </Actions>
        )}
      </>
    ),
  });

/** The request itself was not right: an address or a form that no page of ours makes. */
export const malformedPage = (frame: Frame): Response =>
  htmlResponse(
    plainPage(frame, {
      title: 'Dit verzoek klopt niet',
      lead: 'Het adres of het formulier is onderweg beschadigd. Er is niets gewijzigd.',
      to: { href: '/', label: 'Naar het begin' },
    }),
    400,
  );

/** The form was not made by us for this session. */
export const foreignFormPage = (frame: Frame): Response =>
  htmlResponse(
    plainPage(frame, {
      title: 'Dit formulier hoort niet bij uw bezoek',
      lead: 'Wij hebben het niet verwerkt. Open de pagina opnieuw en verstuur het formulier vanaf daar.',
      to: { href: '/', label: 'Naar het begin' },
    }),
    403,
  );

/** This page cannot be asked for in this way. */
export const wrongMethodPage = (frame: Frame, allow: string): Response => {
  const response = htmlResponse(
    plainPage(frame, {
      title: 'Zo kan deze pagina niet worden gevraagd',
      lead: 'Open de pagina via het begin.',
      to: { href: '/', label: 'Naar het begin' },
    }),
    405,
  );
  response.headers.set('allow', allow);
  return response;
};

/** The session ended while a form was open; says whether what was typed is kept, and shows it when it is not. */
export const sessionEndedPage = (
  frame: Frame,
  { href, kept, form }: { readonly href: string; readonly kept: boolean; readonly form: FormInput },
): Response =>
  htmlResponse(
    plainPage(frame, {
      title: 'U bent uitgelogd',
      lead: kept
        ? 'Het was even stil, of u logde op nog een apparaat in. Wat u had ingevuld, is bewaard. Log opnieuw in; daarna gaat u verder waar u was.'
        : 'Log opnieuw in. Wat u had ingevuld, kon niet worden bewaard.',
      to: { href, label: 'Inloggen' },
      more: !kept && <TypedFacts form={form} />,
    }),
    403,
  );
