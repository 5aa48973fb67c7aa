import { findMaatregel } from '#application/referentie/catalogus.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { rollen, toonFormulier } from './formulier.tsx';

const fields = {
  titel: text({ max: 160, missing: 'Noem de maatregel die de bestuurder niet wil.' }),
  domein: choice(domeinen, 'Kies bij welk domein dit hoort.'),
  reden: optional(text({ max: 500 })),
  code: optional(text({ max: 10 })),
};

const terug = ({ id }: { readonly id: string }) => ({
  href: `/advies/${id}/maatregelen`,
  label: 'Maatregelen',
});

const vastleggen = dossierForm({
  path: '/advies/:id/niet-gewenst',
  rollen,
  fields,
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const code = typed(ctx.form, 'code', ctx.query.get('code') ?? undefined) ?? '';
    const van = ctx.catalogi.op(view.zaak.advies.catalogusversie ?? ctx.today);
    const maatregel = findMaatregel(van, code);
    const { one } = fieldState(ctx, problem);
    return toonFormulier(
      {
        titel: 'De bestuurder wil een maatregel niet',
        lead: 'Dat mag altijd. Leg het vast, dan ziet de toetser waarom hij niet in het advies staat. De organisatie ziet dit niet.',
        knop: 'Leg dit vast',
        nieuw: true,
        terug,
        velden: () => (
          <>
            <input type="hidden" name="code" value={maatregel?.code ?? ''} />
            <TextField {...one('titel', maatregel?.titel)} label="Welke maatregel?" />
            <RadioGroup
              {...one('domein', maatregel?.domein)}
              label="Domein"
              inRow
              options={domeinen.map((een) => ({ value: een, label: domeinnamen[een] }))}
            />
            <TextArea
              {...one('reden')}
              label="Waarom niet?"
              hint="Alleen als de bestuurder dat wil zeggen."
              rows={3}
              optional
            />
          </>
        ),
      },
      ctx,
      view,
      problem,
    );
  }),
  opdracht: ({ reden = '', code = null, ...rest }, ctx) => ({
    type: 'LegNietGewenstVast',
    nietGewenst: { id: ctx.application.newId(), code, ...rest, reden },
  }),
  done: (ctx) => `/advies/${ctx.id}/maatregelen?klaar=niet-gewenst`,
});

const gevraagd = ({ params }: PageContext): string => params.afgezien ?? '';

const weghalen = dossierForm({
  path: '/advies/:id/niet-gewenst/:afgezien/weghalen',
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const gevonden = view.zaak.advies.nietGewenst.find(({ id }) => id === gevraagd(ctx));
    if (gevonden === undefined) return notFound;
    return confirmPage(ctx, {
      title: 'Toch niet van de lijst',
      lead: gevonden.titel,
      points: [
        'Dit verdwijnt van de lijst met wat de bestuurder niet wil.',
        'De maatregel komt daarmee nog niet in het advies.',
      ],
      button: 'Haal van de lijst',
      back: terug(view),
      position: view.position,
      problem,
    });
  }),
  opdracht: (_, ctx) => ({ type: 'LaatNietGewenstVervallen', nietGewenst: gevraagd(ctx) }),
  done: (ctx) => `/advies/${ctx.id}/maatregelen?klaar=vervallen`,
});

/** What the office-holder said no to in the talk: noting it, and taking it back. */
export const nietGewenstRoutes = [...vastleggen, ...weghalen];
