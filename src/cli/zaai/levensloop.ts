import { gewoonHuis } from '#application/simulatie/bevindingen.ts';
import { type Dag, dagenVanaf } from '#application/simulatie/dagen.ts';
import { deelt, isKlaarMetKiezen, kiest, zietAf } from '#application/simulatie/keuze.ts';
import { codes } from '#application/simulatie/maatregelen.ts';
import { keurmerkInOrde, keurmerkPerDeur } from '#application/simulatie/onderzoek.ts';
import { doet, type Moment, op } from '#application/simulatie/toneel.ts';
import {
  aangemeld,
  bezocht,
  metRapport,
  NA,
  toegewezen,
  type Zaakstof,
} from '#application/simulatie/verloop.ts';
import { redencodes } from '#domain/keuze/feiten.ts';
import { niveaus } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Inwoner } from './bevolking.ts';
import type { Dobbelsteen } from './dobbelsteen.ts';
import { verstrekken } from './verstrekken.ts';

/** Of 433 applications 388 came to a visit and 369 to a report (evaluatie 2026); 8 of 441 had no executive office. */
const ZONDER_AMBT = 8 / 441;
const GEEN_BEZOEK = 45 / 433;
const GEEN_RAPPORT = 19 / 388;

const stofVan = (steen: Dobbelsteen, { ambt, plek }: Inwoner, vandaag: CalendarDay): Zaakstof => {
  const concreet = steen.kans(0.12);
  return {
    ambt,
    plek,
    soort: steen.kies(['appartement', 'rijwoning', 'twee-onder-een-kap', 'vrijstaand']),
    straat: `Verzonnenlaan ${steen.tussen(1, 200)}`,
    aanmelding: {
      aanleidingen: [concreet ? 'concrete-dreiging' : 'toekomstige-dreiging'],
      partner: steen.kans(0.7),
      ...(concreet && {
        dreiging: {
          wat: 'Een dreigend bericht.',
          wanneer: 'Deze maand.',
          nuVeilig: true,
          vandaagBellen: false,
        },
      }),
    },
    speelt: 'Er is onrust over een besluit.',
    ernst: steen.kies(niveaus),
    waarschijnlijkheid: steen.kies(niveaus),
    weging: 'De berichten zijn boos en kondigen niets aan.',
    keurmerk: steen.kans(0.3) ? keurmerkInOrde : keurmerkPerDeur,
    codes: [...new Set([steen.kies(codes.slice(0, 6)), ...steen.enkele(codes, 0.15)])],
    bevindingen: steen.enkele(gewoonHuis(vandaag), 0.5),
  };
};

const afgehaakt = (steen: Dobbelsteen, dag: Dag, stof: Zaakstof): readonly Moment[] => [
  ...toegewezen(dag, 0, stof),
  op(dag(steen.tussen(4, 12)), doet('zelf', { type: 'TrekAanmeldingIn' })),
];

const geweigerd = (dag: Dag, stof: Zaakstof): readonly Moment[] => [
  ...aangemeld(dag, 0, stof),
  op(
    dag(3),
    doet('planner', {
      type: 'VerklaarNietOntvankelijk',
      reden: 'geen-dagelijks-bestuurder',
      toelichting: 'De regeling is er voor het dagelijks bestuur.',
    }),
  ),
];

/** What the office-holder does with the report; some leave it for now. */
const naRapport = (steen: Dobbelsteen, dag: Dag, stof: Zaakstof): readonly Moment[] => {
  const keuzedag = NA.rapport + steen.tussen(2, 30);
  if (steen.kans(0.1)) return [];
  if (steen.kans(0.15)) {
    return [op(dag(keuzedag), zietAf(steen.kies(redencodes), ...stof.codes), isKlaarMetKiezen)];
  }
  const gekozen = stof.codes.filter((code) => code !== 'W-031');
  const afgezien = stof.codes.filter((code) => code === 'W-031');
  const klaar = [kiest(...gekozen), zietAf('eigen-oplossing', ...afgezien), isKlaarMetKiezen].flat();
  if (steen.kans(0.15)) return [op(dag(keuzedag), klaar)];
  return [op(dag(keuzedag), klaar, deelt), ...verstrekken(steen, dag, keuzedag, gekozen)];
};

const helemaal = (steen: Dobbelsteen, dag: Dag, stof: Zaakstof): readonly Moment[] => {
  if (steen.kans(ZONDER_AMBT)) return geweigerd(dag, stof);
  if (steen.kans(GEEN_BEZOEK)) return afgehaakt(steen, dag, stof);
  if (steen.kans(GEEN_RAPPORT)) return bezocht(dag, 0, stof);
  return [...metRapport(dag, 0, stof), ...naRapport(steen, dag, stof)];
};

/** A case that began on day `begin`, as far as it has come by `vandaag`; some go four times as slow as others. */
export const levensloop = (
  steen: Dobbelsteen,
  inwoner: Inwoner,
  begin: CalendarDay,
  vandaag: CalendarDay,
): readonly Moment[] => {
  const tempo = steen.tussen(8, 32) / 10;
  const werkdag = dagenVanaf(begin);
  const dag: Dag = (werkdagen) => werkdag(werkdagen < 0 ? werkdagen : Math.round(werkdagen * tempo));
  return helemaal(steen, dag, stofVan(steen, inwoner, vandaag)).filter((moment) => moment.op <= vandaag);
};
