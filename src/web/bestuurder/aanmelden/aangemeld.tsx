import { findNormtijd } from '#application/referentie/normtijden.ts';
import { plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { formatWeekday } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { Dossier } from '../dossier.ts';

const wanneer = ({ view, ctx }: Dossier): string => {
  const { spoed, dreiging, ingediendOp } = view.zaak.aanmelding;
  const norm = findNormtijd('bellen', ctx.today);
  if (spoed)
    return dreiging?.vandaagBellen === false
      ? 'Uw aanmelding heeft spoed. Een planner van het CCV belt u zo snel mogelijk, maar niet vandaag: daar vroeg u om.'
      : 'Uw aanmelding heeft spoed. Een planner van het CCV belt u, meestal nog dezelfde werkdag.';
  const dag = plusWerkdagen(ingediendOp ?? ctx.today, norm?.werkdagen ?? 3);
  return `Een planner van het CCV belt u, meestal uiterlijk ${formatWeekday(dag)}.`;
};

/** After sending: what happens next, by whom, by when. */
export const showAangemeld = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, organisatie, pad } = dossier;
  const { spoed } = view.zaak.aanmelding;
  return ctx.page({
    title: 'Uw aanmelding is binnen',
    help: spoed ? 'top' : undefined,
    body: (
      <>
        <Heading level={1}>Uw aanmelding is binnen</Heading>
        <Lead>{wanneer(dossier)}</Lead>
        {spoed && (
          <Alert kind="urgent" title="Is er intussen iets?">
            <Paragraph>
              Bent u in gevaar, bel dan 112. Wilt u praten? Het Ondersteuningsteam Weerbaar Bestuur neemt dag
              en nacht op.
            </Paragraph>
          </Alert>
        )}
        <Heading level={2}>En daarna</Heading>
        <BulletList
          items={[
            'U krijgt een adviseur van het CCV.',
            `De adviseur praat eerst met uw ${organisatie} over wat er speelt. Uw ${organisatie} hoort alleen dát er een gesprek komt, niet waarom.`,
            'Daarna komt de adviseur bij u thuis, op een dag die u uitkomt.',
          ]}
        />
        <Small>De tijden zijn onze eigen norm. De regeling zelf noemt geen termijnen.</Small>
        <Actions>
          <ButtonLink href={pad()}>Naar uw dossier</ButtonLink>
        </Actions>
      </>
    ),
  });
};
