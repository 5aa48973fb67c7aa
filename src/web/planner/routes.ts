import { klokRoutes } from '#web/server/klok-pagina.tsx';
import type { Route } from '#web/server/route.ts';
import { afspraakRoutes } from './afspraak.tsx';
import { spoedRoutes, verstrekkenRoutes } from './besluiten.tsx';
import { showDossier } from './dossier.tsx';
import { showNazorg } from './nazorg.tsx';
import { nazorgFormulieren } from './nazorg-formulieren.tsx';
import { nietOntvankelijkRoutes } from './niet-ontvankelijk.tsx';
import { organisatieRoutes } from './organisaties/routes.tsx';
import { toewijzenRoutes } from './toewijzen.tsx';
import { showNazorglijst, showWerkvoorraad } from './werkvoorraad.tsx';
import { wijzigingRoutes } from './wijziging.tsx';

const rollen = ['planner'] as const;

/** The pages of the planner of the CCV. */
export const routes: readonly Route[] = [
  ...klokRoutes({
    rol: 'planner',
    partij: 'planner',
    actie: 'lees:planning',
    begin: '/planning',
    gedaan: 'klaar',
  }),
  { method: 'GET', path: '/', rollen, handle: showWerkvoorraad },
  { method: 'GET', path: '/nazorg', rollen, handle: showNazorglijst },
  { method: 'GET', path: '/planning/:id', rollen, handle: (ctx) => showDossier(ctx) },
  { method: 'GET', path: '/planning/:id/nazorg', rollen, handle: (ctx) => showNazorg(ctx) },
  ...toewijzenRoutes,
  ...afspraakRoutes,
  ...spoedRoutes,
  ...nietOntvankelijkRoutes,
  ...verstrekkenRoutes,
  ...wijzigingRoutes,
  ...nazorgFormulieren,
  ...organisatieRoutes,
];
