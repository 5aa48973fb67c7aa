import type { ZaakView } from '#application/application.ts';
import { openingen } from '#domain/onderzoek/feiten.ts';
import { openingnamen } from '#domain/onderzoek/openingnamen.ts';
import { EmptyState } from '#web/components/card.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { typedAll } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';

const ontbrekend = ({ zaak: { onderzoek } }: ZaakView) =>
  openingen.filter((opening) =>
    onderzoek.pkvw?.openingen?.some((een) => een.opening === opening && een.stand === 'ontbreekt'),
  );

const veld = (maatregel: string): string => `raakt-${maatregel}`;

const show = formulier({
  titel: 'Heeft het keurmerk met de maatregel te maken?',
  lead: 'Kies per maatregel welke ontbrekende punten van het Politiekeurmerk ermee te maken hebben.',
  knop: 'Bewaar',
  staat: () => [],
  vooraf: () => (
    <Paragraph>
      Voor de regeling maakt dit geen verschil: het keurmerk blijft een eis of niet. Het is bedoeld voor de
      cijfers van het ministerie, zonder namen, om te zien waar de eis knelt.
    </Paragraph>
  ),
  velden: (ctx, view, problem) => {
    const punten = ontbrekend(view);
    const { maatregelen, pkvwRelaties } = view.zaak.advies;
    const { many } = fieldState(ctx, problem);
    if (punten.length === 0 || maatregelen.length === 0)
      return (
        <EmptyState>
          Er is nog niets te kiezen. Beoordeel eerst het keurmerk per deur en raam, en adviseer maatregelen.
        </EmptyState>
      );
    return maatregelen.map(({ id, titel }) => (
      <CheckboxGroup
        {...many(veld(id), pkvwRelaties?.find(({ maatregel }) => maatregel === id)?.openingen)}
        label={titel}
        hint="Niets gekozen betekent: geen verband."
        options={punten.map((opening) => ({ value: opening, label: openingnamen[opening] }))}
        key={id}
      />
    ));
  },
});

const send = async (ctx: PageContext) => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (view === undefined) return notFound;
  const punten: readonly string[] = ontbrekend(view);
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'LegPkvwRelatieVast',
      relaties: view.zaak.advies.maatregelen.map(({ id }) => ({
        maatregel: id,
        openingen: typedAll(ctx.form, veld(id)).filter((een) => punten.includes(een)),
      })),
    },
    done: naarDossierMet('relatie')(ctx),
    again: (problem) => show(ctx, problem),
  });
};

const path = '/advies/:id/keurmerk/verband';

/** The relation question: does an unmet point of the certificate concern this measure? */
export const relatieRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
