import type { AanmeldingCommand, Aanvrager } from '#domain/aanmelding/opdrachten.ts';
import type { AdviesCommand, AdviesContext } from '#domain/advies/opdrachten.ts';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { KeuzeCommand, KeuzeContext } from '#domain/keuze/opdrachten.ts';
import type { NazorgCommand, NazorgContext } from '#domain/nazorg/opdrachten.ts';
import type { OnderzoekCommand, OnderzoekContext } from '#domain/onderzoek/opdrachten.ts';
import type { KandidaatFeiten, OrganisatieCommand, OvernameFeiten } from '#domain/organisatie/opdrachten.ts';
import type { UitvoeringCommand, UitvoeringContext } from '#domain/uitvoering/opdrachten.ts';
import { openVerplichtingen } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import { aanzetVan } from './klok.ts';
import { rechtstoetsFeiten, woningOp } from './rechtstoets-feiten.ts';
import { instrumentversies } from './referentie/instrumenten.ts';
import { teruggaafthemas } from './referentie/teruggaafthemas.ts';
import type { OpdrachtOf } from './slices.ts';
import { kenmerkenVan } from './vergelijking.ts';
import { gespreksversie } from './werkgeversgesprek.ts';
import type { Zaak } from './zaak.ts';

/** What stands around a command: the day, who acts, the case, the person, and who applies. */
export type Situation = {
  readonly op: CalendarDay;
  readonly door: AccountId;
  readonly rol: Rol;
  readonly zaak: Zaak;
  readonly persoon: BestuurderState;
  readonly aanvrager: Aanvrager | undefined;
};

/** A slice learns from the others only what its context names: here two slices meet. */
const onderzoekContext = ({ zaak, op, door }: Situation): Omit<OnderzoekContext, 'gespreksversie'> => ({
  door: zaak.aanmelding.aanvrager?.account === door ? 'bestuurder' : 'ccv',
  adviseur: zaak.aanmelding.adviseur,
  spoed: zaak.aanmelding.spoed,
  adviesOnderweg: !['geen', 'in-opstelling', 'teruggegeven', 'ingetrokken'].includes(zaak.advies.stand),
  instrumenten: instrumentversies(op),
});

const adviesContext = ({
  op,
  zaak,
  zaak: { aanmelding, onderzoek },
  persoon,
}: Situation): Omit<AdviesContext, 'onderzoekGewijzigd'> => ({
  adviseur: aanmelding.adviseur,
  huisbezoekGevoerd: onderzoek.gevoerdOp !== null,
  werkgeversgesprekGevoerd: onderzoek.gesprek !== null,
  dreigingGeduid: onderzoek.duiding !== null,
  pkvwBeoordeeld: onderzoek.pkvw !== null,
  pkvwHardeEis: onderzoek.pkvw === null ? true : !onderzoek.pkvw.voldoet && onderzoek.pkvw.hardeEis,
  scenarios: onderzoek.scenarios.map(({ id, domein }) => ({ id, domein })),
  woning: onderzoek.gevoerdOp === null ? null : woningOp(persoon, onderzoek.gevoerdOp),
  kenmerken: kenmerkenVan(zaak, persoon),
  themaversie: teruggaafthemas(op).versie,
});

const keuzeContext = ({ zaak: { advies, onderzoek } }: Situation): KeuzeContext => ({
  adviesVerstrekt: advies.stand === 'verstrekt',
  maatregelen: advies.maatregelen,
  versie: advies.versie,
  fotos: onderzoek.fotos.map(({ id }) => id),
});

const uitvoeringContext = ({ zaak, persoon, op, rol }: Situation): UitvoeringContext => ({
  doorBestuurder: rol === 'bestuurder',
  gedeeld: zaak.keuze.gedeeld,
  feiten: rechtstoetsFeiten(zaak, persoon, op),
});

const nazorgContext = ({ zaak }: Situation): NazorgContext => ({
  rapportVerstrekt: zaak.advies.verstrektOp !== null,
  openVerplichtingen: openVerplichtingen(zaak.uitvoering).length,
  maatregelen: {
    bestuurder: zaak.advies.maatregelen.map(({ id }) => id),
    functionaris: zaak.uitvoering.verstrekkingen.map(({ id }) => id),
  },
});

export const aanmeldingCommand = (
  opdracht: OpdrachtOf<'aanmelding'>,
  situation: Situation,
): AanmeldingCommand => {
  const { op, aanvrager, zaak } = situation;
  switch (opdracht.type) {
    case 'ZetAanmeldingKlaar':
    case 'DienAanmeldingIn': {
      if (aanvrager === undefined) throw new Error('Applying needs an applicant');
      return opdracht.type === 'ZetAanmeldingKlaar'
        ? { type: opdracht.type, op, aanvrager }
        : { ...opdracht, op, aanvrager };
    }
    case 'ZetKlokStil':
    case 'HervatKlok':
      return { ...opdracht, op, feiten: aanzetVan(zaak, situation.rol) };
    case 'TrekAanmeldingIn':
      return { ...opdracht, op, feiten: { adviesVastgesteld: zaak.advies.vastgesteldOp !== null } };
    default:
      return { ...opdracht, op };
  }
};

export const onderzoekCommand = (
  opdracht: OpdrachtOf<'onderzoek'>,
  situation: Situation,
): OnderzoekCommand => ({
  ...opdracht,
  op: situation.op,
  context: {
    ...onderzoekContext(situation),
    gespreksversie: opdracht.type === 'VoerWerkgeversgesprek' ? gespreksversie(opdracht) : null,
  },
});

export const adviesCommand = (
  opdracht: OpdrachtOf<'advies'>,
  situation: Situation,
  onderzoekGewijzigd: boolean,
): AdviesCommand => ({
  ...opdracht,
  op: situation.op,
  door: situation.door,
  context: { ...adviesContext(situation), onderzoekGewijzigd },
});

export const keuzeCommand = (opdracht: OpdrachtOf<'keuze'>, situation: Situation): KeuzeCommand => ({
  ...opdracht,
  op: situation.op,
  context: keuzeContext(situation),
});

export const uitvoeringCommand = (
  opdracht: OpdrachtOf<'uitvoering'>,
  situation: Situation,
): UitvoeringCommand => ({
  ...opdracht,
  op: situation.op,
  context: uitvoeringContext(situation),
});

export const nazorgCommand = (opdracht: OpdrachtOf<'nazorg'>, situation: Situation): NazorgCommand => ({
  ...opdracht,
  op: situation.op,
  context: nazorgContext(situation),
});

/** What stands around a command of an organisation. */
export type OrganisatieSituation = Pick<Situation, 'op' | 'door'> & {
  readonly kandidaat: KandidaatFeiten;
  readonly overname: OvernameFeiten;
};

export const organisatieCommand = (
  opdracht: OpdrachtOf<'organisatie'>,
  { op, door, kandidaat, overname }: OrganisatieSituation,
): OrganisatieCommand => {
  switch (opdracht.type) {
    case 'StelFunctionarisVoor':
      return { ...opdracht, op, door, feiten: kandidaat };
    case 'BevestigFunctionaris':
      return { ...opdracht, op, door };
    case 'NeemRegelingOver':
    case 'RondOvernemenAf':
      return { ...opdracht, op, feiten: overname };
    default:
      return { ...opdracht, op };
  }
};
