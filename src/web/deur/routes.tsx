import { notFound, redirect } from '#web/server/answer.ts';
import { returnPath } from '#web/server/return-path.ts';
import type { VisitorContext, VisitorRoute } from '#web/server/route.ts';
import { type DemoWorld, personaHref } from './demo-world.ts';
import { Door } from './door.tsx';
import { Post } from './post.tsx';
import { Tour } from './tour.tsx';

/** The pages of the demo around the work itself; absent without a demo. */
export const doorRoutes = (world: DemoWorld): readonly VisitorRoute[] => {
  const door = async (ctx: VisitorContext) =>
    ctx.page({
      title: 'Kies wie u bent',
      body: <Door world={world} path={returnPath(ctx.query.get('terug'))} />,
    });

  const step = async (ctx: VisitorContext) => {
    const number = Number(ctx.params.stap);
    const chosen = world.tour[number - 1];
    if (chosen === undefined) return notFound;
    return { ...redirect(personaHref(chosen.persona, chosen.path)), tourStep: number };
  };

  return [
    { method: 'GET', path: '/', rollen: 'iedereen', handle: door },
    { method: 'GET', path: '/kies', rollen: 'iedereen', handle: door },
    {
      method: 'GET',
      path: '/rondleiding',
      rollen: 'iedereen',
      handle: async (ctx) =>
        ctx.page({ title: 'Volg één dossier van begin tot eind', body: <Tour world={world} /> }),
    },
    {
      method: 'GET',
      path: '/demo-post',
      rollen: 'iedereen',
      handle: async (ctx) =>
        ctx.page({ title: 'Verzonden berichten', body: <Post count={world.gemaild()} /> }),
    },
    { method: 'GET', path: '/rondleiding/:stap', rollen: 'iedereen', handle: step },
  ];
};
