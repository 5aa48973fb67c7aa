import type { ZaakView } from '#application/application.ts';
import { AfspraakStand } from '#web/server/afspraak-stand.tsx';
import {
  AfzegVelden,
  afzegFields,
  MomentVelden,
  metToelichting,
  momentFields,
  momentwoorden,
  ToelichtingVeld,
  toelichtFields,
} from '#web/server/afspraak-velden.tsx';
import { calendarAnswer } from '#web/server/calendar-file.ts';
import { dossierForm } from '#web/server/dossier-form.ts';
import type { Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';

const naarAfspraak = ({ id }: ZaakView) => ({ href: `/advies/${id}/afspraak`, label: 'De afspraak' });

const plannen = dossierForm({
  path: '/advies/:id/afspraak',
  rollen,
  fields: momentFields,
  show: formulier({
    titel: 'Wanneer is het huisbezoek?',
    lead: 'Bel de bestuurder en spreek samen een dag en een tijd af. Vraag of de partner erbij wil zijn.',
    knop: 'Bewaar de afspraak',
    staat: ({ zaak: { onderzoek } }) => [
      {
        label: 'Afgesproken',
        value: onderzoek.gepland === null ? 'nog niets' : momentwoorden(onderzoek.gepland),
      },
    ],
    vooraf: ({ id, zaak: { onderzoek } }, { today }) => (
      <AfspraakStand onderzoek={onderzoek} pad={`/advies/${id}/afspraak`} today={today} />
    ),
    velden: (ctx, { zaak: { onderzoek } }, problem) => (
      <>
        <MomentVelden ctx={ctx} problem={problem} known={onderzoek.andereDag ?? onderzoek.gepland} />
        {onderzoek.gepland !== null && <ToelichtingVeld ctx={ctx} problem={problem} />}
      </>
    ),
  }),
  opdracht: (values) => ({ type: 'PlanHuisbezoek', ...metToelichting(values) }),
  done: naarDossierMet('afspraak'),
});

const afzeggen = dossierForm({
  path: '/advies/:id/afspraak/afzeggen',
  rollen,
  fields: afzegFields,
  show: formulier({
    titel: 'Zeg het huisbezoek af',
    lead: 'Bel eerst met de bestuurder. De bestuurder krijgt bericht dat er iets is veranderd. Wat u al vastlegde, blijft staan.',
    knop: 'Zeg de afspraak af',
    terug: naarAfspraak,
    velden: (ctx, _view, problem) => <AfzegVelden ctx={ctx} problem={problem} />,
  }),
  opdracht: (values) => ({ type: 'ZegHuisbezoekAf', ...metToelichting(values) }),
  done: naarDossierMet('afgezegd'),
});

const nietDoorgegaan = dossierForm({
  path: '/advies/:id/afspraak/niet-doorgegaan',
  rollen,
  fields: toelichtFields,
  show: formulier({
    titel: 'Het bezoek ging niet door',
    lead: 'Dit legt alleen vast dat het bezoek er op de afgesproken dag niet was, niet hoe dat kwam. Daarna spreekt u een nieuwe dag af.',
    knop: 'Leg dit vast',
    terug: naarAfspraak,
    velden: (ctx, _view, problem) => <ToelichtingVeld ctx={ctx} problem={problem} />,
  }),
  opdracht: (values) => ({ type: 'MeldHuisbezoekUitgebleven', ...metToelichting(values) }),
  done: naarDossierMet('niet-doorgegaan'),
});

const agenda: Route = {
  method: 'GET',
  path: '/advies/:id/afspraak.ics',
  rollen,
  handle: (ctx) => zaakPage('lees:advieswerk', (_ctx, view) => calendarAnswer(view))(ctx),
};

/** Agreeing a day for the visit, moving it, calling it off, and its file for a calendar. */
export const afspraakRoutes: readonly Route[] = [...plannen, ...afzeggen, ...nietDoorgegaan, agenda];
