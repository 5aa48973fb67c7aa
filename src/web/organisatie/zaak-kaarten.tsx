import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import { lukt, meestal } from '#web/server/norm.ts';
import type { Dossier } from './dossier.ts';
import type { UitkomstWoorden } from './uitkomst.ts';
import { eersteVolgende, wachtOpLeverancier } from './volgende.ts';

/** It is the organisation's turn to establish what it provides. */
export const Verstrekken = ({ dossier }: { readonly dossier: Dossier }) => (
  <Card kind="now">
    <StateLabel state="now" />
    <Heading level={2}>Stel vast wat uw {dossier.werkgever.soort} verstrekt</Heading>
    <Paragraph>
      Daarna vraagt u offertes aan. De bestuurder ziet dat het in gang is;{' '}
      {meestal('verstrekken', dossier.ctx.today)} na het delen.
    </Paragraph>
    <Actions>
      <ButtonLink href={dossier.pad('verstrekken')}>Stel de verstrekking vast</ButtonLink>
    </Actions>
  </Card>
);

/** Somebody else is at work, or nobody can do anything now; lending stays the organisation's own decision. */
export const Wacht = ({
  woorden,
  magLenen,
}: {
  readonly woorden: UitkomstWoorden;
  readonly magLenen: boolean;
}) =>
  woorden.wacht === undefined ? null : (
    <Card kind="wait">
      <StateLabel state="wait">Nu niet aan u</StateLabel>
      <Paragraph>{woorden.wacht}</Paragraph>
      {woorden.uitwegen !== undefined && (
        <>
          <Heading level={2}>Zo komt het los</Heading>
          <BulletList items={woorden.uitwegen} />
        </>
      )}
      {magLenen && (
        <Paragraph>
          Wilt u niet wachten? Uitlenen zolang het ambt duurt mag nu al; uw organisatie betaalt dat ook (lid 3
          en 7). Dat begint bij de maatregel.
        </Paragraph>
      )}
    </Card>
  );

/**
 * The next step of what is already provided: the first measure that waits for the organisation. While a `rest` is not
 * provided yet, that nothing is left to do is not said.
 */
export const Uitvoeren = ({ dossier, rest }: { readonly dossier: Dossier; readonly rest: boolean }) => {
  const eerste = eersteVolgende(dossier.view.zaak.uitvoering);
  if (eerste === undefined) {
    return rest ? null : (
      <Card kind="done">
        <StateLabel state="done">Alles is geregeld</StateLabel>
        <Paragraph>Voor u is er nu niets te doen. Het CCV vraagt de bestuurder later hoe het gaat.</Paragraph>
      </Card>
    );
  }
  const { verstrekking, volgende } = eerste;
  const wacht = wachtOpLeverancier(verstrekking);
  return (
    <Card kind={wacht ? 'wait' : 'now'}>
      <StateLabel state={wacht ? 'wait' : 'now'}>{wacht ? 'Wacht op de leverancier' : 'Nu aan u'}</StateLabel>
      <Heading level={2}>
        {verstrekking.maatregel.titel}: {volgende.titel.toLowerCase()}
      </Heading>
      <Paragraph>
        {volgende.uitleg} {lukt(volgende.schakel, dossier.ctx.today)}
      </Paragraph>
      <Actions>
        <ButtonLink href={dossier.pad(`maatregel/${encodeURIComponent(verstrekking.id)}`)}>
          Ga naar deze maatregel
        </ButtonLink>
      </Actions>
    </Card>
  );
};
