import { routes as adviseur } from '#web/adviseur/routes.ts';
import { routes as beheer } from '#web/beheer/routes.ts';
import { routes as bestuurder } from '#web/bestuurder/routes.ts';
import { routes as bzk } from '#web/bzk/routes.ts';
import { routes as catalogus } from '#web/catalogus/routes.ts';
import { routes as fg } from '#web/fg/routes.ts';
import { routes as inloggen } from '#web/inloggen/routes.ts';
import { routes as knelpunten } from '#web/knelpunten/routes.ts';
import { routes as nood } from '#web/nood/routes.ts';
import { routes as organisatie } from '#web/organisatie/routes.ts';
import { routes as planner } from '#web/planner/routes.ts';
import { routes as toetser } from '#web/toetser/routes.ts';
import type { Route } from './route.ts';

/** Every page of the house; a slice adds its own `routes`. */
export const routes: readonly Route[] = [
  ...beheer,
  ...bestuurder,
  ...bzk,
  ...fg,
  ...inloggen,
  ...nood,
  ...planner,
  ...adviseur,
  ...organisatie,
  ...catalogus,
  ...knelpunten,
  ...toetser,
];
