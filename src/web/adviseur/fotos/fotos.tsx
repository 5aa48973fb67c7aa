import { deelnaam } from '#application/referentie/instrumenten.ts';
import type { Foto } from '#domain/onderzoek/foto-feiten.ts';
import { Link } from '#web/components/link.tsx';
import { Photos } from '#web/components/photos.tsx';
import { notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { photoRoutes } from '#web/server/photo-routes.ts';
import type { Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { rollen } from '../formulier.tsx';
import { plekVan } from '../punten/delen.ts';

/** The photos of a part, small, each with what can be seen and the way to take it out again. */
export const Fotos = ({ fotos, basis }: { readonly fotos: readonly Foto[]; readonly basis: string }) => (
  <Photos
    photos={fotos.map((foto) => ({
      ...foto,
      href: `${basis}/fotos/${foto.id}`,
      alt: foto.beschrijving,
      children: (
        <>
          <span>{foto.beschrijving}</span>
          <Link href={`${basis}/fotos/${foto.id}/weghalen`}>Haal deze foto weg</Link>
        </>
      ),
    }))}
  />
);

const basis = '/advies/:id/fotos/:foto';

const weghalen = dossierForm({
  path: `${basis}/weghalen`,
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const foto = view.zaak.onderzoek.fotos.find(({ id }) => id === ctx.params.foto);
    if (foto === undefined) return notFound;
    const namen = [deelnaam(foto.onderdeel), `eigen-${foto.domein}`];
    const deel = namen.find((naam) => plekVan(naam) !== undefined);
    return confirmPage(ctx, {
      title: 'Haal de foto weg',
      lead: foto.beschrijving,
      points: ['De foto zelf wordt meteen gewist.', 'Dit is niet terug te draaien.'],
      button: 'Haal de foto weg',
      warning: true,
      back: { href: `/advies/${view.id}/punten/${deel ?? ''}`, label: foto.onderdeel },
      position: view.position,
      problem,
    });
  }),
  opdracht: (_, { params }) => ({ type: 'LaatFotoVervallen', foto: params.foto ?? '' }),
  done: ({ id }) => `/advies/${id}/punten?klaar=foto-weg`,
});

/** Photos as files of their own, and taking one out. */
export const fotoRoutes: readonly Route[] = [...photoRoutes(basis, rollen), ...weghalen];
