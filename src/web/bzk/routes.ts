import type { Route } from '#web/server/route.ts';
import { showLandelijk } from './landelijk.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/', rollen: ['bzk'], handle: showLandelijk },
];
