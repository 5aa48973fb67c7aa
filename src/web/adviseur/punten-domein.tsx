import type { ZaakView } from '#application/application.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import { type Bevinding, standen } from '#domain/onderzoek/feiten.ts';
import { ButtonLink } from '#web/components/button.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { Progress } from '#web/components/progress.tsx';
import { Heading, Lead, Over } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { choice, optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu, rollen } from './formulier.tsx';
import { ankerVan, PuntFormulier } from './punt-formulier.tsx';
import { type Punt, puntenVan } from './punten.tsx';
import { domeinuitleg, domeinwoorden } from './teksten.ts';

const domeinVan = ({ params }: PageContext): Domein | undefined =>
  domeinen.find((domein) => domein === params.domein);

const lijst = (domein: Domein) =>
  zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const punten = puntenVan(view, domein, ctx.today);
    const gezien = punten.filter(({ bevinding }) => bevinding !== undefined).length;
    const mag = isAanAdviseur(view);
    return ctx.page({
      title: `Punten: ${domeinwoorden[domein]}`,
      back: { href: `/advies/${view.id}/punten`, label: 'Alle punten' },
      problem,
      body: (
        <>
          <Over>Dossier {view.nummer}</Over>
          <Heading level={1}>{domeinwoorden[domein]}</Heading>
          <Lead>Dit gaat over {domeinuitleg[domein]}. Elk antwoord wordt meteen bewaard.</Lead>
          <SectionNav
            label="De vier domeinen"
            items={domeinen.map((een) => ({
              href: `/advies/${view.id}/punten/${een}`,
              label: domeinwoorden[een],
              current: een === domein,
            }))}
          />
          <Progress label={`${gezien} van ${punten.length} bekeken`} value={gezien} max={punten.length} />
          {mag ? (
            <>
              {punten.map((punt) => (
                <PuntFormulier
                  key={punt.id}
                  punt={punt}
                  action={ctx.path}
                  seal={ctx.seal()}
                  notitie={typed(ctx.form, `notitie-${punt.id}`)}
                />
              ))}
              <ButtonLink href={`/advies/${view.id}/punten/${domein}/eigen`} kind="secondary">
                Voeg zelf een punt toe
              </ButtonLink>
            </>
          ) : (
            <NietNu />
          )}
        </>
      ),
    });
  });

const show = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const domein = domeinVan(ctx);
  return domein === undefined ? notFound : lijst(domein)(ctx, problem);
};

const bevindingVan = (
  { id, domein, onderdeel, punt }: Punt,
  stand: Bevinding['stand'],
  notitie: string,
): Bevinding => ({ id, domein, onderdeel, punt, stand, notitie });

const bewaar = async (ctx: PageContext, view: ZaakView, punt: Punt): Promise<Answer> => {
  const notitie = `notitie-${punt.id}`;
  const fields = {
    stand: choice([...standen, 'wissen'], 'Kies een van de vier antwoorden.'),
    [notitie]: optional(text({ max: 2_000 })),
  };
  const read = readForm(ctx.form, fields);
  if (!read.ok) return show(ctx, { errors: read.errors });
  const stand = standen.find((een) => een === read.values.stand);
  return perform(ctx, {
    dossier: view.id,
    opdracht:
      stand === undefined
        ? { type: 'LaatBevindingVervallen', bevinding: punt.id }
        : {
            type: 'LegBevindingVast',
            bevinding: bevindingVan(punt, stand, read.values[notitie] ?? ''),
          },
    done: `${ctx.path}${ankerVan(punt.id)}`,
    again: (problem) => show(ctx, problem),
  });
};

const send = async (ctx: PageContext): Promise<Answer> => {
  const domein = domeinVan(ctx);
  const view = domein && (await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id));
  if (domein === undefined || view === undefined) return notFound;
  const punt = puntenVan(view, domein, ctx.today).find(({ id }) => id === typed(ctx.form, 'punt'));
  return punt === undefined
    ? show(ctx, {
        reasons: [
          { grond: 'punt-onbekend', zin: 'Dit punt staat niet (meer) in de lijst. Kies het opnieuw.' },
        ],
      })
    : bewaar(ctx, view, punt);
};

const path = '/advies/:id/punten/:domein';

/** The points of one domain, each with its four answers. */
export const puntenDomeinRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
