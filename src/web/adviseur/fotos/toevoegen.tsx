import { fotoWeigeringen } from '#application/beeld/herken.ts';
import { kleinVan } from '#application/fotos.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { PhotoField } from '#web/components/photo-field.tsx';
import { Heading, Lead, Over } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu, rollen } from '../formulier.tsx';
import { plekVan } from '../punten/delen.ts';

const fields = {
  beschrijving: text({ max: 300, missing: 'Schrijf op wat er op de foto te zien is.' }),
};

const pagina = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const deel = plekVan(ctx.params.deel ?? '');
  if (deel === undefined) return notFound;
  const terug = `/advies/${ctx.id}/punten/${deel.naam}`;
  return zaakPage('lees:advieswerk', (_, view) => {
    const { one } = fieldState(ctx, problem);
    return ctx.page({
      title: 'Voeg een foto toe',
      back: { href: terug, label: deel.onderdeel },
      problem,
      body: (
        <>
          <Over>Dossier {view.nummer}</Over>
          <Heading level={1}>Foto bij: {deel.onderdeel}</Heading>
          <Lead>
            Laat geen mensen, kentekens of huisnummers zien. Wij bewaren alleen wat er te zien is: plaats,
            tijd en toestel gaan eraf.
          </Lead>
          {isAanAdviseur(view) ? (
            <Form action={ctx.path} seal={ctx.seal()} upload>
              <TextArea
                {...one('beschrijving')}
                label="Wat is er op de foto te zien?"
                hint="Voor wie de foto niet kan zien. Bijvoorbeeld: achterdeur met een raam naast het slot."
                rows={2}
              />
              <PhotoField {...one('foto')} label="De foto" hint="Een jpeg of png, tot 10 MB." />
              <Actions>
                <Button>Bewaar de foto</Button>
                <ButtonLink href={terug} kind="secondary">
                  Terug zonder bewaren
                </ButtonLink>
              </Actions>
            </Form>
          ) : (
            <NietNu />
          )}
        </>
      ),
    });
  })(ctx, problem);
};

const hercodeer = async ({ upload, application }: PageContext) => {
  if (upload === undefined) return { gelukt: false, weigering: 'leeg' } as const;
  return 'tooLarge' in upload
    ? ({ gelukt: false, weigering: 'te-groot' } as const)
    : application.hercodeer(upload.content);
};

const bewaar = async (ctx: PageContext): Promise<Answer> => {
  const deel = plekVan(ctx.params.deel ?? '');
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (deel === undefined || view === undefined) return notFound;
  const read = readForm(ctx.form, fields);
  const beeld = await hercodeer(ctx);
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(beeld.gelukt ? [] : [{ field: 'foto', message: fotoWeigeringen[beeld.weigering] }]),
  ];
  if (!read.ok || !beeld.gelukt) return pagina(ctx, { errors });
  const { breedte, hoogte, groot, klein } = beeld;
  const id = ctx.application.newId();
  const { domein, onderdeel, naam } = deel;
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'LegFotoVast',
      foto: { id, domein, onderdeel, beschrijving: read.values.beschrijving, breedte, hoogte },
    },
    bijlagen: [
      { id, content: groot },
      { id: kleinVan(id), content: klein },
    ],
    done: `/advies/${ctx.id}/punten/${naam}?klaar=foto`,
    again: (problem) => pagina(ctx, problem),
  });
};

const path = '/advies/:id/punten/:deel/foto';

/** A photo with a part of the visit. */
export const toevoegenRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => pagina(ctx) },
  { method: 'POST', path, rollen, upload: true, handle: bewaar },
];
