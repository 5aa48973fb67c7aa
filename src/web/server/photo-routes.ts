import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { type Answer, notFound, photo } from './answer.ts';
import type { PageContext, Route } from './route.ts';

const show =
  (maat: 'groot' | 'klein') =>
  async ({ application, actor, id, params }: PageContext): Promise<Answer> => {
    const bytes = await application.foto(actor, id, params.foto ?? '', maat);
    return bytes === undefined ? notFound : photo(bytes);
  };

/** A photo as a file of its own, large and small; `path` has `:id`, the dossier, and `:foto`. */
export const photoRoutes = (path: Route['path'], rollen: readonly Rol[]): readonly Route[] => [
  { method: 'GET', path, rollen, handle: show('groot') },
  { method: 'GET', path: `${path}/klein`, rollen, handle: show('klein') },
];
