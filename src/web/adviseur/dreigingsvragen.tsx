import { type Dreigingsvraag, dreigingsvragen, gevoelens } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { BulletList } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { formulier, rollen, toonFormulier } from './formulier.tsx';
import { gevoelwoorden, vraagwoorden } from './teksten.ts';

const terug = ({ id }: { readonly id: string }) => ({
  href: `/advies/${id}/duiding`,
  label: 'Duid de dreiging',
});
const done = ({ id }: PageContext) => `/advies/${id}/duiding?klaar=vraag`;

const gevraagd = ({ params }: PageContext): Dreigingsvraag | undefined =>
  dreigingsvragen.find((vraag) => vraag === params.vraag);

const vraagvelden = { antwoord: optional(text({ max: 2_000 })) };

const vraagRoutes = dossierForm({
  path: '/advies/:id/duiding/vraag/:vraag',
  rollen,
  fields: vraagvelden,
  exists: (ctx) => gevraagd(ctx) !== undefined,
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const vraag = gevraagd(ctx);
    if (vraag === undefined) return notFound;
    const { titel, lead, denkAan } = vraagwoorden[vraag];
    const antwoord = view.zaak.onderzoek.dreigingsvragen[vraag];
    return toonFormulier(
      {
        titel,
        lead,
        knop: 'Bewaar',
        terug,
        staat: () => [{ label: titel, value: antwoord ?? 'nog niets' }],
        vooraf: () => <BulletList items={denkAan} />,
        velden: () => (
          <TextArea
            {...fieldState(ctx, problem).one('antwoord', antwoord)}
            label="Wat weet u hierover?"
            hint="Weet u het niet, schrijf dat dan op. Gebruik geen namen."
            rows={6}
            optional
          />
        ),
      },
      ctx,
      view,
      problem,
    );
  }),
  opdracht: ({ antwoord = '' }, ctx) => ({
    type: 'BeantwoordDreigingsvraag',
    vraag: gevraagd(ctx) ?? 'intentie',
    antwoord,
  }),
  done,
});

const belevingvelden = {
  gevoel: choice(gevoelens, 'Kies hoe veilig het voelt.'),
  toelichting: optional(text({ max: 2_000 })),
  zelfDoen: optional(text({ max: 2_000 })),
};

const belevingRoutes = dossierForm({
  path: '/advies/:id/duiding/beleving',
  rollen,
  fields: belevingvelden,
  show: formulier({
    titel: 'Hoe veilig voelt het thuis?',
    lead: 'Vraag het aan iedereen die meepraat. Het gevoel telt mee, ook als de feiten rustig zijn.',
    knop: 'Bewaar',
    terug,
    staat: ({ zaak: { onderzoek } }) => [
      { label: 'Gevoel', value: onderzoek.beleving?.toelichting ?? 'nog niets' },
    ],
    velden: (ctx, view, problem) => {
      const { one } = fieldState(ctx, problem);
      const { beleving } = view.zaak.onderzoek;
      return (
        <>
          <RadioGroup
            {...one('gevoel', beleving?.gevoel)}
            label="Hoe veilig voelen zij zich?"
            options={gevoelens.map((een) => ({ value: een, label: gevoelwoorden[een] }))}
          />
          <TextArea
            {...one('toelichting', beleving?.toelichting)}
            label="Waar merken zij dat aan?"
            hint="In hun eigen woorden, zonder namen. De toetsers lezen dit ook."
            rows={4}
            optional
          />
          <TextArea
            {...one('zelfDoen', beleving?.zelfDoen)}
            label="Wat kunnen en willen zij zelf doen?"
            hint="Wat ze al doen, wat ze willen afspreken, en wie hen helpt"
            rows={4}
            optional
          />
        </>
      );
    },
  }),
  opdracht: ({ gevoel, toelichting = '', zelfDoen = '' }) => ({
    type: 'LegBelevingVast',
    beleving: { gevoel, toelichting, zelfDoen },
  }),
  done,
});

/** A small page for each prompt about the threat, and one about how safe the household feels; in any order. */
export const dreigingsvraagRoutes = [...vraagRoutes, ...belevingRoutes];
