import type { ZaakView } from '#application/application.ts';
import { eindfasen, type Fase } from '#domain/gedeeld/fase.ts';
import { formatDay, formatTime, formatWeekday } from '#web/components/format.ts';
import type { WayState, WayStep } from '#web/components/way.tsx';

type Step = { readonly title: string; readonly fasen: readonly Fase[]; readonly own: boolean };

const steps: readonly Step[] = [
  { title: 'Aanmelding', fasen: ['wacht-op-bevestiging'], own: false },
  { title: 'Adviseur toewijzen', fasen: ['aangemeld'], own: true },
  { title: 'Onderzoek en advies', fasen: ['in-onderzoek', 'teruggegeven'], own: false },
  { title: 'Toets door de Beveiligingsautoriteit', fasen: ['ter-toetsing'], own: false },
  { title: 'Rapport naar de bestuurder', fasen: ['vastgesteld'], own: true },
  { title: 'Keuze van de bestuurder', fasen: ['keuze'], own: false },
  { title: 'Uitvoering door de organisatie', fasen: ['uitvoering'], own: false },
  { title: 'Nazorg', fasen: ['nazorg'], own: true },
];

const onderzoekDetail = ({ zaak: { onderzoek } }: ZaakView): string | undefined => {
  const { gesprek, gepland, gevoerdOp } = onderzoek;
  if (gevoerdOp !== null) return `huisbezoek geweest op ${formatDay(gevoerdOp)}`;
  if (gepland !== null) return `huisbezoek op ${formatWeekday(gepland.datum)}, ${formatTime(gepland.tijd)}`;
  return gesprek === null ? undefined : `organisatie gesproken op ${formatDay(gesprek.op)}`;
};

const details = (view: ZaakView): readonly (string | undefined)[] => {
  const { aanmelding, advies, keuze, nazorg } = view.zaak;
  const on = (day: Parameters<typeof formatDay>[0] | null) => (day === null ? undefined : formatDay(day));
  return [
    on(aanmelding.ingediendOp ?? aanmelding.klaargezetOp),
    on(aanmelding.toegewezenOp),
    onderzoekDetail(view),
    undefined,
    on(advies.verstrektOp),
    on(keuze.afgerondOp),
    undefined,
    nazorg.gepland === null ? undefined : `gesprek op ${formatWeekday(nazorg.gepland)}`,
  ];
};

const stateOf = (index: number, current: number, own: boolean, ended: boolean): WayState => {
  if (index < current) return 'done';
  if (ended) return 'stopped';
  if (index > current) return 'future';
  return own ? 'now' : 'wait';
};

/** Where a case that ended stood, as far as the planner can tell. */
const reached = ({ kaart: { fase }, zaak: { aanmelding, advies } }: ZaakView): number => {
  if (fase === 'gesloten' && advies.verstrektOp !== null) return steps.length;
  return aanmelding.toegewezenOp === null ? 1 : 2;
};

/** The way of a case as the planner sees it: steps of the planner are "now", those of others are waited on. */
export const wegVan = (view: ZaakView): readonly WayStep[] => {
  const { fase } = view.kaart;
  const ended = fase !== null && eindfasen.includes(fase);
  const current = ended
    ? reached(view)
    : steps.findIndex(({ fasen }) => fase !== null && fasen.includes(fase));
  const detail = details(view);
  return steps.map(({ title, own }, index) => ({
    title,
    state: stateOf(index, current, own, ended),
    detail: detail[index],
  }));
};
