import { sendEnqueteBegin, showEnqueteBegin } from '#web/server/enquete-begin.tsx';
import { type Dossier, dossierRoutes, naarDossier } from './dossier.ts';

const begin = (dossier: Dossier) => ({
  ctx: dossier.ctx,
  view: dossier.view,
  wie: 'functionaris' as const,
  back: naarDossier(dossier),
  action: dossier.pad('enquete'),
});

export const enqueteRoutes = dossierRoutes(
  '/enquete',
  (dossier) => showEnqueteBegin(begin(dossier)),
  (dossier) => sendEnqueteBegin(begin(dossier)),
);
