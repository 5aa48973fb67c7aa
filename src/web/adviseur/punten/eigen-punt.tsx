import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { bronnen, standen } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Select } from '#web/components/select.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';
import { formulier, rollen } from '../formulier.tsx';
import { bronwoorden, standuitleg, standwoorden } from '../teksten.ts';
import { gewoneBron } from './antwoord.ts';
import { plekVan } from './delen.ts';

const fields = {
  onderdeel: text({ max: 100, missing: 'Vul in waar dit over gaat, bijvoorbeeld: garage.' }),
  punt: text({ max: 500, missing: 'Schrijf op waar u naar keek.' }),
  stand: choice(standen, 'Kies wat u vond.'),
  bron: choice(bronnen, 'Kies wie dit zei of zag.'),
  notitie: optional(text({ max: 2_000 })),
};

const deelVan = ({ params }: PageContext) => plekVan(params.deel ?? '');

const terugNaar = (ctx: PageContext): string => `/advies/${ctx.id}/punten/${ctx.params.deel ?? ''}`;

/** A point of the adviser's own, in the part where they stand. */
export const eigenPuntRoutes = dossierForm({
  path: '/advies/:id/punten/:deel/eigen',
  rollen,
  fields,
  exists: (ctx) => deelVan(ctx) !== undefined,
  show: async (ctx, problem) => {
    const deel = deelVan(ctx);
    if (deel === undefined) return notFound;
    const { one } = fieldState(ctx, problem);
    return formulier({
      titel: 'Voeg zelf een punt toe',
      lead: `Domein: ${domeinnamen[deel.domein]}. Schrijf het punt zoals het zou moeten zijn.`,
      knop: 'Bewaar dit punt',
      nieuw: true,
      terug: () => ({ href: terugNaar(ctx), label: deel.onderdeel }),
      velden: () => (
        <>
          <TextField
            {...one('onderdeel', deel.instrument === 'eigen' ? undefined : deel.onderdeel)}
            label="Waar gaat het over?"
            hint="Bijvoorbeeld: garage"
          />
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
          <Select
            {...one('bron', gewoneBron(deel.instrument))}
            label="Wie zei of zag dit?"
            options={bronnen.map((een) => ({ value: een, label: bronwoorden[een] }))}
          />
          <TextArea {...one('notitie')} label="Notitie" rows={3} optional />
        </>
      ),
    })(ctx, problem);
  },
  opdracht: ({ onderdeel, punt, stand, bron, notitie = '' }, ctx) => ({
    type: 'LegBevindingVast',
    bevinding: {
      id: ctx.application.newId(),
      domein: deelVan(ctx)?.domein ?? 'wonen',
      onderdeel,
      punt,
      stand,
      notitie,
      bron,
    },
  }),
  done: (ctx) => `${terugNaar(ctx)}?klaar=deel`,
});
