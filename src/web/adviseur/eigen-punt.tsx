import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import { standen } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';
import { formulier, rollen } from './formulier.tsx';
import { domeinwoorden, standuitleg, standwoorden } from './teksten.ts';

const fields = {
  onderdeel: text({ max: 100, missing: 'Vul in waar dit over gaat, bijvoorbeeld: garage.' }),
  punt: text({ max: 500, missing: 'Schrijf op waar u naar keek.' }),
  stand: choice(standen, 'Kies wat u vond.'),
  notitie: optional(text({ max: 2_000 })),
};

const domeinVan = ({ params }: PageContext): Domein | undefined =>
  domeinen.find((domein) => domein === params.domein);

/** A point of the adviser's own. */
export const eigenPuntRoutes = dossierForm({
  path: '/advies/:id/punten/:domein/eigen',
  rollen,
  fields,
  exists: (ctx) => domeinVan(ctx) !== undefined,
  show: async (ctx, problem) => {
    const domein = domeinVan(ctx);
    if (domein === undefined) return notFound;
    return formulier({
      titel: 'Voeg zelf een punt toe',
      lead: `Domein: ${domeinwoorden[domein]}. Schrijf het punt zoals het zou moeten zijn.`,
      knop: 'Bewaar dit punt',
      nieuw: true,
      terug: ({ id }) => ({ href: `/advies/${id}/punten/${domein}`, label: domeinwoorden[domein] }),
      velden: () => {
        const { one } = fieldState(ctx, problem);
        return (
          <>
            <TextField {...one('onderdeel')} label="Waar gaat het over?" hint="Bijvoorbeeld: garage" />
            <TextArea {...one('punt')} label="Wat bekeek u?" rows={2} />
            <RadioGroup
              {...one('stand')}
              label="Wat vond u?"
              options={standen.map((een) => ({
                value: een,
                label: standwoorden[een],
                description: standuitleg[een],
              }))}
            />
            <TextArea {...one('notitie')} label="Notitie" rows={3} optional />
          </>
        );
      },
    })(ctx, problem);
  },
  opdracht: ({ onderdeel, punt, stand, notitie = '' }, ctx) => ({
    type: 'LegBevindingVast',
    bevinding: {
      id: ctx.application.newId(),
      domein: domeinVan(ctx) ?? 'wonen',
      onderdeel,
      punt,
      stand,
      notitie,
    },
  }),
  done: (ctx) => `/advies/${ctx.id}/punten/${domeinVan(ctx) ?? 'wonen'}`,
});
