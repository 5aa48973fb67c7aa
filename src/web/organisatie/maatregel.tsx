import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import { lukt } from '#web/server/norm.ts';
import { type MaatregelDossier, naarDossier } from './dossier.ts';
import { gedaanZin } from './gedaan.ts';
import { Kostendeel } from './kostendeel.tsx';
import { Levensloop } from './levensloop.tsx';
import { maatregelFeiten } from './maatregel-feiten.ts';
import { Offertes } from './offertes.tsx';
import { ookMogelijk } from './ook-mogelijk.ts';
import { volgendeVan, wachtOpLeverancier } from './volgende.ts';

const Nu = (dossier: MaatregelDossier) => {
  const { verstrekking, pad, maatregelPad, ctx } = dossier;
  if (verstrekking === undefined) {
    return (
      <Card kind="wait">
        <StateLabel state="wait">Nog niet verstrekt</StateLabel>
        <Paragraph>In het dossier staat wat er eerst moet gebeuren.</Paragraph>
        <Actions>
          <ButtonLink href={pad()}>Naar het dossier</ButtonLink>
        </Actions>
      </Card>
    );
  }
  const volgende = volgendeVan(verstrekking);
  if (volgende === undefined) {
    return (
      <Card kind="done">
        <StateLabel state={verstrekking.stand === 'beeindigd' ? 'stopped' : 'done'} />
        <Paragraph>Voor deze maatregel is er nu niets te doen.</Paragraph>
      </Card>
    );
  }
  const wacht = wachtOpLeverancier(verstrekking);
  return (
    <Card kind={wacht ? 'wait' : 'now'}>
      <StateLabel state={wacht ? 'wait' : 'now'}>{wacht ? 'Wacht op de leverancier' : 'Nu aan u'}</StateLabel>
      <Heading level={2}>{volgende.titel}</Heading>
      <Paragraph>
        {volgende.uitleg} {lukt(volgende.schakel, ctx.today)}
      </Paragraph>
      <Actions>
        <ButtonLink href={maatregelPad(volgende.pagina)}>{volgende.knop}</ButtonLink>
      </Actions>
    </Card>
  );
};

/** One measure: where it stands, what comes next, and the line of its life. */
export const showMaatregel = async (dossier: MaatregelDossier): Promise<Answer> => {
  const { ctx, view, maatregel, verstrekking } = dossier;
  const melding = gedaanZin(ctx.query.get('gedaan'));
  const ook = ookMogelijk(dossier);
  const feiten = maatregelFeiten(dossier);
  const kostendeel = await Kostendeel(dossier);
  return ctx.page({
    title: 'Maatregel',
    back: naarDossier(dossier),
    body: (
      <>
        <Over>Maatregel in dossier {view.nummer}</Over>
        <Heading level={1}>{maatregel.titel}</Heading>
        <Lead>{maatregel.waar}</Lead>
        {melding !== undefined && (
          <Alert kind="done">
            <Paragraph>{melding}</Paragraph>
          </Alert>
        )}
        <Nu {...dossier} />
        <IngetrokkenMaatregel ctx={ctx} code={maatregel.code} voor="functionaris" />
        {verstrekking !== undefined && (
          <>
            <Heading level={2}>Hoe ver het is</Heading>
            <Levensloop verstrekking={verstrekking} />
            <Offertes verstrekking={verstrekking} />
          </>
        )}
        {kostendeel}
        {feiten.length > 0 && (
          <>
            <Heading level={2}>Wat is vastgelegd</Heading>
            <Facts facts={feiten} />
          </>
        )}
        {ook.length > 0 && (
          <>
            <Heading level={2}>Ook mogelijk</Heading>
            <LinkList links={ook} />
          </>
        )}
      </>
    ),
  });
};
