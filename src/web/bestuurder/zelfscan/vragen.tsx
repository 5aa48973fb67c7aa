import { type Zelfscangroep, zelfscanOp } from '#application/referentie/zelfscan.ts';
import { zelfscanantwoorden } from '#domain/bestuurder/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { StepCount } from '#web/components/progress.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, readForm } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { antwoordwoorden, bewaarAntwoorden, scanstandVan } from './antwoorden.ts';
import { Tips } from './tips.tsx';

type Plaats = { readonly groep: Zelfscangroep; readonly nummer: number; readonly volgende: string };

const plaatsVan = ({ params, today }: PageContext): (Plaats & { readonly totaal: number }) | undefined => {
  const { groepen } = zelfscanOp(today);
  const index = groepen.findIndex(({ naam }) => naam === params.groep);
  const groep = groepen[index];
  if (groep === undefined) return undefined;
  const verder = groepen[index + 1];
  return {
    groep,
    nummer: index + 1,
    totaal: groepen.length,
    volgende: verder === undefined ? '/zelfscan' : `/zelfscan/vragen/${verder.naam}`,
  };
};

const terug = { href: '/zelfscan', label: 'Zelfscan' };
const opties = zelfscanantwoorden.map((value) => ({ value, label: antwoordwoorden[value] }));

const toonVragen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const plaats = plaatsVan(ctx);
  if (plaats === undefined) return notFound;
  const { groep, nummer, totaal } = plaats;
  const { antwoorden } = await scanstandVan(ctx);
  const { one } = fieldState(ctx, problem);
  return ctx.page({
    title: groep.titel,
    back: terug,
    problem,
    body: (
      <>
        <StepCount step={nummer} of={totaal} />
        <Heading level={1}>{groep.titel}</Heading>
        <Lead>U mag een vraag overslaan. Hierna krijgt u meteen tips.</Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          {groep.vragen.map(({ code, vraag }) => (
            <RadioGroup key={code} {...one(code, antwoorden[code])} label={vraag} options={opties} inRow />
          ))}
          <Actions>
            <Button>Bewaar en lees de tips</Button>
            <ButtonLink href="/zelfscan" kind="secondary">
              Terug zonder bewaren
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

const bewaar = async (ctx: PageContext): Promise<Answer> => {
  const plaats = plaatsVan(ctx);
  if (plaats === undefined) return notFound;
  const antwoord = optional(choice(zelfscanantwoorden, 'Kies een van de vier antwoorden.'));
  const read = readForm(
    ctx.form,
    Object.fromEntries(plaats.groep.vragen.map(({ code }) => [code, antwoord] as const)),
  );
  if (!read.ok) return toonVragen(ctx, { errors: read.errors });
  const gegeven = Object.fromEntries(
    Object.entries(read.values).flatMap(([code, value]) =>
      value === undefined ? [] : [[code, value] as const],
    ),
  );
  const { antwoorden } = await scanstandVan(ctx);
  await bewaarAntwoorden(ctx, { ...antwoorden, ...gegeven });
  return redirect(`/zelfscan/tips/${plaats.groep.naam}`);
};

const toonTips = async (ctx: PageContext): Promise<Answer> => {
  const plaats = plaatsVan(ctx);
  if (plaats === undefined) return notFound;
  const { groep, nummer, totaal, volgende } = plaats;
  const { antwoorden } = await scanstandVan(ctx);
  return ctx.page({
    title: `Tips: ${groep.titel.toLowerCase()}`,
    back: { href: `/zelfscan/vragen/${groep.naam}`, label: 'Terug naar de vragen' },
    body: (
      <>
        <StepCount step={nummer} of={totaal} />
        <Heading level={1}>Tips: {groep.titel.toLowerCase()}</Heading>
        <Lead>U kunt hier vandaag mee beginnen. Het hoeft niet allemaal tegelijk.</Lead>
        <Tips groep={groep} antwoorden={antwoorden} />
        <Actions>
          <ButtonLink href={volgende}>
            {volgende === '/zelfscan' ? 'Naar het overzicht' : 'Naar de volgende vragen'}
          </ButtonLink>
          <ButtonLink href="/" kind="secondary">
            Ga later verder
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};

const rollen = ['bestuurder'] as const;

/** The questions, one group a page, each with its tips after it. */
export const vragenRoutes: readonly Route[] = [
  { method: 'GET', path: '/zelfscan/vragen/:groep', rollen, handle: (ctx) => toonVragen(ctx) },
  { method: 'POST', path: '/zelfscan/vragen/:groep', rollen, handle: bewaar },
  { method: 'GET', path: '/zelfscan/tips/:groep', rollen, handle: toonTips },
];
