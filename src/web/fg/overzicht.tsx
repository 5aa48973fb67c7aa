import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { PAGE } from './inzagelog.tsx';

/** Whether the audit log is whole, checked at this moment, and the way into it. */
export const showOverzicht = async (ctx: PageContext): Promise<Answer> => {
  const controle = await ctx.application.auditControle(ctx.actor);
  if (controle === undefined) return notFound;
  const { lines, fault } = controle;
  return ctx.page({
    title: 'Overzicht van het inzagelog',
    body: (
      <>
        <Heading level={1}>
          {fault === undefined ? 'Het inzagelog klopt' : 'Het inzagelog klopt niet'}
        </Heading>
        <Lead>Van elke inzage is een regel bewaard, voordat er iets werd getoond.</Lead>
        {fault === undefined ? (
          <Alert kind="done">
            <Paragraph>
              Zojuist nagerekend: {lines} regels. Er is niets gewijzigd, verwijderd of tussengevoegd.
            </Paragraph>
          </Alert>
        ) : (
          <Alert kind="error" title="Ga hier vandaag achteraan">
            <Paragraph>
              Na {lines} regels kwam de controle dit tegen: {fault}
            </Paragraph>
            <Paragraph>Bewaar een kopie van de gegevensmap voordat iemand iets herstelt.</Paragraph>
          </Alert>
        )}
        <Actions>
          <ButtonLink href={`/inzagelog?na=${Math.max(0, lines - PAGE)}`}>
            Bekijk de nieuwste regels
          </ButtonLink>
          <ButtonLink kind="secondary" href="/inzagelog">
            Begin vooraan
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};
