import type { ZaakView } from '#application/application.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { standwoorden } from '#web/adviseur/teksten.ts';
import { bereik } from '#web/components/bereik.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatClock, formatDay } from '#web/components/format.ts';
import { Heading, Lead, Over } from '#web/components/text.tsx';
import { huisgenootwoorden } from '#web/server/kaart-woorden.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarBegin } from './verzoeken.ts';

type Deel = { readonly kop: string; readonly facts: readonly Fact[] };

/** The address where the office-holder lives now, as one line. */
export const adresVan = ({ persoon }: ZaakView): string | undefined => {
  const adres =
    persoon.adressen.find(({ id }) => id === persoon.woning)?.adres ?? persoon.adressen.at(-1)?.adres;
  return adres && `${adres.straat}, ${adres.postcode} ${adres.plaats}`;
};

/** Name, office and how to reach; empty when that is not open. */
export const wieFacts = (view: ZaakView): readonly Fact[] => {
  const { naam, ambten, bereik: opgegeven } = view.persoon;
  return naam === null
    ? []
    : [
        { label: 'Naam', value: naam },
        ...ambten.slice(-1).map(({ ambt }) => ({ label: 'Ambt', value: ambtsnaam(ambt) })),
        ...bereik(opgegeven),
      ];
};

export const waarFacts = (view: ZaakView): readonly Fact[] => {
  const adres = adresVan(view);
  return adres === undefined ? [] : [{ label: 'Adres', value: adres }];
};

/** Every part that holds something; what was not asked for is simply not there. */
const delenVan = (view: ZaakView): readonly Deel[] => {
  const { aanmelding, onderzoek, advies, uitvoering } = view.zaak;
  const { dreiging } = aanmelding;
  const alle: readonly Deel[] = [
    { kop: 'Wie', facts: wieFacts(view) },
    { kop: 'Waar', facts: waarFacts(view) },
    {
      kop: 'Huisgenoten',
      facts: onderzoek.huisgenoten.map(({ wie, notitie }) => ({
        label: huisgenootwoorden[wie],
        value: notitie,
      })),
    },
    {
      kop: 'De dreiging',
      facts: [
        ...(dreiging === null
          ? []
          : [
              { label: 'Wat er gebeurde', value: dreiging.wat },
              { label: 'Wanneer', value: dreiging.wanneer },
            ]),
        ...(onderzoek.duiding === null
          ? []
          : [{ label: 'Duiding van de adviseur', value: onderzoek.duiding.toelichting }]),
        ...onderzoek.scenarios.map(({ titel, verhaal }) => ({ label: titel, value: verhaal })),
      ],
    },
    {
      kop: 'De woning',
      facts: onderzoek.bevindingen.map(({ onderdeel, punt, stand, notitie }) => ({
        label: `${onderdeel}: ${punt}`,
        value: `${standwoorden[stand]}. ${notitie}`.trim(),
      })),
    },
    {
      kop: 'Geadviseerd',
      facts: advies.maatregelen.map(({ titel, waar, toelichting }) => ({
        label: titel,
        value: `${waar}. ${toelichting}`,
      })),
    },
    {
      kop: 'Geplaatst of besteld',
      facts: uitvoering.verstrekkingen.map(({ maatregel, stand, dagen }) => {
        const op = dagen[stand];
        return {
          label: maatregel.titel,
          value: `${maatregel.waar}: ${stand}${op ? `, ${formatDay(op)}` : ''}`,
        };
      }),
    },
  ];
  return alle.filter(({ facts }) => facts.length > 0);
};

/** What an emergency has open of one dossier, and nothing else. */
export const showDossier = zaakPage('lees:noodtoegang', (ctx, view, problem) => {
  const tot = view.noodTot === undefined ? '' : formatClock(view.noodTot);
  const delen = delenVan(view);
  return ctx.page({
    title: 'Noodtoegang tot een dossier',
    back: naarBegin,
    noodTot: tot,
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Wat u heeft gevraagd</Heading>
        <Lead>
          {delen.length === 0
            ? 'In de delen die u vroeg, staat nog niets.'
            : `U ziet alleen de delen die u vroeg. Om ${tot} gaat het vanzelf dicht.`}
        </Lead>
        {delen.map(({ kop, facts }) => (
          <section key={kop}>
            <Heading level={2}>{kop}</Heading>
            <Facts facts={facts} />
          </section>
        ))}
      </>
    ),
  });
});
