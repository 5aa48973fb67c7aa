import type { Voorstel } from '#application/cijfers/vrijgave.ts';
import { vrijgaveZinnen } from '#application/cijfers/vrijgave.ts';
import { EmptyState } from '#web/components/card.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';

const BACK = { href: '/', label: 'Te toetsen' };

const nietsTeTekenen = (ctx: PageContext): Answer =>
  ctx.page({
    title: 'Cijfers vrijgeven',
    back: BACK,
    body: (
      <>
        <DoneNote ctx={ctx} notes={{ vrijgegeven: 'De cijfers zijn vrijgegeven en liggen nu vast.' }} />
        <Heading level={1}>Cijfers vrijgeven</Heading>
        <EmptyState>
          Er wacht geen voorstel. Na elk kwartaal stelt het ministerie voor om cijfers vrij te geven; u ziet
          dat dan hier.
        </EmptyState>
      </>
    ),
  });

const vraag = (ctx: PageContext, { kwartaal, voorgesteld }: Voorstel, problem: Problem): Answer =>
  confirmPage(ctx, {
    title: 'Geef de cijfers vrij',
    lead: `Het ministerie stelde op ${formatDay(voorgesteld.op)} voor de cijfers tot en met ${kwartaal.slice(0, 4)}, kwartaal ${kwartaal.slice(6)}, vrij te geven.`,
    points: [
      'Het gaat om de vaste tabellen, met de vaste regels van bescherming. Er wordt geen dossier geopend.',
      'Dit komt met uw naam en die van wie het voorstelde in het inzagelog.',
      'Vrijgegeven cijfers veranderen niet meer en zijn niet terug te halen.',
    ],
    button: 'Geef vrij',
    warning: true,
    back: BACK,
    position: 0,
    problem,
  });

/** What waits for the second signature. */
export const showCijfers = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const voorstel = await ctx.application.vrijgaven.wachtend();
  return voorstel === undefined ? nietsTeTekenen(ctx) : vraag(ctx, voorstel, problem);
};

/** Makes and freezes the release; sent twice it is made once. */
export const sendCijfers = async (ctx: PageContext): Promise<Answer> => {
  const voorstel = await ctx.application.vrijgaven.wachtend();
  if (voorstel === undefined) return redirect('/cijfers-vrijgeven');
  const uitkomst = await ctx.application.vrijgaven.geefVrij(ctx.actor, voorstel.kwartaal);
  if (uitkomst.outcome === 'not-found') return notFound;
  if (uitkomst.outcome === 'done') return redirect('/cijfers-vrijgeven?klaar=vrijgegeven');
  return showCijfers(ctx, {
    reasons: uitkomst.gronden.map((grond) => ({ grond, zin: vrijgaveZinnen[grond] })),
  });
};
