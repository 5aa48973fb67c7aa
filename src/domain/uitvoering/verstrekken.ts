/** Providing (lid 1) and lending (lid 7): the legal test decides, and its receipt is kept. */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import type { RechtstoetsUitkomst } from '../regeling/feiten.ts';
import { rechtstoets } from '../regeling/rechtstoets.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringCommand } from './opdrachten.ts';
import type { UitvoeringState } from './toestand.ts';
import type { Grond, Opdracht, UitvoeringUitkomst } from './weigeringsgronden.ts';

const REGELVERSIE = { geen: 'geen', '2021': '2021-01-01', '2024': '2024-01-01' } as const satisfies Record<
  RechtstoetsUitkomst['regime'],
  string
>;

const bewaard = (
  { op, context }: UitvoeringCommand,
  maatregelen: readonly string[],
  uitkomst: RechtstoetsUitkomst,
): UitvoeringEvent => ({
  type: 'RechtstoetsBewaard',
  op,
  maatregelen,
  bewijs: { regelversie: REGELVERSIE[uitkomst.regime], feiten: context.feiten, uitkomst },
});

const loopt =
  ({ verstrekkingen }: UitvoeringState) =>
  (maatregel: string): boolean =>
    verstrekkingen.some(({ id, stand }) => id === maatregel && stand !== 'beeindigd');

const teVerstrekken = (
  { context }: UitvoeringCommand,
  gevraagd: readonly string[],
): readonly GedeeldeMaatregel[] => context.gedeeld.filter(({ id }) => gevraagd.includes(id));

const altijd = (
  command: UitvoeringCommand,
  state: UitvoeringState,
  gevraagd: readonly string[],
): readonly Grond[] => [
  !gevraagd.every((maatregel) => command.context.gedeeld.some(({ id }) => id === maatregel)) &&
    'niet-gedeeld',
  teVerstrekken(command, gevraagd).some(({ betaler }) => betaler === 'bestuurder') && 'eigen-rekening',
  gevraagd.some(loopt(state)) && 'al-verstrekt',
];

/** Where the law is silent a jurist judges; that judgement is recorded, and then it is enough. */
const uitkomstGrond = ({ uitkomst }: RechtstoetsUitkomst, oordeelJurist: string | undefined): Grond => {
  if (uitkomst === 'moet-verstrekken' || uitkomst === 'kan-opnieuw-verstrekken') return false;
  return !(uitkomst === 'beoordeling-door-jurist' && isIngevuld(oordeelJurist)) && uitkomst;
};

/**
 * Lid 1 is about the safe home; whether it covers a measure elsewhere is for a jurist, whose judgement is recorded.
 * The organisation cannot refuse a measure here: it can only find that the conditions are met, or not yet.
 */
export const stelVerstrekkingVast = (
  command: Opdracht<'StelVerstrekkingVast'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, oordeelJurist, context } = command;
  const uitkomst = rechtstoets(context.feiten);
  const maatregelen = teVerstrekken(command, command.maatregelen);
  const buitenDeWoning = ({ grondslag }: GedeeldeMaatregel) => grondslag === 'buiten-de-woning';
  const beoordeeld = (maatregel: GedeeldeMaatregel) =>
    uitkomst.uitkomst === 'beoordeling-door-jurist' || buitenDeWoning(maatregel);
  return acceptUnless(
    [
      command.maatregelen.length === 0 && 'geen-maatregel',
      ...altijd(command, state, command.maatregelen),
      maatregelen.some(buitenDeWoning) && !isIngevuld(oordeelJurist) && 'grondslag-buiten-de-woning',
      uitkomstGrond(uitkomst, oordeelJurist),
    ],
    ...maatregelen.map(
      (maatregel): UitvoeringEvent => ({
        type: 'VerstrekkingVastgesteld',
        op,
        maatregel,
        uitkomst,
        ...(beoordeeld(maatregel) && isIngevuld(oordeelJurist) && { oordeelJurist }),
      }),
    ),
    bewaard(
      command,
      maatregelen.map(({ id }) => id),
      uitkomst,
    ),
  );
};

/** Lid 7: for the duration of office, at the organisation's discretion, whatever lids 1, 2, 4 and 5 say. */
export const stelTerBeschikking = (
  command: Opdracht<'StelTerBeschikking'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, reden, tot, teruggave, context } = command;
  const uitkomst = rechtstoets(context.feiten);
  const maatregelen = teVerstrekken(command, [command.maatregel]);
  return acceptUnless(
    [
      ...altijd(command, state, [command.maatregel]),
      uitkomst.terBeschikking === 'nee' && 'ter-beschikking-mag-niet',
      uitkomst.terBeschikking === 'onbekend' && 'ter-beschikking-nog-niet-te-zeggen',
      !isIngevuld(reden) && 'reden-ontbreekt',
      tot !== undefined && tot <= op && 'uitlenen-al-voorbij',
    ],
    ...maatregelen.map(
      (maatregel): UitvoeringEvent => ({
        type: 'TerBeschikkingGesteld',
        op,
        maatregel,
        reden,
        ...(tot !== undefined && { tot }),
        ...(teruggave !== undefined && { teruggave }),
      }),
    ),
    bewaard(command, [command.maatregel], uitkomst),
  );
};
