import type { ZaakView } from '#application/application.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { zaakPage } from '#web/server/zaak-page.ts';

const naarDossier = ({ id, nummer }: ZaakView) => ({ href: `/planning/${id}`, label: `Dossier ${nummer}` });

const showSpoed = zaakPage('lees:planning', (ctx, view, problem) =>
  confirmPage(ctx, {
    title: 'Ken spoed toe',
    lead: 'Doe dit als er concrete dreiging is, of als de bestuurder zich bedreigd voelt.',
    points: [
      'Het dossier komt bovenaan te staan bij u, bij de adviseur en bij de toetsers.',
      'Het huisbezoek mag vóór het gesprek met de organisatie.',
      'De organisatie ziet niet dat er spoed is.',
      'Dit kunt u niet terugdraaien.',
      'Is er nu gevaar? Dan belt de bestuurder 112. Dit dossier vervangt geen melding bij de politie.',
    ],
    button: 'Ken spoed toe',
    back: naarDossier(view),
    position: view.position,
    problem,
  }),
);

/** Making a case urgent. */
export const spoedRoutes = dossierForm({
  path: '/planning/:id/spoed',
  rollen: ['planner'],
  fields: {},
  show: showSpoed,
  opdracht: () => ({ type: 'KenSpoedToe' }),
  done: (ctx) => `/planning/${ctx.id}?klaar=spoed`,
});

const showVerstrekken = zaakPage('lees:planning', (ctx, view, problem) =>
  confirmPage(ctx, {
    title: 'Verstrek het rapport',
    lead: 'De Beveiligingsautoriteit heeft het advies vastgesteld. U geeft het rapport nu aan de bestuurder.',
    points: [
      'De bestuurder krijgt bericht dat er iets klaarstaat, zonder inhoud.',
      'De bestuurder leest het rapport en kiest zelf, per maatregel.',
      'De organisatie krijgt het rapport niet. De bestuurder bepaalt wat zij ziet.',
      'Dit kunt u niet terugdraaien.',
    ],
    button: 'Verstrek het rapport',
    back: naarDossier(view),
    position: view.position,
    problem,
  }),
);

/** Giving the established report to the office-holder. */
export const verstrekkenRoutes = dossierForm({
  path: '/planning/:id/verstrekken',
  rollen: ['planner'],
  fields: {},
  show: showVerstrekken,
  opdracht: () => ({ type: 'VerstrekAdvies' }),
  done: (ctx) => `/planning/${ctx.id}?klaar=verstrekt`,
});
