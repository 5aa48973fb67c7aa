import { Lead } from '#web/components/text.tsx';
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
import type { Route } from '#web/server/route.ts';
import { type Dossier, leesRoute } from '../dossier.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';
import { showAfspraak } from './afspraak.tsx';

const staat = ({ view }: Dossier): boolean => {
  const { gepland, gevoerdOp } = view.zaak.onderzoek;
  return gepland !== null && gevoerdOp === null;
};

const nu = ({ view }: Dossier): string => {
  const { gepland } = view.zaak.onderzoek;
  return gepland === null ? '' : momentwoorden(gepland);
};

const terug = ({ pad }: Dossier) => ({ href: pad('afspraak'), label: 'Uw huisbezoek' });
const gedeeld = { actie: 'lees:overzicht', bestaat: staat, terug } as const;

const andereDag: Handeling<typeof momentFields> = {
  ...gedeeld,
  naam: 'afspraak/andere-dag',
  titel: () => 'Vraag een andere dag',
  uitleg: (dossier) => (
    <Lead>
      Nu staat {nu(dossier)}. Schrijf wanneer het u beter uitkomt. Uw adviseur laat weten of dat kan; tot die
      tijd blijft de afspraak staan.
    </Lead>
  ),
  readers: momentFields,
  velden: (_veld, { ctx }, errors) => (
    <>
      <MomentVelden ctx={ctx} problem={{ errors }} known={null} />
      <ToelichtingVeld ctx={ctx} problem={{ errors }} />
    </>
  ),
  knop: 'Vraag deze dag',
  opdracht: (values) => ({ opdracht: { type: 'VraagAndereDag', ...metToelichting(values) } }),
  daarna: ({ pad }) => `${pad()}?gedaan=andere-dag`,
};

const afzeggen: Handeling<typeof afzegFields> = {
  ...gedeeld,
  naam: 'afspraak/afzeggen',
  titel: () => 'Zeg het huisbezoek af',
  uitleg: (dossier) => (
    <Lead>
      Het bezoek van {nu(dossier)} gaat dan niet door. U blijft aangemeld: uw adviseur krijgt bericht en belt
      u voor een nieuwe dag. Uw {dossier.organisatie} hoort hier niets van.
    </Lead>
  ),
  readers: afzegFields,
  velden: (_veld, { ctx }, errors) => <AfzegVelden ctx={ctx} problem={{ errors }} />,
  knop: 'Zeg de afspraak af',
  kind: 'warning',
  opdracht: (values) => ({ opdracht: { type: 'ZegHuisbezoekAf', ...metToelichting(values) } }),
  daarna: ({ pad }) => `${pad()}?gedaan=afgezegd`,
};

const nietDoorgegaan: Handeling<typeof toelichtFields> = {
  ...gedeeld,
  naam: 'afspraak/niet-doorgegaan',
  titel: () => 'Het bezoek ging niet door',
  uitleg: () => (
    <Lead>
      Dit legt alleen vast dat het bezoek er op de afgesproken dag niet was, niet hoe dat kwam. Uw adviseur
      krijgt bericht en belt u voor een nieuwe dag.
    </Lead>
  ),
  readers: toelichtFields,
  velden: (_veld, { ctx }, errors) => <ToelichtingVeld ctx={ctx} problem={{ errors }} />,
  knop: 'Geef dit door',
  opdracht: (values) => ({ opdracht: { type: 'MeldHuisbezoekUitgebleven', ...metToelichting(values) } }),
  daarna: ({ pad }) => `${pad()}?gedaan=niet-doorgegaan`,
};

/** The appointment, its file for a calendar, and what can be done about it. */
export const afspraakRoutes: readonly Route[] = [
  leesRoute('afspraak', 'lees:overzicht', showAfspraak),
  leesRoute('afspraak.ics', 'lees:overzicht', async ({ view }) => calendarAnswer(view)),
  ...handelingRoutes(andereDag),
  ...handelingRoutes(afzeggen),
  ...handelingRoutes(nietDoorgegaan),
];
