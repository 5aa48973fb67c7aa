import type { Fase } from '#domain/gedeeld/fase.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatDay, formatTime, formatWeekday } from '#web/components/format.ts';
import type { WayState, WayStep } from '#web/components/way.tsx';
import type { Dossier } from '../dossier.ts';
import { staatDeWoningInDeWeg } from '../keurmerk/stand.ts';

const VOLGORDE: readonly Fase[] = [
  'wacht-op-bevestiging',
  'aangemeld',
  'in-onderzoek',
  'ter-toetsing',
  'vastgesteld',
  'keuze',
  'uitvoering',
  'nazorg',
];

const tot = (dag: CalendarDay | null, detail = ''): string | undefined =>
  dag === null ? undefined : [formatDay(dag), detail].filter(Boolean).join(', ');

type Stap = {
  readonly title: string;
  readonly klaar: boolean;
  readonly nu: boolean;
  readonly vanU?: boolean;
  readonly detail?: string | undefined;
};

const stateVan = ({ klaar, nu, vanU = false }: Stap, gestopt: boolean): WayState => {
  if (klaar) return 'done';
  if (gestopt) return 'stopped';
  if (!nu) return 'future';
  return vanU ? 'now' : 'wait';
};

const bezoek = ({ view }: Dossier): string => {
  const { gepland, gevoerdOp, aanwezigen } = view.zaak.onderzoek;
  if (gevoerdOp !== null) return tot(gevoerdOp, aanwezigen?.partner === true ? 'met uw partner' : '') ?? '';
  return gepland === null
    ? 'de adviseur komt bij u thuis'
    : `${formatWeekday(gepland.datum)}, ${formatTime(gepland.tijd)}`;
};

const stappen = (dossier: Dossier, fase: Fase): readonly Stap[] => {
  const { view, organisatie } = dossier;
  const { aanmelding, onderzoek, advies, keuze, nazorg } = view.zaak;
  const schakel = view.kaart.werk?.schakel ?? 'geen';
  const plaats = VOLGORDE.indexOf(fase === 'teruggegeven' ? 'in-onderzoek' : fase);
  const voorbij = (grens: Fase): boolean => plaats > VOLGORDE.indexOf(grens);
  const bezocht = onderzoek.gevoerdOp !== null;
  const vastgesteld = view.zaak.advies.vastgesteldOp !== null;
  return [
    {
      title: 'Aangemeld',
      klaar: aanmelding.ingediendOp !== null,
      nu: fase === 'wacht-op-bevestiging',
      vanU: true,
      detail: tot(aanmelding.ingediendOp) ?? 'u beslist zelf of u meedoet',
    },
    {
      title: 'U krijgt een adviseur',
      klaar: aanmelding.toegewezenOp !== null,
      nu: fase === 'aangemeld',
      detail: tot(aanmelding.toegewezenOp) ?? 'een planner van het CCV belt u eerst',
    },
    {
      title: `Gesprek met uw ${organisatie}`,
      klaar: onderzoek.gesprek !== null,
      nu: schakel === 'werkgeversgesprek',
      detail: tot(onderzoek.gesprek?.op ?? null) ?? 'over wat er speelt, niet over u',
    },
    {
      title: 'Huisbezoek',
      klaar: bezocht,
      nu: schakel === 'huisbezoek-plannen' || schakel === 'huisbezoek',
      detail: bezoek(dossier),
    },
    {
      title: 'Advies vastgesteld',
      klaar: vastgesteld || voorbij('ter-toetsing'),
      nu: schakel === 'advies-opstellen' || fase === 'ter-toetsing',
      detail:
        tot(advies.vastgesteldOp, 'door de Beveiligingsautoriteit') ??
        'getoetst door twee mensen die uw naam niet kennen',
    },
    {
      title: 'Uw keuze',
      klaar: keuze.afgerondOp !== null,
      nu: fase === 'vastgesteld' || fase === 'keuze',
      vanU: fase === 'keuze',
      detail: tot(keuze.afgerondOp) ?? 'u beslist zelf, per maatregel',
    },
    {
      title: 'Uitvoeren',
      klaar: voorbij('uitvoering'),
      nu: fase === 'uitvoering',
      vanU: schakel === 'delen' || staatDeWoningInDeWeg(dossier),
      detail: `uw ${organisatie} regelt en betaalt wat u kiest`,
    },
    {
      title: 'Hoe gaat het?',
      klaar: nazorg.gesprekken.length > 0,
      nu: fase === 'nazorg',
      detail:
        nazorg.gepland === null
          ? 'wij vragen het u na ongeveer zes weken'
          : `rond ${formatDay(nazorg.gepland)}`,
    },
  ];
};

/** The whole way of this dossier: what is behind, where it stands, what is to come. */
export const wegVan = (dossier: Dossier): readonly WayStep[] => {
  const { fase } = dossier.view.kaart;
  if (fase === null) return [];
  const gestopt = fase === 'ingetrokken' || fase === 'niet-ontvankelijk' || fase === 'gesloten';
  const open = stappen(dossier, fase).map((stap) => ({ stap, state: stateVan(stap, gestopt) }));
  const eersteGestopt = open.findIndex(({ state }) => state === 'stopped');
  return open
    .filter(({ state }, plaats) => state !== 'stopped' || plaats === eersteGestopt)
    .map(({ stap, state }) => ({
      title: state === 'stopped' ? 'Gestopt' : stap.title,
      state,
      detail: state === 'stopped' ? undefined : stap.detail,
    }));
};
