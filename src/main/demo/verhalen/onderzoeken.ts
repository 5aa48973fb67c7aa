import { adviseert, geeftTerug } from '#application/simulatie/advies.ts';
import { gewoonHuis } from '#application/simulatie/bevindingen.ts';
import { maatregel } from '#application/simulatie/maatregelen.ts';
import {
  beoordeeltKeurmerk,
  gaatOpBezoek,
  keurmerkVereist,
  plantBezoek,
  spreektWerkgever,
  ziet,
} from '#application/simulatie/onderzoek.ts';
import { op } from '#application/simulatie/toneel.ts';
import {
  aangeboden,
  afgesproken,
  bezocht,
  NA,
  toegewezen,
  type Zaakstof,
} from '#application/simulatie/verloop.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

const opvang = {
  ambt: 'wethouder',
  plek: plekken.groningen,
  soort: 'rijwoning',
  speelt: 'Er is veel onrust over een nieuwe opvanglocatie. Bestuurders krijgen boze berichten.',
  ernst: 'midden',
  waarschijnlijkheid: 'midden',
  weging: 'Er wordt veel geroepen en weinig aangekondigd. Het adres is bekend bij een paar mensen.',
  codes: ['W-001', 'W-006', 'W-017', 'I-001', 'V-011'],
} as const satisfies Partial<Zaakstof>;

const stikstof = {
  ambt: 'gedeputeerde',
  plek: plekken.assen,
  soort: 'vrijstaand',
  speelt: 'Bij eerdere besluiten over natuur stonden er tractoren voor het provinciehuis.',
  ernst: 'midden',
  waarschijnlijkheid: 'laag',
  weging: 'De boosheid richt zich op het besluit. Het huis ligt afgelegen, dus hulp is later ter plaatse.',
  codes: ['W-008', 'W-011', 'W-017', 'V-001'],
} as const satisfies Partial<Zaakstof>;

const water = {
  ambt: 'lid-dagelijks-bestuur',
  plek: plekken.leeuwarden,
  soort: 'twee-onder-een-kap',
  speelt: 'Over het waterpeil is al jaren onenigheid. Een paar mensen zoeken bestuurders op.',
  ernst: 'laag',
  waarschijnlijkheid: 'midden',
  weging: 'Mensen komen aan de deur om hun gelijk te halen. Er is niet gedreigd.',
  codes: ['W-006', 'W-026', 'K-008'],
} as const satisfies Partial<Zaakstof>;

const burgemeester: Verhaal = {
  zelf: 'burgemeester',
  verloop: (dag) => [
    ...toegewezen(dag, -12, {
      ...opvang,
      ambt: 'burgemeester',
      soort: 'vrijstaand',
      straat: 'Proeflaan 1',
      aanmelding: { aanleidingen: ['toekomstige-dreiging', 'raad-van-collega'] },
    }),
    op(
      dag(-6),
      spreektWerkgever('Na het sluiten van een pand kwamen er berichten binnen die steeds feller worden.'),
      plantBezoek(dag(6), '16:30'),
    ),
  ],
};

/** Cases that lie with an adviser. */
export const onderzoeken: readonly Verhaal[] = [
  burgemeester,
  {
    zelf: 'anna',
    verloop: (dag) => afgesproken(dag, -NA.bezoek, { ...opvang, straat: 'Verzonnenlaan 7' }),
  },
  {
    zelf: 'leo',
    verloop: (dag) => [
      ...aangeboden(dag, -28, { ...water, straat: 'Bedachtedijk 11' }),
      op(
        dag(-2),
        geeftTerug(
          {
            thema: 'onderbouwing-dreiging',
            toelichting: 'Schrijf erbij hoe vaak er iemand aan de deur kwam, en wanneer voor het laatst.',
          },
          {
            thema: 'scenario-zonder-maatregel',
            toelichting:
              'Bij de deur thuis staat wat er kan gebeuren. Wat helpt er als de bestuurder niet thuis is?',
          },
        ),
      ),
    ],
  },
  { zelf: 'olga', verloop: (dag) => toegewezen(dag, -5, { ...stikstof, straat: 'Nergensweg 2' }) },
  {
    zelf: 'wim',
    verloop: (dag) => [
      ...bezocht(dag, -17, {
        ...opvang,
        plek: plekken.stadskanaal,
        straat: 'Kladlaan 30',
        speelt: 'Over een windpark is veel te doen. Er hangen spandoeken bij huizen.',
      }),
      op(dag(-1), adviseert(dag(-1), [maatregel(dag(-1), 'W-001')])),
    ],
  },
  {
    zelf: 'saar',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) => [
      ...toegewezen(dag, -4, {
        ...opvang,
        plek: plekken.veendam,
        straat: 'Verhaalstraat 16',
        aanmelding: {
          aanleidingen: ['concrete-dreiging'],
          dreiging: {
            wat: 'Ik kreeg een kaart thuis met mijn adres en de school van mijn kinderen erop.',
            wanneer: 'Vorige week maandag.',
            nuVeilig: true,
            vandaagBellen: false,
          },
        },
      }),
      op(dag(-2), plantBezoek(dag(1), '10:00')),
    ],
  },
  {
    zelf: 'bram',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) => [
      ...afgesproken(dag, -18, { ...opvang, straat: 'Testmanplein 2', aanmelding: { partner: false } }),
      op(
        dag(-4),
        gaatOpBezoek(dag(-4), false),
        ziet(...gewoonHuis(dag(-4))),
        beoordeeltKeurmerk(keurmerkVereist),
      ),
    ],
  },
];
