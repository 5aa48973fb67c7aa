import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { EmptyState } from '#web/components/card.tsx';
import { Heading } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import { pleknaam } from '#web/server/pleknaam.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';
import { Opmerkingen, opmerkingenVan } from './opmerkingen.tsx';

const veld = (plek: Plek): string => `antwoord-${plek}`;

const plekkenVan = (advies: Parameters<typeof opmerkingenVan>[0]): readonly Plek[] => [
  ...new Set(opmerkingenVan(advies).map(({ plek }) => plek)),
];

const show = formulier({
  titel: 'Opmerkingen van de toetser',
  lead: 'Antwoord in een zin: wat u veranderde, of waarom het zo blijft. De toetser leest uw antwoord op dezelfde plek. De bestuurder leest het niet.',
  knop: 'Bewaar uw antwoorden',
  staat: () => [],
  velden: (ctx, view, problem) => {
    const { advies } = view.zaak;
    const plekken = plekkenVan(advies);
    const { one } = fieldState(ctx, problem);
    if (plekken.length === 0) return <EmptyState>Er zijn nu geen opmerkingen om te beantwoorden.</EmptyState>;
    return plekken.map((plek) => (
      <section key={plek}>
        <Heading level={2}>{pleknaam(view, plek)}</Heading>
        <Opmerkingen advies={advies} plek={plek} />
        <TextArea
          {...one(
            veld(plek),
            advies.opmerkingen.find((een) => een.plek === plek && !een.eerder)?.antwoord ?? '',
          )}
          label={`Uw antwoord bij: ${pleknaam(view, plek)}`}
          rows={2}
          optional
        />
      </section>
    ));
  },
});

const antwoord = optional(text({ max: 1_000 }));

const send = async (ctx: PageContext): Promise<Answer> => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (view === undefined) return notFound;
  const plekken = plekkenVan(view.zaak.advies);
  const read = readForm(ctx.form, Object.fromEntries(plekken.map((plek) => [veld(plek), antwoord])));
  if (!read.ok) return show(ctx, { errors: read.errors });
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'BeantwoordOpmerkingen',
      antwoorden: plekken.flatMap((plek) => {
        const tekst = read.values[veld(plek)];
        return tekst === undefined ? [] : [{ plek, tekst }];
      }),
    },
    done: naarDossierMet('beantwoord')(ctx),
    again: (problem) => show(ctx, problem),
  });
};

const path = '/advies/:id/opmerkingen';

/** Answering what the reviewers remarked, all on one page. */
export const beantwoordRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
