import type { AdviesState } from '#domain/advies/advies.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { type Scenario, scenariodelen } from '#domain/onderzoek/feiten.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Link } from '#web/components/link.tsx';
import { Heading, Hidden, Lead, Over, Paragraph, Small } from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu, naarDossier } from './formulier.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { deelwoorden, klaarmeldingen, niveauwoorden } from './teksten.ts';
import { Teruggaaf } from './teruggaaf.tsx';

/** What is known of a scenario besides its story. */
const scenariofeiten = ({ kort = {}, weerstand, ontbreekt, weging }: Scenario): readonly Fact[] => [
  ...scenariodelen.flatMap((deel) =>
    kort[deel] === undefined ? [] : [{ label: deelwoorden[deel], value: kort[deel] }],
  ),
  ...(weerstand === '' ? [] : [{ label: 'Helpt nu al', value: weerstand }]),
  ...(ontbreekt === undefined ? [] : [{ label: 'Ontbreekt', value: ontbreekt }]),
  ...(weging === undefined
    ? []
    : [{ label: 'Weging', value: `${niveauwoorden[weging.niveau]}: ${weging.reden}` }]),
];

const Kaart = ({
  scenario,
  advies,
  pad,
  mag,
}: {
  readonly scenario: Scenario;
  readonly advies: AdviesState;
  readonly pad: string;
  readonly mag: boolean;
}) => (
  <Card>
    <Small>{domeinnamen[scenario.domein]}</Small>
    <Heading level={2}>{scenario.titel}</Heading>
    <Paragraph>{scenario.verhaal}</Paragraph>
    <Facts facts={scenariofeiten(scenario)} />
    <Opmerkingen advies={advies} plek={`scenario:${scenario.id}`} />
    {mag && (
      <Paragraph>
        <Link href={`${pad}/${scenario.id}`}>Wijzig {scenario.titel}</Link>
        {' · '}
        <Link href={`${pad}/${scenario.id}/weghalen`}>
          Haal weg<Hidden>: {scenario.titel}</Hidden>
        </Link>
        {' · '}
        <Link href={`${pad}/volgorde`}>
          Zet op volgorde<Hidden>: {scenario.titel}</Hidden>
        </Link>
      </Paragraph>
    )}
  </Card>
);

/** What could happen, told as short stories; measures follow from them. */
export const showScenarios = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const { scenarios } = view.zaak.onderzoek;
  const pad = `/advies/${view.id}/scenarios`;
  const mag = isAanAdviseur(view);
  return ctx.page({
    title: 'Scenario’s',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Wat kan er gebeuren?</Heading>
        <Lead>
          Beschrijf een paar scenario’s die hier echt kunnen. De bestuurder leest ze thuis, misschien met een
          partner naast zich: blijf rustig en precies.
        </Lead>
        <Teruggaaf view={view} />
        {scenarios.map((scenario) => (
          <Kaart scenario={scenario} advies={view.zaak.advies} pad={pad} mag={mag} key={scenario.id} />
        ))}
        {scenarios.length === 0 && (
          <EmptyState>Er is nog geen scenario. Twee tot vijf zijn meestal genoeg.</EmptyState>
        )}
        {mag ? (
          <Actions>
            <ButtonLink href={`${pad}/nieuw`}>Beschrijf een scenario</ButtonLink>
            <ButtonLink href={`/advies/${view.id}/maatregelen`} kind="secondary">
              Verder naar de maatregelen
            </ButtonLink>
          </Actions>
        ) : (
          <NietNu />
        )}
      </>
    ),
  });
});
