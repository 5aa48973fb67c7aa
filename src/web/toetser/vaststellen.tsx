import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay, formatWeekday } from '#web/components/format.ts';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { meestal } from '#web/server/norm.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { adviesnummer } from './adviesnummer.ts';
import { naarAdvies, type Toetsing } from './toetsing.ts';
import { keurmerkWoorden } from './woorden.ts';

/** A next version keeps the number of the first. */
const nummerVoor = ({ ctx, view }: Toetsing): string =>
  view.zaak.advies.nummer ?? adviesnummer(view.id, ctx.today);

const nummerVan = (toetsing: Toetsing): string =>
  toetsing.view.wijziging === undefined
    ? nummerVoor(toetsing)
    : `${nummerVoor(toetsing)}, versie ${toetsing.view.wijziging.versie}`;

const gevolgen = ({ ctx, view }: Toetsing): readonly string[] =>
  view.wijziging === undefined
    ? [
        `De planner van het CCV geeft het rapport aan de bestuurder, ${meestal('rapport-verstrekken', ctx.today)}.`,
        'De bestuurder kiest zelf welke maatregelen er komen. De organisatie hoort nog niets.',
        'Bij een fout trekt u het advies in, met een reden, of het CCV maakt een nieuwe versie.',
      ]
    : [
        'De nieuwe versie neemt meteen de plaats in van het advies dat nu geldt. De bestuurder krijgt bericht.',
        'De bestuurder kiest alleen opnieuw over wat veranderde.',
        'Wat de organisatie al verstrekte of bestelde, blijft staan en wordt betaald.',
      ];

/** The check before establishing: what it will be called, and what follows from it. */
export const showVaststellen = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  const { advies, onderzoek } = view.zaak;
  return ctx.page({
    title: 'Advies vaststellen',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>Stel dit advies vast</Heading>
        <Lead>Daarmee krijgt het advies rechtskracht. Kijk nog één keer na wat u vaststelt.</Lead>
        <Facts
          facts={[
            { label: 'Nummer van het advies', value: nummerVan(toetsing) },
            { label: 'Dag van vaststelling', value: formatWeekday(ctx.today) },
            { label: 'Maatregelen', value: advies.maatregelen.length },
            {
              label: 'Politiekeurmerk',
              value: keurmerkWoorden(onderzoek.pkvw),
            },
            {
              label: 'Eerste toets',
              value:
                advies.eersteAkkoord === null
                  ? 'nog niet goedgekeurd'
                  : `goedgekeurd op ${formatDay(advies.eersteAkkoord.op)}. ${advies.eersteAkkoord.opmerking}`,
            },
          ]}
        />
        <Heading level={2}>Wat er daarna gebeurt</Heading>
        <BulletList items={gevolgen(toetsing)} />
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <Actions>
            <Button>Stel het advies vast</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendVaststellen = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'StelAdviesVast', nummer: nummerVoor(toetsing) },
    done: pad(),
    again: (problem) => showVaststellen(toetsing, problem),
  });
};
