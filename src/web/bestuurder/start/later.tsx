import { startkeuzes } from '#domain/bestuurder/feiten.ts';
import { herinnerdag } from '#domain/bestuurder/herinneringen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { choice, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { beginDossier, eigenDossier } from './eigen-dossier.ts';

const later = startkeuzes.filter((keuze) => keuze !== 'aanmelden');

type Later = (typeof later)[number];

const labels: Readonly<Record<Later, string>> = {
  'twee-weken': 'Herinner mij over twee weken',
  'een-maand': 'Herinner mij over een maand',
  'drie-maanden': 'Herinner mij over drie maanden',
  'nu-niet': 'Nu niet, en stuur mij geen herinnering',
};

const opVolgorde: readonly Later[] = ['twee-weken', 'een-maand', 'drie-maanden', 'nu-niet'];

const show = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const view = await eigenDossier(ctx);
  const gekozen = view?.persoon.start?.keuze;
  return ctx.page({
    title: 'Nu niet, of later',
    back: { href: '/', label: 'Uw start' },
    problem,
    body: (
      <>
        <Heading level={1}>Nu niet, of later</Heading>
        <Lead>U hoeft niets uit te leggen, en u kunt dit altijd veranderen.</Lead>
        <Form action={ctx.path} seal={ctx.seal(view?.position)}>
          <RadioGroup
            name="keuze"
            label="Wat wilt u?"
            value={typed(ctx.form, 'keuze', gekozen)}
            error={errorAt(problem.errors ?? [], 'keuze')}
            options={opVolgorde.map((value) => {
              const dag = herinnerdag(value, ctx.today);
              return {
                value,
                label: labels[value],
                description:
                  dag === null
                    ? 'U kunt zich later altijd nog aanmelden.'
                    : `Op ${formatDay(dag)}, met een bericht zonder inhoud.`,
              };
            })}
          />
          <Actions>
            <Button>Bewaar uw keuze</Button>
            <ButtonLink href="/" kind="secondary">
              Terug
            </ButtonLink>
          </Actions>
        </Form>
        <Heading level={2}>Wie ziet dit?</Heading>
        <BulletList
          items={[
            'Alleen u. Uw organisatie, uw collega’s en het CCV zien niet wat u hier kiest.',
            'In het bericht staat alleen dat er iets klaarstaat, niet waarover het gaat.',
            'Is er nu dreiging? Wacht dan niet, en bel bij gevaar 112. Aanmelden kan altijd.',
          ]}
        />
      </>
    ),
  });
};

const readers = { keuze: choice(later, 'Kies wat u wilt.') };

const send = async (ctx: PageContext): Promise<Answer> => {
  const { bestuurderDossier: dossier } = ctx.account;
  if (dossier === undefined) return notFound;
  const read = readForm(ctx.form, readers);
  if (!read.ok) return show(ctx, { errors: read.errors });
  await beginDossier(ctx);
  return perform(ctx, {
    dossier,
    opdracht: { type: 'KiesStart', ...read.values },
    done: '/?klaar=start',
    again: (problem) => show(ctx, problem),
  });
};

const rollen = ['bestuurder'] as const;

/** Not now, or a reminder after a while: nobody's business but of who chooses. */
export const startRoutes: readonly Route[] = [
  { method: 'GET', path: '/start', rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path: '/start', rollen, handle: send },
];
