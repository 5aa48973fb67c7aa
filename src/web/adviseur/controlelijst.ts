import type { ZaakView } from '#application/application.ts';
import { aantalGaten, gatenVan, isOnaf } from './gaten.ts';

/** One thing that must be there before an advice is offered, and why it matters. */
export type Controle = {
  readonly titel: string;
  readonly waarom: string;
  readonly klaar: boolean;
  readonly href: string;
};

/** What an advice needs (lid 4 and 5); the decider asks the same again. */
export const controlelijst = (view: ZaakView): readonly Controle[] => {
  const { id, zaak, persoon, wijziging } = view;
  const { onderzoek, advies } = zaak;
  const pad = (naam: string) => `/advies/${id}/${naam}`;
  return [
    {
      titel: 'Gesprek met de organisatie',
      waarom: 'Zonder weet niemand wat er plaatselijk speelt (vierde lid, onder a).',
      klaar: onderzoek.gesprek !== null,
      href: pad('gesprek'),
    },
    {
      titel: 'Huisbezoek',
      waarom: 'Het advies beoordeelt de risico’s in en om de woning (vierde lid, onder b).',
      klaar: onderzoek.gevoerdOp !== null,
      href: pad('bezoek'),
    },
    {
      titel: 'Duiding van de dreiging',
      waarom: 'De toetsers wegen de maatregelen tegen uw duiding.',
      klaar: onderzoek.duiding !== null,
      href: pad('duiding'),
    },
    {
      titel: 'Oordeel over het Politiekeurmerk',
      waarom: 'Daarvan hangt af of de organisatie meteen kan verstrekken (vijfde lid, onder b).',
      klaar: onderzoek.pkvw !== null,
      href: pad('keurmerk'),
    },
    {
      titel: 'Woning bekend',
      waarom: 'Het advies geldt voor één woning. De bestuurder geeft die zelf op.',
      klaar: persoon.woning !== null,
      href: pad('voorbereiding'),
    },
    {
      titel: 'Advies begonnen',
      waarom: 'Zonder advies is er niets om te toetsen.',
      klaar: advies.stand !== 'geen' && advies.stand !== 'ingetrokken',
      href: pad('maatregelen'),
    },
    {
      titel: 'Elke maatregel heeft een plaats, elke zwaardere een einde',
      waarom:
        'De bestuurder leest waar het komt. Wat zwaarder is, krijgt vooraf een reden en een moment om te stoppen.',
      klaar: !advies.maatregelen.some(isOnaf),
      href: pad('maatregelen'),
    },
    ...(wijziging === undefined
      ? []
      : [
          {
            titel: 'Er is iets gewijzigd',
            waarom:
              'Een versie die niets verandert, hoeft niemand te toetsen. Hoeft er niets te wijzigen? Vraag de planner dan om de wijziging te staken.',
            // A reason for what is left open can still be changed in the form itself.
            klaar: wijziging.veranderingen.length > 0 || aantalGaten(gatenVan(view)) > 0,
            href: pad('maatregelen'),
          },
        ]),
  ];
};
