import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { KEPT } from '#web/server/kept-input.ts';
import { keyHref, returnPath } from '#web/server/return-path.ts';
import type { PageContext } from '#web/server/route.ts';

/** Before something heavy: why one logs in once more, and that nothing is lost by it. */
export const showBevestigen = async (ctx: PageContext): Promise<Answer> => {
  const terug = returnPath(ctx.query.get('terug'));
  const kept = new URLSearchParams(terug.split('?')[1]).has(KEPT);
  const { rol } = ctx.actor;
  const heeftSleutel =
    rol === 'bestuurder' && (await ctx.application.eigenSleutels.lijst(ctx.actor)).length > 0;
  const perDossier = rol === 'adviseur' || rol === 'toetser';
  return ctx.page({
    title: 'Bevestig dat u het bent',
    back: { href: '/', label: 'Naar het begin' },
    body: (
      <>
        <Heading level={1}>Bevestig dat u het bent</Heading>
        <Lead>
          {perDossier
            ? 'In dit dossier staan het adres of de dreiging van iemand. Daarom logt u nog een keer in.'
            : 'Wat u nu gaat doen, weegt zwaar. Daarom logt u nog een keer in.'}
        </Lead>
        <Paragraph>
          {perDossier
            ? 'Daarna blijft dit dossier vier uur open zolang u ingelogd bent. U wordt er tijdens een bezoek dus niet nog eens naar gevraagd.'
            : 'Daarna heeft u vijf minuten om het af te maken.'}
          {kept && ' Wat u had ingevuld, is bewaard.'}
        </Paragraph>
        <Actions>
          {heeftSleutel && <ButtonLink href={keyHref(terug)}>Gebruik uw eigen sleutel</ButtonLink>}
          <ButtonLink
            kind={heeftSleutel ? 'secondary' : 'primary'}
            href={`/inloggen/bevestigen?terug=${encodeURIComponent(terug)}`}
          >
            Log nog een keer in
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};
