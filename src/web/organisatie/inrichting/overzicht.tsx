import { organisatiekaartVan } from '#application/organisatiekaart.ts';
import { voorgangersVan } from '#application/referentie/herindelingen.ts';
import { isAangewezenOp } from '#domain/organisatie/organisatie.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { CheckAnswers } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { voluit } from '#web/server/organisatienaam.ts';
import { overnemenRoutes } from '../herindeling/overnemen.tsx';
import { codesMetDossier, nogTeBekijken } from '../herindeling/voorgangers.ts';
import { afsprakenRoutes } from './afspraken.tsx';
import { type Eigen, eigenRoutes } from './eigen.ts';
import { functionarisRoutes } from './functionaris.tsx';
import { postadresRoutes } from './postadres.tsx';
import { openPunten } from './punten.ts';
import { vragenVoor } from './vragen.ts';

const GEDAAN = {
  afspraken: 'De afspraken zijn vastgelegd. U kunt ze altijd wijzigen.',
  postadres: 'Het algemene adres is vastgelegd.',
  bekeken: 'U heeft bekeken wat er was geregeld. Wat u niet overnam, kunt u later nog overnemen.',
  voorstel: 'Uw voorstel wacht op een tweede persoon. Die kreeg bericht.',
  vervallen: 'Het voorstel is vervallen. Er is niets veranderd.',
  bevestigd: 'De functionaris is aangewezen. De beheerder kreeg bericht.',
};

const functionarisZin = async ({ ctx, werkgever, view }: Eigen): Promise<string> => {
  const { functionaris } = view.organisatie;
  if (functionaris === null) return 'Nog niemand aangewezen.';
  if (!isAangewezenOp(functionaris, ctx.today)) return 'De aanwijzing is voorbij. Wijs iemand aan.';
  const mensen = await ctx.application.accounts.functionarissenVan(ctx.actor, werkgever.code);
  const naam =
    mensen.find(({ id }) => id === functionaris.account)?.naam ?? 'iemand die niet meer kan inloggen';
  return `${naam}, ${functionaris.tot === null ? 'zonder einddatum' : `tot en met ${formatDay(functionaris.tot)}`}`;
};

const show = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, werkgever, view } = eigen;
  const { inrichting, postadres } = view.organisatie;
  const kaart = organisatiekaartVan(view.organisatie);
  const voorgangers = nogTeBekijken(await codesMetDossier(ctx, werkgever), kaart);
  const [eerste, ...meer] = openPunten(kaart, ctx.actor.account, ctx.today, voorgangers);
  return ctx.page({
    title: 'Eén keer regelen',
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>De paar dingen die u één keer regelt</Heading>
        <Lead>
          {eerste === undefined
            ? 'Alles is geregeld. Wie het later overneemt, vindt hier hoe het gaat.'
            : `Daarna hoeft u per dossier niets meer uit te zoeken. Nog te doen: ${meer.length + 1}.`}
        </Lead>
        {eerste !== undefined && (
          <Card kind="now">
            <StateLabel state="now" />
            <Heading level={2}>{eerste.titel}</Heading>
            <Paragraph>{eerste.zin}</Paragraph>
            <Actions>
              <ButtonLink href={eerste.href}>{eerste.titel}</ButtonLink>
            </Actions>
          </Card>
        )}
        <Heading level={2}>Zo is het geregeld bij uw {werkgever.soort}</Heading>
        <CheckAnswers
          answers={[
            {
              question: 'Functionaris',
              answer: await functionarisZin(eigen),
              changeHref: '/inrichting/functionaris',
            },
            ...vragenVoor(werkgever).map(({ naam, titel }) => ({
              question: titel,
              answer: inrichting[naam] ?? 'Nog niet vastgelegd.',
              changeHref: '/inrichting/afspraken',
            })),
            {
              question: 'Algemeen adres',
              answer: postadres ?? 'Nog niet opgegeven.',
              changeHref: '/inrichting/postadres',
            },
          ]}
        />
        {voorgangersVan(werkgever.code, ctx.today).map((code) => (
          <Paragraph key={code}>
            <Link href="/inrichting/overnemen">Wat {voluit(code)} had geregeld</Link>
          </Paragraph>
        ))}
        <Paragraph>
          Gaat een dossier over iemand die u na staat, zoals uw partner of familie? Laat het dan door een
          ander doen, en stel die hier voor.
        </Paragraph>
      </>
    ),
  });
};

/** What an organisation arranges once, on one page with what is still open. */
export const inrichtingRoutes = [
  ...eigenRoutes('/inrichting', show),
  ...afsprakenRoutes,
  ...postadresRoutes,
  ...functionarisRoutes,
  ...overnemenRoutes,
];
