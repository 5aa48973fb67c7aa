import { eerstvolgende, pasGeweest, type Verkiezing } from '#application/referentie/verkiezingen.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { ambtenBij, bestuurdersVan } from '../samen-keuzes.ts';
import { sendSamen, showControle } from '../samen-klaarzetten.tsx';
import type { Werkgever } from '../werkgever.ts';
import { type Geplakt, leesGeplakt } from './plakken.ts';

const wanneer = ({ dag, maand }: Verkiezing): string =>
  dag === null ? formatDay(`${maand}-01` as CalendarDay).replace(/^1 /, '') : formatDay(dag);

/** What the calendar says to this organisation today. */
export const verkiezingszin = (soort: Werkgever['soort'], op: CalendarDay): string | undefined => {
  const geweest = pasGeweest(soort, op);
  if (geweest !== undefined)
    return `Op ${wanneer(geweest)} waren er verkiezingen. Is het nieuwe bestuur rond?`;
  const volgende = eerstvolgende(soort, op);
  return volgende && `De volgende verkiezingen zijn in ${wanneer(volgende).replace(/^\d+ /, '')}.`;
};

/** A whole new board in one go: a line for each, office and address. */
export const showPlakken = async (
  ctx: PageContext,
  werkgever: Werkgever,
  problem: Problem = {},
): Promise<Answer> => {
  const namen = ambtenBij(werkgever).map(ambtsnaam);
  const zin = verkiezingszin(werkgever.soort, ctx.today);
  return ctx.page({
    title: 'Een heel bestuur uitnodigen',
    back: { href: '/samen-aanmelden', label: 'Samen aanmelden' },
    problem,
    body: (
      <>
        <Heading level={1}>Nodig een heel bestuur in één keer uit</Heading>
        <Lead>
          {zin !== undefined && `${zin} `}Plak een lijst met ambt en e-mailadres. Namen zijn niet nodig. Ieder
          krijgt een eigen dossier, bevestigt zelf of doet niets, en ziet niets van een ander.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <TextArea
            name="lijst"
            label="De lijst, een regel per bestuurder"
            hint={`Bijvoorbeeld: ${namen[0]}; naam@organisatie.nl. Het ambt is ${namen.join(' of ')}.`}
            rows={8}
            value={typed(ctx.form, 'lijst')}
            error={errorAt(problem.errors ?? [], 'lijst')}
          />
          <Actions>
            <Button>Verder</Button>
            <ButtonLink kind="secondary" href="/samen-aanmelden">
              Liever kiezen uit een lijst
            </ButtonLink>
          </Actions>
        </Form>
        <Paragraph>
          Geef hun ook de brief aan een bestuurder mee; die staat bij de brieven en teksten.
        </Paragraph>
      </>
    ),
  });
};

/** Keeps who cannot log in yet as invited, with all others of the list, until the CCV gave access. */
const nodigUit = async (
  ctx: PageContext,
  werkgever: Werkgever,
  { keuzes, zonderToegang }: Geplakt,
): Promise<Answer> => {
  const dossier = await ctx.application.organisatieDossier(werkgever.code);
  if (dossier === undefined) return notFound;
  const metToegang = keuzes.map(({ account, ambt }) => ({ ambt, mail: account.mail.toLowerCase() }));
  return perform(ctx, {
    dossier,
    opdracht: { type: 'NodigBestuurUit', uitnodigingen: [...metToegang, ...zonderToegang] },
    done: '/samen-aanmelden/uitgenodigd?klaar=uitgenodigd',
    again: (problem) => showPlakken(ctx, werkgever, problem),
  });
};

/** Reads the list: who has access is shown to be checked and prepared on the second press; with others it is kept. */
export const sendPlakken = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  if (typed(ctx.form, 'stap') === 'klaarzetten') return sendSamen(ctx, werkgever);
  const read = readForm(ctx.form, { lijst: text({ missing: 'Plak of typ ten minste één regel.' }) });
  if (!read.ok) return showPlakken(ctx, werkgever, { errors: read.errors });
  const bestuurders = await bestuurdersVan(ctx, werkgever);
  const geplakt = leesGeplakt(read.values.lijst, ambtenBij(werkgever), bestuurders);
  const { fouten, keuzes, zonderToegang } = geplakt;
  if (fouten.length > 0)
    return showPlakken(ctx, werkgever, { errors: [{ field: 'lijst', message: fouten.join(' ') }] });
  return zonderToegang.length > 0 || keuzes.length < 2
    ? nodigUit(ctx, werkgever, geplakt)
    : showControle(ctx, keuzes);
};
