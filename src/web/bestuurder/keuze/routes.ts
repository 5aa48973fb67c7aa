import type { Route } from '#web/server/route.ts';
import { formRoutes, leesRoute } from '../dossier.ts';
import { afrondenRoutes } from './afronden.tsx';
import { showGekozen } from './gekozen.tsx';
import { showKeuze } from './lijst.tsx';
import { sendMaatregel, showMaatregel } from './maatregel.tsx';

export const keuzeRoutes: readonly Route[] = [
  leesRoute('keuze', 'lees:keuze', showKeuze),
  ...formRoutes('keuze/:nummer', 'lees:keuze', showMaatregel, sendMaatregel),
  ...afrondenRoutes,
  leesRoute('gekozen', 'lees:overzicht', showGekozen),
];
