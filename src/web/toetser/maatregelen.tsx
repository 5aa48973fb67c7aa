import { eindeTekst } from '#application/adviestekst.ts';
import type { AdviesState } from '#domain/advies/advies.ts';
import { type Domein, domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import { Card } from '#web/components/card.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import { Bij } from './bij.tsx';
import type { Toetsing } from './toetsing.ts';
import { kostenWoorden } from './woorden.ts';

const kostenFacts = ({ eenmalig, perMaand }: Maatregel): readonly Fact[] => [
  ...(eenmalig === null ? [] : [{ label: 'Kost ongeveer', value: kostenWoorden(eenmalig) }]),
  ...(perMaand === null ? [] : [{ label: 'Kost per maand ongeveer', value: kostenWoorden(perMaand) }]),
];

const facts = (maatregel: Maatregel, scenarios: readonly Scenario[]): readonly Fact[] => [
  { label: 'Waar', value: maatregel.waar },
  {
    label: 'Helpt tegen',
    value: maatregel.scenarios
      .map((gezocht) => scenarios.find(({ id }) => id === gezocht)?.titel ?? gezocht)
      .join(', '),
  },
  { label: 'Vraagt van het huishouden', value: maatregel.vraagt || 'niets' },
  ...(maatregel.alternatieven.length === 0
    ? []
    : [{ label: 'Even goed', value: maatregel.alternatieven.map(({ titel }) => titel).join(', ') }]),
  ...kostenFacts(maatregel),
  {
    label: 'Wie betaalt',
    value: maatregel.betaler === 'organisatie' ? 'de organisatie' : 'de bestuurder, voor het keurmerk',
  },
  ...(maatregel.grondslag === 'woonplek'
    ? []
    : [{ label: 'Let op', value: 'Ligt buiten de woning: over de grondslag oordeelt een jurist.' }]),
  ...(eindeTekst(maatregel, formatDay) === ''
    ? []
    : [{ label: 'Kan stoppen', value: eindeTekst(maatregel, formatDay) }]),
];

const Een = ({ maatregel, toetsing }: { readonly maatregel: Maatregel; readonly toetsing: Toetsing }) => (
  <Card>
    <Heading level={3}>{maatregel.titel}</Heading>
    <Paragraph>{maatregel.toelichting}</Paragraph>
    <IngetrokkenMaatregel ctx={toetsing.ctx} code={maatregel.code} voor="toetser" />
    <Facts facts={facts(maatregel, toetsing.view.zaak.onderzoek.scenarios)} />
    <Bij toetsing={toetsing} plek={`maatregel:${maatregel.id}`} wat={maatregel.titel} />
  </Card>
);

const leegZin = ({ legeDomeinen }: AdviesState, domein: Domein) =>
  legeDomeinen
    .filter((leeg) => leeg.domein === domein)
    .map(({ reden }) => <Paragraph key={domein}>Bewust geen maatregel. {reden}</Paragraph>);

/** The measures by domain with what each serves, and what was left out on purpose. */
export const Maatregelen = (toetsing: Toetsing) => {
  const { advies, onderzoek } = toetsing.view.zaak;
  const weggelaten = [
    ...advies.losseScenarios.map(
      ({ scenario, reden }) =>
        `${onderzoek.scenarios.find(({ id }) => id === scenario)?.titel ?? scenario}: ${reden}`,
    ),
  ];
  return (
    <section aria-labelledby="maatregelen">
      <Heading level={2} id="maatregelen">
        Wat de adviseur aanraadt
      </Heading>
      {advies.maatregelen.length === 0 && <Paragraph>Er staan geen maatregelen in dit advies.</Paragraph>}
      {domeinen.map((domein) => (
        <section key={domein}>
          <Heading level={3}>{domeinnamen[domein]}</Heading>
          {advies.maatregelen
            .filter((maatregel) => maatregel.domein === domein)
            .map((maatregel) => (
              <Een key={maatregel.id} maatregel={maatregel} toetsing={toetsing} />
            ))}
          {leegZin(advies, domein)}
          <Bij toetsing={toetsing} plek={`domein:${domein}`} wat={domeinnamen[domein]} />
        </section>
      ))}
      {advies.nietGewenst.length > 0 && (
        <>
          <Heading level={3}>Wat de bestuurder in het gesprek niet wilde</Heading>
          <BulletList
            items={advies.nietGewenst.map(
              ({ titel, domein, reden }) => `${titel} (${domeinnamen[domein].toLowerCase()}): ${reden}`,
            )}
          />
        </>
      )}
      {weggelaten.length > 0 && (
        <>
          <Heading level={3}>Scenario’s waar bewust niets tegenover staat</Heading>
          <BulletList items={weggelaten} />
        </>
      )}
    </section>
  );
};
