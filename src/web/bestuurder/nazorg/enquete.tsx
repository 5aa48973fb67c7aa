import { sendEnqueteBegin, showEnqueteBegin } from '#web/server/enquete-begin.tsx';
import { type Dossier, formRoutes, naarDossier } from '../dossier.ts';

const begin = (dossier: Dossier) => ({
  ctx: dossier.ctx,
  view: dossier.view,
  wie: 'bestuurder' as const,
  back: naarDossier(dossier),
  action: dossier.pad('enquete'),
});

export const enqueteRoutes = formRoutes(
  'enquete',
  'lees:overzicht',
  (dossier) => showEnqueteBegin(begin(dossier)),
  (dossier) => sendEnqueteBegin(begin(dossier)),
);
