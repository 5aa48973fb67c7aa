import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
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

type Conflict = {
  readonly now: readonly Fact[];
  readonly typed: readonly Fact[];
  /** Back to the same form, filled in anew from what stands now. */
  readonly againHref: string;
};

/** Somebody was first: what stands there now, and what this visitor had filled in. */
export const conflictPage = (frame: Frame, { now, typed, againHref }: Conflict): string =>
  renderPage(
    frame,
    page(
      'Iemand anders heeft dit zojuist gewijzigd',
      <>
        <Lead>
          Wat u invulde, is nog niet verwerkt. Hieronder ziet u wat er nu staat en wat u had ingevuld.
        </Lead>
        {now.length > 0 && <Heading level={2}>Wat er nu staat</Heading>}
        {now.length > 0 && <Facts facts={now} />}
        {typed.length > 0 && <Heading level={2}>Wat u had ingevuld</Heading>}
        {typed.length > 0 && <Facts facts={typed} />}
        <Actions>
          <ButtonLink href={againHref}>Bekijk het opnieuw</ButtonLink>
        </Actions>
      </>,
    ),
  );

/** The rules do not allow it: every ground as a sentence, and the way back. */
export const refusalPage = (
  frame: Frame,
  { grounds, backHref }: { readonly grounds: readonly string[]; readonly backHref: string },
): string =>
  renderPage(
    frame,
    page(
      'Dit kan nu niet',
      <>
        {grounds.length === 1 ? <Lead>{grounds[0]}</Lead> : <BulletList items={grounds} />}
        <Paragraph>Er is niets gewijzigd.</Paragraph>
        <Actions>
          <ButtonLink href={backHref}>Ga terug</ButtonLink>
        </Actions>
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

/** The session ended, if need be in the middle of a form. */
export const expiredPage = (frame: Frame, { loginHref }: { readonly loginHref: string }): string =>
  renderPage(
    frame,
    page(
      'U bent afgemeld, omdat het even stil was',
      <>
        <Lead>Meld u opnieuw aan. Daarna gaat u verder waar u was.</Lead>
        <Paragraph>Wat u op eerdere pagina’s bewaarde, staat er nog.</Paragraph>
        <Actions>
          <ButtonLink href={loginHref}>Aanmelden</ButtonLink>
        </Actions>
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
