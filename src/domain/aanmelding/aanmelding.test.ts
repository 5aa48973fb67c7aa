import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId, dossierId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { type Ambt, ambten } from '../gedeeld/ambt.ts';
import { aanmelding } from './aanmelding.ts';
import type { AanmeldingEvent } from './feiten.ts';
import type { Aanvrager } from './opdrachten.ts';
import { aanmeldingWeigeringen } from './weigeringen.ts';

const given = specify(aanmelding);

const op = calendarDay('2026-01-12');
const aanvrager: Aanvrager = {
  account: accountId('0000000000000000000000000a'),
  bestuurder: dossierId('0000000000000000000000000b'),
  ambt: 'wethouder',
  organisatie: 'GM9001',
  provincie: 'PV90',
  grootteklasse: '20.000-50.000',
};
const ander = accountId('0000000000000000000000000c');
const adviseur = accountId('0000000000000000000000000d');
const { grootteklasse, ...persoon } = aanvrager;

const dienIn = {
  type: 'DienAanmeldingIn',
  op,
  aanvrager,
  aanleidingen: ['toekomstige-dreiging'],
  partner: true,
  anderen: '',
} as const;
const dreiging = { wat: 'Een brief.', wanneer: 'gisteren', nuVeilig: true, vandaagBellen: true };
const zetKlaar = { type: 'ZetAanmeldingKlaar', op, aanvrager } as const;
const wijsToe = { type: 'WijsAdviseurToe', op, adviseur } as const;
const trekIn = { type: 'TrekAanmeldingIn', op, feiten: { adviesVastgesteld: false } } as const;

const vastgelegd: AanmeldingEvent = { type: 'AanvragerVastgelegd', op, ...persoon };
const ingediend: AanmeldingEvent = {
  type: 'AanmeldingIngediend',
  op,
  functiegroep: 'gemeente',
  grootteklasse,
  gezamenlijk: false,
};
const aanleiding: AanmeldingEvent = {
  type: 'AanleidingOpgegeven',
  op,
  aanleidingen: ['toekomstige-dreiging'],
};
const partners: AanmeldingEvent = { type: 'GesprekspartnersOpgegeven', op, partner: true, anderen: '' };
const klaargezet: readonly AanmeldingEvent[] = [{ type: 'AanmeldingKlaargezet', op }, vastgelegd];
const aangemeld = [vastgelegd, ingediend, aanleiding, partners];
const toegewezen: AanmeldingEvent = { type: 'AdviseurToegewezen', op, adviseur };
const ingetrokken: AanmeldingEvent = { type: 'AanmeldingIngetrokken', op };
const vouw = (...events: readonly AanmeldingEvent[]) =>
  events.reduce(aanmelding.evolve, aanmelding.initialState);

describe('Artikel 2.9, 3.9 en 4.9: wie zich kan aanmelden', () => {
  it('een dagelijks bestuurder meldt zich aan, zonder keurmerk en zonder toestemming van wie dan ook', () => {
    given()
      .when(dienIn)
      .then(...aangemeld);
  });

  it.each(ambten.filter((ambt) => !['overig', 'commissielid', 'volksvertegenwoordiger'].includes(ambt)))(
    'een %s is dagelijks bestuurder',
    (ambt) => {
      const { decision } = given().when({ ...dienIn, aanvrager: { ...aanvrager, ambt } });
      expect(decision.accepted).toBe(true);
    },
  );

  it.each<Ambt>(['volksvertegenwoordiger', 'commissielid', 'overig'])(
    'een %s is dat niet, en hoort wat er wel bestaat',
    (ambt) => {
      given()
        .when({ ...dienIn, aanvrager: { ...aanvrager, ambt } })
        .thenRefused('geen-dagelijks-bestuurder');
      given()
        .when({ ...zetKlaar, aanvrager: { ...aanvrager, ambt } })
        .thenRefused('geen-dagelijks-bestuurder');
      expect(aanmeldingWeigeringen['geen-dagelijks-bestuurder']).toContain('070-3738314');
    },
  );

  it('twee keer hetzelfde indienen kan niet', () => {
    given(...aangemeld)
      .when(dienIn)
      .thenRefused('al-aangemeld');
  });
});

describe('De aanleiding', () => {
  it('ten minste één aanleiding', () => {
    given()
      .when({ ...dienIn, aanleidingen: [] })
      .thenRefused('aanleiding-ontbreekt');
  });

  it('concrete dreiging geeft meteen spoed, en vraagt wat er is gebeurd', () => {
    const aanleidingen = ['concrete-dreiging', 'praktisch'] as const;
    given()
      .when({ ...dienIn, aanleidingen })
      .thenRefused('dreiging-toelichten');
    given()
      .when({ ...dienIn, aanleidingen, dreiging })
      .then(vastgelegd, ingediend, { type: 'AanleidingOpgegeven', op, aanleidingen, dreiging }, partners, {
        type: 'SpoedToegekend',
        op,
        grond: 'concrete-dreiging',
      });
  });

  it('de planner kan spoed toekennen, één keer', () => {
    const spoed = { type: 'SpoedToegekend', op, grond: 'inschatting-planner' } as const;
    given(...aangemeld)
      .when({ type: 'KenSpoedToe', op })
      .then(spoed);
    given(...aangemeld, spoed)
      .when({ type: 'KenSpoedToe', op })
      .thenRefused('spoed-al-toegekend');
  });
});

describe('Gezamenlijk aanmelden', () => {
  it('wordt door de persoon zelf bevestigd', () => {
    given()
      .when(zetKlaar)
      .then(...klaargezet);
    given(...klaargezet)
      .when(dienIn)
      .then(
        vastgelegd,
        { ...ingediend, gezamenlijk: true },
        { type: 'AanmeldingBevestigd', op },
        aanleiding,
        partners,
      );
  });

  it('door niemand anders', () => {
    given(...klaargezet)
      .when({ ...dienIn, aanvrager: { ...aanvrager, account: ander } })
      .thenRefused('alleen-de-persoon-zelf');
  });

  it('wordt niet twee keer klaargezet', () => {
    given(...klaargezet)
      .when(zetKlaar)
      .thenRefused('al-aangemeld');
    given(...aangemeld)
      .when(zetKlaar)
      .thenRefused('al-aangemeld');
  });

  it('voor de bevestiging gebeurt er niets', () => {
    given(...klaargezet)
      .when(wijsToe)
      .thenRefused('niet-aangemeld');
  });
});

describe('Toewijzen, niet ontvankelijk en intrekken', () => {
  it('een andere adviseur kan, dezelfde niet nog eens; de eerste dag van toewijzing blijft staan', () => {
    given(...aangemeld)
      .when(wijsToe)
      .then(toegewezen);
    given(...aangemeld, toegewezen)
      .when(wijsToe)
      .thenRefused('adviseur-al-toegewezen');
    const later = calendarDay('2026-02-01');
    const state = vouw(...aangemeld, toegewezen, { type: 'AdviseurToegewezen', op: later, adviseur: ander });
    expect(state).toMatchObject({ adviseur: ander, toegewezenOp: op });
  });

  it('niet ontvankelijk vraagt een toelichting', () => {
    const verklaar = { type: 'VerklaarNietOntvankelijk', op, reden: 'dubbel', toelichting: '' } as const;
    given(...aangemeld)
      .when(verklaar)
      .thenRefused('toelichting-ontbreekt');
    given().when(verklaar).thenRefused('niet-aangemeld', 'toelichting-ontbreekt');
  });

  it('intrekken kan tot het advies is vastgesteld', () => {
    given(...aangemeld, toegewezen)
      .when(trekIn)
      .then(ingetrokken);
    given(...klaargezet)
      .when(trekIn)
      .then(ingetrokken);
    given(...aangemeld)
      .when({ ...trekIn, feiten: { adviesVastgesteld: true } })
      .thenRefused('advies-al-vastgesteld');
  });

  it('wat er niet is, kan niet worden ingetrokken', () => {
    given().when(trekIn).thenRefused('niet-aangemeld');
  });

  it('daarna gebeurt er niets meer', () => {
    for (const command of [dienIn, zetKlaar, wijsToe, trekIn, { type: 'KenSpoedToe', op }] as const) {
      given(...aangemeld, ingetrokken)
        .when(command)
        .thenRefused('aanmelding-beeindigd');
    }
  });
});

describe('Gesloten compartimenten', () => {
  it('wie de persoon niet mag zien, ziet de stand nog wel', () => {
    expect(vouw(ingediend, toegewezen)).toMatchObject({ stand: 'toegewezen', aanvrager: null });
  });
});
