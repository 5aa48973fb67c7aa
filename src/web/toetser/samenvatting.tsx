import type { ZaakView } from '#application/application.ts';
import type { BestuurderWoning } from '#domain/bestuurder/toestand.ts';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { aanleidingWoorden, niveauWoorden, organisatieWoorden, woningWoorden } from './woorden.ts';

const jaNee = (waarde: boolean | null): string => (waarde === null ? 'niet bekend' : waarde ? 'ja' : 'nee');

const woningFacts = (woning: BestuurderWoning | undefined): readonly Fact[] =>
  woning === undefined
    ? [{ label: 'Woning', value: 'nog niet opgegeven' }]
    : [
        { label: 'Woning', value: woningWoorden[woning.soort] },
        { label: 'Nieuwbouw volgens het Bouwbesluit', value: jaNee(woning.nieuwbouw) },
        { label: 'Monument', value: jaNee(woning.monument) },
      ];

const dreigingFacts = ({ aanmelding, onderzoek }: ZaakView['zaak']): readonly Fact[] => [
  {
    label: 'Aanleiding',
    value: aanmelding.aanleidingen.map((een) => aanleidingWoorden[een]).join(', ') || 'niet opgegeven',
  },
  ...(onderzoek.duiding === null
    ? []
    : [
        { label: 'Ernst', value: niveauWoorden[onderzoek.duiding.ernst] },
        { label: 'Waarschijnlijkheid', value: niveauWoorden[onderzoek.duiding.waarschijnlijkheid] },
      ]),
];

/** Threat and home at a glance: for which kind of organisation, never for whom. */
export const Samenvatting = ({ view: { zaak, persoon, kaart } }: { readonly view: ZaakView }) => {
  const { onderzoek, advies } = zaak;
  const gezocht = advies.woning ?? persoon.woning;
  return (
    <section aria-labelledby="samenvatting">
      <Heading level={2} id="samenvatting">
        In het kort
      </Heading>
      <Facts
        facts={[
          { label: 'Organisatie', value: organisatieWoorden(kaart.werk) },
          ...woningFacts(persoon.woningen.find(({ id }) => id === gezocht)),
          ...dreigingFacts(zaak),
          ...(onderzoek.gevoerdOp === null
            ? []
            : [{ label: 'Huisbezoek', value: formatDay(onderzoek.gevoerdOp) }]),
          { label: 'Scenario’s', value: onderzoek.scenarios.length },
          { label: 'Maatregelen', value: advies.maatregelen.length },
        ]}
      />
      {onderzoek.duiding !== null && <Paragraph>{onderzoek.duiding.toelichting}</Paragraph>}
    </section>
  );
};
