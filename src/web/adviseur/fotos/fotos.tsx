import { deelnaam } from '#application/referentie/instrumenten.ts';
import type { Foto } from '#domain/onderzoek/feiten.ts';
import { Link } from '#web/components/link.tsx';
import { type Answer, notFound, photo } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { rollen } from '../formulier.tsx';
import { plekVan } from '../punten/delen.ts';

/** The photos of a part, small, each with what can be seen and the way to take it out again. */
export const Fotos = ({ fotos, basis }: { readonly fotos: readonly Foto[]; readonly basis: string }) =>
  fotos.length === 0 ? null : (
    <ul className="va-fotos">
      {fotos.map(({ id, beschrijving, breedte, hoogte }) => (
        <li key={id}>
          <a href={`${basis}/fotos/${id}`}>
            <img
              src={`${basis}/fotos/${id}/klein`}
              alt={beschrijving}
              width={160}
              height={Math.round((160 * hoogte) / breedte)}
              loading="lazy"
            />
          </a>
          <span>{beschrijving}</span>
          <Link href={`${basis}/fotos/${id}/weghalen`}>Haal deze foto weg</Link>
        </li>
      ))}
    </ul>
  );

const toon =
  (maat: 'groot' | 'klein') =>
  async ({ application, actor, id, params }: PageContext): Promise<Answer> => {
    const bytes = await application.foto(actor, id, params.foto ?? '', maat);
    return bytes === undefined ? notFound : photo(bytes);
  };

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
export const fotoRoutes: readonly Route[] = [
  { method: 'GET', path: basis, rollen: rollen, handle: toon('groot') },
  { method: 'GET', path: `${basis}/klein`, rollen: rollen, handle: toon('klein') },
  ...weghalen,
];
