import type { Noodverzoek } from '#application/nood.ts';
import { alleenGeopend, bleefAlleen, noodstand, verslagNodig } from '#domain/bevoegdheid/nood.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import {
  bevestigenVoor,
  naarBegin,
  openTotUur,
  verslagVoor,
  verzoekFeiten,
  vindVerzoek,
} from './verzoeken.ts';

/** Where what was opened can be read. */
const inhoud = ({ soort, dossier }: Noodverzoek): string =>
  soort === 'noodtoegang' ? `/noodtoegang/dossier/${dossier}` : `/toetsing/${dossier}/naam`;

const Wacht = ({ verzoek }: { readonly verzoek: Noodverzoek }) => (
  <>
    <Heading level={1}>Uw vraag wacht op een collega</Heading>
    <Lead>
      Bel nu een collega van uw dienst. Die logt in, kiest Noodtoegang en bevestigt. Dat kan tot{' '}
      {bevestigenVoor(verzoek)}. Daarna vervalt de vraag.
    </Lead>
    <Actions>
      <ButtonLink href={`/noodtoegang/${verzoek.sleutel}`}>Kijk of het open is</ButtonLink>
      <ButtonLink href={`/noodtoegang/${verzoek.sleutel}/stoppen`} kind="secondary">
        Het is niet meer nodig
      </ButtonLink>
    </Actions>
  </>
);

const Open = ({ verzoek }: { readonly verzoek: Noodverzoek }) => (
  <>
    <Heading level={1}>Open tot {openTotUur(verzoek)}</Heading>
    <Lead>
      Bent u eerder klaar? Stop dan. Daarna schrijft u een verslag, uiterlijk {verslagVoor(verzoek)}.
    </Lead>
    <Actions>
      <ButtonLink href={inhoud(verzoek)}>Lees wat open is</ButtonLink>
      <ButtonLink href={`/noodtoegang/${verzoek.sleutel}/stoppen`} kind="secondary">
        Stop nu
      </ButtonLink>
    </Actions>
  </>
);

const Voorbij = ({ verzoek }: { readonly verzoek: Noodverzoek }) =>
  verslagNodig(verzoek) ? (
    <>
      <Heading level={1}>Schrijf uw verslag</Heading>
      <Lead>
        Er is niets meer open. Wat heeft u gedaan, en waarom? Uiterlijk {verslagVoor(verzoek)}. Daarna krijgt
        niemand van uw dienst nieuwe noodtoegang tot het er is.
      </Lead>
      <Actions>
        <ButtonLink href={`/noodtoegang/${verzoek.sleutel}/verslag`}>Schrijf het verslag</ButtonLink>
      </Actions>
    </>
  ) : (
    <>
      <Heading level={1}>{verzoek.gesloten === null ? 'Uw verslag wordt gelezen' : 'Afgesloten'}</Heading>
      <Lead>
        {verzoek.gesloten === null
          ? 'De functionaris gegevensbescherming leest het en sluit af. U hoeft niets meer te doen.'
          : 'De functionaris gegevensbescherming heeft uw verslag gelezen. U hoeft niets meer te doen.'}
      </Lead>
    </>
  );

const Stand = ({ verzoek, nu }: { readonly verzoek: Noodverzoek; readonly nu: number }) => {
  switch (noodstand(verzoek, nu)) {
    case 'wacht':
      return <Wacht verzoek={verzoek} />;
    case 'open':
      return <Open verzoek={verzoek} />;
    case 'voorbij':
      return <Voorbij verzoek={verzoek} />;
    case 'niet-geopend':
      return (
        <>
          <Heading level={1}>Deze vraag is vervallen</Heading>
          <Lead>
            Er is niets geopend. Is het nog nodig? Vraag het dan opnieuw, met een collega aan de lijn.
          </Lead>
          <Actions>
            <ButtonLink href="/noodtoegang/vraag">Vraag opnieuw</ButtonLink>
          </Actions>
        </>
      );
  }
};

/** One's own request: what to do now, and until when. */
export const showVerzoek = async (ctx: PageContext): Promise<Answer> => {
  const verzoek = await vindVerzoek(ctx, true);
  if (verzoek === undefined) return notFound;
  const nu = ctx.application.now().getTime();
  return ctx.page({
    title: 'Uw vraag om noodtoegang',
    back: naarBegin,
    noodTot: noodstand(verzoek, nu) === 'open' ? openTotUur(verzoek) : undefined,
    body: (
      <>
        <Stand verzoek={verzoek} nu={nu} />
        {alleenGeopend(verzoek) && (
          <Alert kind="urgent" title="Een collega moet dit nog bevestigen">
            <Paragraph>
              {bleefAlleen(verzoek, nu)
                ? 'Dat is niet op tijd gebeurd. De functionaris gegevensbescherming neemt contact met u op.'
                : `Bel een collega. Bevestigen kan tot ${bevestigenVoor(verzoek)}.`}
            </Paragraph>
          </Alert>
        )}
        <Heading level={2}>Wat u vroeg</Heading>
        <Facts facts={verzoekFeiten(verzoek)} />
        {verzoek.woorden?.verslag && (
          <>
            <Heading level={2}>Uw verslag</Heading>
            <Paragraph>{verzoek.woorden.verslag}</Paragraph>
          </>
        )}
      </>
    ),
  });
};
