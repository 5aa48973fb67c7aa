import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Frame, type Page, renderPage } from './page.tsx';

const toStart = (
  <Actions>
    <ButtonLink href="/">Naar het begin</ButtonLink>
  </Actions>
);

const page = (title: string, body: ReactNode): Page => ({
  title,
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
