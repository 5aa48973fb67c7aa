import type { Bewaarpost } from '#application/bewaren.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { formatMoment } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { isVraag } from './bewaren/lijst.tsx';
import { Controle, isLangGeleden, RekenAllesNa } from './controle.tsx';
import { teDoen } from './noodstand.tsx';
import { openVan, vorigeWeek } from './week.ts';

const wachtSinds = (vragen: readonly Bewaarpost[]): string => {
  const wissen = vragen.filter((post) => post.soort === 'verzoek' && post.wat === 'wissen').length;
  const wat = [
    ...(wissen > 0 ? [`om te wissen: ${wissen}`] : []),
    ...(vragen.length > wissen ? [`om langer te bewaren: ${vragen.length - wissen}`] : []),
  ].join(', ');
  const [oudste] = vragen.map(({ tijd }) => tijd).toSorted();
  const sinds = oudste === undefined ? '' : formatMoment(oudste);
  return `Gevraagd ${wat}. ${vragen.length === 1 ? 'Die vraag wacht' : 'De oudste wacht'} sinds ${sinds}.`;
};

/** Whether the audit log is whole, its newest lines checked at this moment, and the way into it. */
export const showOverzicht = async (ctx: PageContext): Promise<Answer> => {
  const controle = await ctx.application.auditControle(ctx.actor, 'nieuw');
  if (controle === undefined) return notFound;
  const { fault } = controle;
  const teLaat = await openVan(ctx, vorigeWeek(ctx.today));
  const vragen = ((await ctx.application.bewaren.posten(ctx.actor)) ?? []).filter(isVraag);
  const nood = teDoen((await ctx.application.nood.alle(ctx.actor)) ?? [], ctx.application.now().getTime());
  return ctx.page({
    title: 'Overzicht van het inzagelog',
    body: (
      <>
        <Heading level={1}>
          {fault === undefined ? 'Het inzagelog klopt' : 'Het inzagelog klopt niet'}
        </Heading>
        <Lead>Van elke inzage is een regel bewaard, voordat er iets werd getoond.</Lead>
        <Controle uitkomst={controle} />
        {nood.length > 0 && (
          <Card kind="now">
            <StateLabel state="now">Nu aan u</StateLabel>
            <Heading level={2}>Kijk naar de noodtoegang</Heading>
            <Paragraph>
              {nood.length === 1
                ? 'Er vraagt er een uw aandacht.'
                : `Er vragen er ${nood.length} uw aandacht.`}
            </Paragraph>
            <Actions>
              <ButtonLink href="/noodtoegang">Kijk naar de noodtoegang</ButtonLink>
            </Actions>
          </Card>
        )}
        {teLaat > 0 && (
          <Card kind="now">
            <StateLabel state="now">Te laat</StateLabel>
            <Heading level={2}>Kijk de ongewone inzagen van vorige week na</Heading>
            <Paragraph>
              {teLaat === 1 ? 'Er staat er een open.' : `Er staan er ${teLaat} open.`} U vinkt elke af met wat
              u zag. De beheerder ziet alleen hoeveel er openstaan.
            </Paragraph>
            <Actions>
              <ButtonLink
                href={`/ongewoon?week=${vorigeWeek(ctx.today)}`}
                kind={nood.length > 0 ? 'secondary' : 'primary'}
              >
                Kijk ze na
              </ButtonLink>
            </Actions>
          </Card>
        )}
        {vragen.length > 0 && (
          <Card kind="now">
            <StateLabel state="now">Vraag van een bestuurder</StateLabel>
            <Heading level={2}>
              {vragen.length === 1 ? 'Een vraag wacht' : `${vragen.length} vragen wachten`} op uw antwoord
            </Heading>
            <Paragraph>{wachtSinds(vragen)}</Paragraph>
            <Actions>
              <ButtonLink href="/bewaren" kind={teLaat > 0 || nood.length > 0 ? 'secondary' : 'primary'}>
                Bekijk wat is gevraagd
              </ButtonLink>
            </Actions>
          </Card>
        )}
        {teLaat === 0 && (
          <Card kind="done">
            <StateLabel state="done">Nagekeken</StateLabel>
            <Paragraph>
              Van vorige week staat niets meer open. Maandag staat de lijst van deze week klaar.
            </Paragraph>
          </Card>
        )}
        <Actions>
          <ButtonLink kind="secondary" href="/inzagelog">
            Bekijk de nieuwste regels
          </ButtonLink>
          <ButtonLink kind="secondary" href="/inzagelog?na=0">
            Begin vooraan
          </ButtonLink>
          <ButtonLink kind="secondary" href="/herleid">
            Herleid een exemplaar
          </ButtonLink>
        </Actions>
        <Heading level={2}>Alles opnieuw narekenen</Heading>
        <RekenAllesNa
          ctx={ctx}
          laat={teLaat === 0 && nood.length === 0 && isLangGeleden(controle, ctx.application.now())}
        />
      </>
    ),
  });
};
