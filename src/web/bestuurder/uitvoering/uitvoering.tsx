import type { UitvoeringStand, Verstrekking } from '#domain/uitvoering/toestand.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, CardGrid, EmptyState } from '#web/components/card.tsx';
import { formatDay } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { Way, type WayStep } from '#web/components/way.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { HerindelingBericht } from '../herindeling.tsx';

const STAPPEN: readonly (readonly [stand: UitvoeringStand, titel: string, wat: string])[] = [
  ['verstrekking-vastgesteld', 'Toegezegd', 'wordt verstrekt'],
  ['offerte', 'Prijs gevraagd', 'een erkend bedrijf geeft een prijs'],
  ['opdracht', 'Besteld', 'het bedrijf maakt een afspraak met u'],
  ['opgeleverd', 'Geplaatst', 'het bedrijf laat zien hoe het werkt'],
  ['getest', 'Getest', 'werkt het zoals het moet?'],
  ['betaald', 'Betaald', 'u hoeft niets voor te schieten'],
];

const bereikt = ({ stand }: Verstrekking): number =>
  stand === 'gebrek' ? 2 : STAPPEN.findIndex(([een]) => een === stand);

const levensloop = (verstrekking: Verstrekking): readonly WayStep[] => {
  const tot = bereikt(verstrekking);
  return STAPPEN.map(([stand, title, wat], plaats): WayStep => {
    const dag = verstrekking.dagen[stand];
    if (plaats <= tot)
      return { title, state: 'done', detail: dag === undefined ? undefined : formatDay(dag) };
    const terug = verstrekking.stand === 'gebrek' && stand === 'opgeleverd';
    return {
      title,
      state: plaats === tot + 1 ? 'wait' : 'future',
      detail: terug ? 'het bedrijf komt terug' : wat,
    };
  });
};

const standwoord = ({ stand }: Verstrekking, organisatie: string) => {
  if (stand === 'beeindigd') return <StateLabel state="stopped">Beëindigd</StateLabel>;
  if (stand === 'betaald') return <StateLabel state="done">Klaar</StateLabel>;
  if (stand === 'gebrek') return <StateLabel state="wait">Wordt hersteld</StateLabel>;
  return <StateLabel state="wait">Wacht op uw {organisatie}</StateLabel>;
};

const Knoppen = ({
  dossier,
  nummer,
  een,
}: {
  readonly dossier: Dossier;
  readonly nummer: number;
  readonly een: Verstrekking;
}) => {
  const geplaatst = een.dagen.opgeleverd !== undefined && een.stand !== 'beeindigd';
  if (!geplaatst) return null;
  const { pad } = dossier;
  return (
    <Actions>
      {een.stand === 'opgeleverd' && (
        <ButtonLink href={pad(`uitvoering/${nummer}/getest`)} kind="secondary">
          Het werkt goed
        </ButtonLink>
      )}
      {een.stand !== 'gebrek' && (
        <ButtonLink href={pad(`uitvoering/${nummer}/gebrek`)} kind="secondary">
          Er klopt iets niet
        </ButtonLink>
      )}
    </Actions>
  );
};

const Maatregel = ({
  dossier,
  een,
  nummer,
}: {
  readonly dossier: Dossier;
  readonly een: Verstrekking;
  readonly nummer: number;
}) => (
  <Card kind={een.stand === 'betaald' ? 'done' : 'wait'}>
    {standwoord(een, dossier.organisatie)}
    <Heading level={2}>{een.maatregel.titel}</Heading>
    <Paragraph>{een.maatregel.waar}</Paragraph>
    {een.grondslag === 'ter-beschikking' && (
      <Small>Geleend zolang u het ambt heeft (lid 7). Daarna gaat het terug.</Small>
    )}
    {een.opdracht?.leveringVoor != null && een.stand === 'opdracht' && (
      <Small>Het bedrijf komt meestal vóór {formatDay(een.opdracht.leveringVoor)}.</Small>
    )}
    {een.afgeschaald !== null && <Small>Afgeschaald op {formatDay(een.afgeschaald.op)}.</Small>}
    {een.stand === 'gebrek' && (
      <Small>Gemeld dat er iets niet klopt: {een.gebreken.at(-1)?.omschrijving}</Small>
    )}
    {een.stand === 'beeindigd' ? (
      <Paragraph>Gestopt: {een.beeindigd?.reden}</Paragraph>
    ) : (
      <Way steps={levensloop(een)} label={`Stappen van ${een.maatregel.titel}`} />
    )}
    <Knoppen dossier={dossier} nummer={nummer} een={een} />
  </Card>
);

const MELDINGEN: Readonly<Record<string, (organisatie: string) => string>> = {
  getest: (organisatie) => `Fijn dat het werkt. Uw ${organisatie} betaalt nu de rekening.`,
  gebrek: (organisatie) => `Uw ${organisatie} krijgt bericht en laat het bedrijf terugkomen.`,
};

/** Per measure a line of life, from promised to paid. */
export const showUitvoering = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, organisatie } = dossier;
  const { verstrekkingen } = view.zaak.uitvoering;
  const naam = ctx.query.get('gedaan') ?? '';
  return ctx.page({
    title: 'Hoe staat het ermee?',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Hoe staat het ermee?</Heading>
        <Lead>Uw {organisatie} regelt en betaalt dit. U ziet hier per maatregel waar het is.</Lead>
        <HerindelingBericht dossier={dossier} />
        {Object.hasOwn(MELDINGEN, naam) && (
          <Alert kind="done" title="Dat is doorgegeven">
            <Paragraph>{MELDINGEN[naam]?.(organisatie)}</Paragraph>
          </Alert>
        )}
        {verstrekkingen.length === 0 ? (
          <EmptyState>
            Er is nog niets in gang gezet. Zodra uw {organisatie} een maatregel toezegt, verschijnt die hier.
          </EmptyState>
        ) : (
          <CardGrid>
            {verstrekkingen.map((een, plaats) => (
              <Maatregel key={een.id} dossier={dossier} een={een} nummer={plaats + 1} />
            ))}
          </CardGrid>
        )}
      </>
    ),
  });
};
