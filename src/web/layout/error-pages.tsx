import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Frame, type Page, renderPage } from './page.tsx';

const toStart = (
  <Actions>
    <ButtonLink href="/">Naar het begin</ButtonLink>
  </Actions>
);

const page = (title: string, body: ReactNode, help?: Page['help']): Page => ({
  title,
  help,
  body: (
    <>
      <Heading level={1}>{title}</Heading>
      {body}
    </>
  ),
});

/** Not found and not allowed are one answer. */
export const notFoundPage = (frame: Frame): string =>
  renderPage(
    frame,
    page(
      'Deze pagina bestaat niet, of is niet voor u',
      <>
        <Lead>Kijk of het adres klopt. Via het begin vindt u alles wat wel voor u is.</Lead>
        {toStart}
      </>,
    ),
  );

/** Something broke on our side; the number leads us to what happened. */
export const faultPage = (
  frame: Frame,
  { reference, kept }: { readonly reference: string; readonly kept: boolean },
) =>
  renderPage(
    frame,
    page(
      'Er ging bij ons iets mis',
      <>
        <Lead>{kept ? 'Wat u invulde, is bewaard. ' : ''}Probeer het over een paar minuten opnieuw.</Lead>
        <Paragraph>
          Noem dit nummer als u belt: <strong>{reference}</strong>
        </Paragraph>
        {toStart}
      </>,
      'foot',
    ),
  );

/** More was sent than we take in. */
export const tooLargePage = (frame: Frame, { backHref }: { readonly backHref: string }): string =>
  renderPage(
    frame,
    page(
      'Wat u stuurde, is te groot',
      <>
        <Lead>Maak de tekst korter, of kies een kleiner bestand. Er is niets gewijzigd.</Lead>
        <Actions>
          <ButtonLink href={backHref}>Ga terug</ButtonLink>
        </Actions>
      </>,
    ),
  );
