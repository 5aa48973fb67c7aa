import type { Route } from '#web/server/route.ts';
import { leesRoute } from '../dossier.ts';
import { eindeAmbtRoutes } from './ambt.tsx';
import { bereikRoutes } from './bereik.tsx';
import { dreigingRoutes } from './dreiging.tsx';
import { herijkingRoutes } from './herijking.tsx';
import { meldenRoutes } from './melden.tsx';
import { opnieuwRoutes } from './opnieuw.tsx';
import { showVeranderd } from './overzicht.tsx';
import { stoppenRoutes } from './stoppen.tsx';
import { verhuizingRoutes } from './verhuizing.tsx';

export const veranderdRoutes: readonly Route[] = [
  leesRoute('veranderd', 'lees:overzicht', showVeranderd),
  ...dreigingRoutes,
  ...verhuizingRoutes,
  ...eindeAmbtRoutes,
  ...bereikRoutes,
  ...meldenRoutes,
  ...opnieuwRoutes,
  ...herijkingRoutes,
  ...stoppenRoutes,
];
