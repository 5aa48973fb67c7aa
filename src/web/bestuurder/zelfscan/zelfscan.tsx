import { zelfscanOp } from '#application/referentie/zelfscan.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { beginDossier } from '../start/eigen-dossier.ts';
import { beantwoordIn, type Scanstand, scanstandVan, vergeetConcept } from './antwoorden.ts';
import { Tips } from './tips.tsx';
import { vragenRoutes } from './vragen.tsx';

const KLAAR = {
  gestuurd:
    'Uw antwoorden staan in uw dossier. Alleen de adviseur die aan u is toegewezen, kan ze lezen. U kunt ze altijd opnieuw invullen en sturen.',
};

const standzin = ({ concept, gestuurdOp }: Scanstand): string => {
  if (gestuurdOp === undefined) return 'Alleen u ziet deze antwoorden. U heeft ze aan niemand gestuurd.';
  return concept
    ? `U veranderde uw antwoorden na ${formatDay(gestuurdOp)}. De adviseur ziet nog wat u toen stuurde.`
    : `U stuurde deze antwoorden op ${formatDay(gestuurdOp)}. Alleen uw adviseur kan ze lezen.`;
};

const Begin = ({ eerste }: { readonly eerste: string }) => (
  <>
    <Lead>
      Achttien vragen over uw woning, uw huishouden, digitaal en onderweg. Het duurt vijf minuten, en u krijgt
      na elke bladzijde tips.
    </Lead>
    <Actions>
      <ButtonLink href={eerste}>Begin met de vragen</ButtonLink>
    </Actions>
    <BulletList
      items={[
        'Er is geen goed of fout, en geen score.',
        'Wat u invult, is van u. Niemand ziet het, tot u het zelf naar uw adviseur stuurt.',
        'U kunt tussendoor stoppen. Wat u bewaarde, blijft staan.',
        'U heeft er geen aanmelding voor nodig, en zij verandert niets aan uw aanmelding.',
      ]}
    />
  </>
);

const toon = async (ctx: PageContext): Promise<Answer> => {
  const { groepen } = zelfscanOp(ctx.today);
  const stand = await scanstandVan(ctx);
  const { antwoorden, concept, gestuurdOp } = stand;
  const leeg = Object.keys(antwoorden).length === 0;
  const open = groepen.find((groep) => beantwoordIn(groep, antwoorden) === 0);
  const vragen = (naam = '') => `/zelfscan/vragen/${naam}`;
  return ctx.page({
    title: 'Zelfscan',
    back: { href: '/', label: 'Uw overzicht' },
    body: (
      <>
        <DoneNote ctx={ctx} notes={KLAAR} />
        <Heading level={1}>Zelfscan</Heading>
        {leeg ? (
          <Begin eerste={vragen(groepen[0]?.naam)} />
        ) : (
          <>
            <Lead>{standzin(stand)}</Lead>
            <Actions>
              {open !== undefined && (
                <ButtonLink href={vragen(open.naam)}>Ga verder met de vragen</ButtonLink>
              )}
              {(concept || gestuurdOp === undefined) && (
                <ButtonLink href="/zelfscan/sturen" kind={open === undefined ? 'primary' : 'secondary'}>
                  Stuur naar uw adviseur
                </ButtonLink>
              )}
            </Actions>
            {groepen.map((groep) => (
              <section key={groep.naam}>
                <Heading level={2}>{groep.titel}</Heading>
                <Tips groep={groep} antwoorden={antwoorden} />
                <Paragraph>
                  {beantwoordIn(groep, antwoorden)} van {groep.vragen.length} vragen beantwoord.{' '}
                  <Link href={vragen(groep.naam)}>
                    {beantwoordIn(groep, antwoorden) === 0 ? 'Vul in' : 'Verander'}:{' '}
                    {groep.titel.toLowerCase()}
                  </Link>
                </Paragraph>
              </section>
            ))}
          </>
        )}
      </>
    ),
  });
};

const toonSturen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const { antwoorden } = await scanstandVan(ctx);
  const aantal = Object.keys(antwoorden).length;
  if (aantal === 0) return redirect('/zelfscan');
  return confirmPage(ctx, {
    title: 'Stuur uw antwoorden',
    lead: `U stuurt ${aantal === 1 ? 'één antwoord' : `${aantal} antwoorden`}. De adviseur bereidt daar het bezoek mee voor.`,
    points: [
      'Alleen de adviseur die aan u is toegewezen, kan ze lezen. Is er nog geen adviseur, dan liggen ze klaar in uw eigen dossier.',
      'Uw organisatie, de planner en de toetsers kunnen ze niet openen.',
      'U kunt dit niet terughalen. Wel kunt u nieuwe antwoorden sturen.',
    ],
    button: 'Stuur de antwoorden',
    back: { href: '/zelfscan', label: 'Zelfscan' },
    problem,
  });
};

const stuur = async (ctx: PageContext): Promise<Answer> => {
  const { bestuurderDossier: dossier } = ctx.account;
  if (dossier === undefined) return notFound;
  const { antwoorden } = await scanstandVan(ctx);
  await beginDossier(ctx);
  const { versie } = zelfscanOp(ctx.today);
  const answer = await perform(ctx, {
    dossier,
    opdracht: { type: 'StuurZelfscan', versie, antwoorden },
    done: '/zelfscan?klaar=gestuurd',
    again: (problem) => toonSturen(ctx, problem),
  });
  if (answer.kind === 'redirect') await vergeetConcept(ctx);
  return answer;
};

const rollen = ['bestuurder'] as const;

/** The self-scan: questions to oneself, tips at once, and sending them or not. */
export const zelfscanRoutes: readonly Route[] = [
  { method: 'GET', path: '/zelfscan', rollen, handle: toon },
  ...vragenRoutes,
  { method: 'GET', path: '/zelfscan/sturen', rollen, handle: (ctx) => toonSturen(ctx) },
  { method: 'POST', path: '/zelfscan/sturen', rollen, handle: stuur },
];
