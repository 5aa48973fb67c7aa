import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Details } from '#web/components/details.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { HerindelingBericht } from '../herindeling.tsx';
import { watErTeDelenIs, ZoZietHetEruit } from './zo-ziet-het-eruit.tsx';

const Stand = ({ aan }: { readonly aan: boolean }) => (
  <StateLabel state={aan ? 'done' : 'stopped'}>{aan ? 'U deelt dit' : 'U deelt dit niet'}</StateLabel>
);

const Maatregelen = ({ dossier }: { readonly dossier: Dossier }) => {
  const { view, pad, organisatie } = dossier;
  const { toestemmingen, gedeeldOp } = view.zaak.keuze;
  const aantal = watErTeDelenIs(dossier, false).length;
  return (
    <Card kind={toestemmingen.maatregelen ? 'done' : 'now'}>
      <Stand aan={toestemmingen.maatregelen} />
      <Heading level={2}>De maatregelen die u koos</Heading>
      <Paragraph>
        Zonder dit kan uw {organisatie} niets bestellen. Te zien is wat er moet komen en waar. Niet waarom.
      </Paragraph>
      {toestemmingen.maatregelen && gedeeldOp !== null && (
        <Small>Laatst bijgewerkt op {formatDay(gedeeldOp)}.</Small>
      )}
      <Actions>
        {toestemmingen.maatregelen ? (
          <ButtonLink href={pad('delen/stop-maatregelen')} kind="secondary">
            Stop met delen
          </ButtonLink>
        ) : aantal > 0 ? (
          <ButtonLink href={pad('delen/maatregelen')}>Deel deze maatregelen</ButtonLink>
        ) : (
          <ButtonLink href={pad('keuze')}>Kies eerst een maatregel</ButtonLink>
        )}
      </Actions>
    </Card>
  );
};

const Kosten = ({ dossier: { view, pad, organisatie } }: { readonly dossier: Dossier }) => {
  const { toestemmingen } = view.zaak.keuze;
  return (
    <Card kind={toestemmingen.kosten ? 'done' : 'neutral'}>
      <Stand aan={toestemmingen.kosten} />
      <Heading level={2}>Wat zij ongeveer kosten</Heading>
      <Paragraph>
        De schatting uit uw rapport. Dit helpt uw {organisatie} om geld klaar te zetten. Het hoeft niet:
        offertes vraagt uw {organisatie} zelf op.
      </Paragraph>
      <Actions>
        {toestemmingen.kosten ? (
          <ButtonLink href={pad('delen/stop-kosten')} kind="secondary">
            Stop met delen van de kosten
          </ButtonLink>
        ) : (
          toestemmingen.maatregelen && (
            <ButtonLink href={pad('delen/kosten')} kind="secondary">
              Deel ook de kosten
            </ButtonLink>
          )
        )}
      </Actions>
      {!toestemmingen.kosten && !toestemmingen.maatregelen && (
        <Small>Dit kan zodra u de maatregelen deelt.</Small>
      )}
    </Card>
  );
};

const gedaan: Readonly<Record<string, (organisatie: string) => string>> = {
  gedeeld: (organisatie) =>
    `Uw ${organisatie} krijgt bericht dat er iets klaarstaat, en bekijkt daarna wat u deelde.`,
  gestopt: (organisatie) => `Uw ${organisatie} ziet dit vanaf nu niet meer.`,
};

/** What the organisation may see: three rows, who exactly sees it, and how it looks there. */
export const showDelen = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad, organisatie } = dossier;
  const naam = ctx.query.get('gedaan') ?? '';
  const melding = Object.hasOwn(gedaan, naam) ? gedaan[naam]?.(organisatie) : undefined;
  return ctx.page({
    title: `Wat mag uw ${organisatie} zien?`,
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Wat mag uw {organisatie} zien?</Heading>
        <Lead>U bepaalt dit zelf. U kunt op elk moment stoppen.</Lead>
        {melding !== undefined && (
          <Alert kind="done" title={naam === 'gedeeld' ? 'U deelt dit nu' : 'U deelt dit niet meer'}>
            <Paragraph>{melding}</Paragraph>
          </Alert>
        )}
        <HerindelingBericht dossier={dossier} />
        <Maatregelen dossier={dossier} />
        <Kosten dossier={dossier} />
        <Card>
          <Stand aan={false} />
          <Heading level={2}>Uw hele rapport</Heading>
          <Paragraph>
            Dat delen wij niet voor u. In het rapport staat meer dan uw {organisatie} nodig heeft. Wilt u het
            toch laten lezen? <Link href={pad('rapport.pdf')}>Download het</Link> en geef het zelf.
          </Paragraph>
        </Card>
        <Details summary={`Wie in uw ${organisatie} ziet dit?`}>
          <BulletList
            items={[
              `Alleen wie uw ${organisatie} daarvoor heeft aangewezen, meestal de secretaris of een medewerker.`,
              'Geen collega-bestuurders en geen volksvertegenwoordigers. Niemand hoeft er iets van te vinden.',
              'Het bedrijf dat iets plaatst, weet niet welk ambt u heeft.',
            ]}
          />
        </Details>
        <ZoZietHetEruit dossier={dossier} metKosten={view.zaak.keuze.toestemmingen.kosten} />
      </>
    ),
  });
};
