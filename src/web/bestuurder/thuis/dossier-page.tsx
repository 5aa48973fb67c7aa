import type { ReactNode } from 'react';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, type CardKind } from '#web/components/card.tsx';
import { Columns } from '#web/components/columns.tsx';
import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { type State, StateLabel } from '#web/components/state-label.tsx';
import { Heading, Over, Paragraph, Small } from '#web/components/text.tsx';
import { Way } from '#web/components/way.tsx';
import type { Answer } from '#web/server/answer.ts';
import { heeftAfspraak } from '../afspraak/afspraak.tsx';
import type { Dossier } from '../dossier.ts';
import { HerindelingBericht } from '../herindeling.tsx';
import { NaarOpvolger, opvolgerVan } from '../vorig/opvolger.tsx';
import type { Beurtkaart } from './beurtkaart.ts';
import { meldingVan } from './melding.ts';
import { nuVan } from './nu.ts';
import { wegVan } from './weg.ts';

const koppen: Record<State, string> = {
  now: 'U bent aan zet',
  wait: 'U hoeft nu niets te doen',
  done: 'Uw dossier is gesloten',
  stopped: 'Dit dossier is gestopt',
};

const kinds: Record<State, CardKind> = { now: 'now', wait: 'wait', done: 'done', stopped: 'neutral' };

const Kaart = ({
  state,
  wie,
  titel,
  tekst,
  duur,
  knop,
  tweede,
  eerste,
}: Beurtkaart & { readonly eerste: boolean }) => (
  <Card kind={kinds[state]}>
    <StateLabel state={state}>{wie}</StateLabel>
    <Heading level={2}>{titel}</Heading>
    <Paragraph>{tekst}</Paragraph>
    {duur !== undefined && <Small>{duur}</Small>}
    {knop !== undefined && (
      <Actions>
        <ButtonLink href={knop.href} kind={eerste && state === 'now' ? 'primary' : 'secondary'}>
          {knop.label}
        </ButtonLink>
        {tweede !== undefined && (
          <ButtonLink href={tweede.href} kind="secondary">
            {tweede.label}
          </ButtonLink>
        )}
      </Actions>
    )}
  </Card>
);

const gedeeldIn = ({ view, organisatie }: Dossier): string => {
  const { toestemmingen, gedeeld } = view.zaak.keuze;
  if (!toestemmingen.maatregelen) return `uw ${organisatie} ziet nu niets van uw advies`;
  const kosten = toestemmingen.kosten ? ' en wat zij kosten' : '';
  return `${gedeeld.length} gekozen maatregelen${kosten}`;
};

const vanU = (dossier: Dossier): readonly LinkLine[] => {
  const { view, pad, organisatie } = dossier;
  const { fase } = view.kaart;
  const loopt = fase !== null && !['gesloten', 'ingetrokken', 'niet-ontvankelijk'].includes(fase);
  const rapport = view.zaak.advies.stand === 'verstrekt';
  return [
    ...(rapport ? [{ href: pad('rapport'), label: 'Uw rapport', detail: 'lezen of downloaden' }] : []),
    ...(rapport && loopt
      ? [
          { href: pad('keuze'), label: 'Uw keuzes', detail: 'per maatregel, u kunt ze altijd wijzigen' },
          { href: pad('delen'), label: `Wat deelt u met uw ${organisatie}`, detail: gedeeldIn(dossier) },
        ]
      : []),
    ...(view.zaak.uitvoering.verstrekkingen.length > 0
      ? [
          {
            href: pad('uitvoering'),
            label: 'Hoe staat het ermee?',
            detail: 'per maatregel, van bestellen tot testen',
          },
        ]
      : []),
    ...(heeftAfspraak(dossier)
      ? [{ href: pad('afspraak'), label: 'Uw huisbezoek', detail: 'agenda, andere dag of afzeggen' }]
      : []),
    ...(loopt && !rapport && view.persoon.verstrekkingen.length > 0
      ? [
          {
            href: pad('vorig'),
            label: 'Wat er al is',
            detail: 'laat uw adviseur zien wat eerder is verstrekt',
          },
        ]
      : []),
    { href: pad('huishouden'), label: 'Uw huishouden', detail: 'wat er over uw huisgenoten staat' },
    ...(view.zaak.onderzoek.fotos.length > 0
      ? [
          {
            href: pad('fotos'),
            label: 'Foto’s van uw woning',
            detail: 'welke mogen in uw rapport staan',
          },
        ]
      : []),
    { href: '/zelfscan', label: 'Zelfscan', detail: 'achttien vragen en tips, vijf minuten' },
    { href: '/huiskaart', label: 'Afspraken voor thuis', detail: 'een kaart die alleen u ziet' },
    {
      href: pad('gezien'),
      label: 'Wie heeft uw dossier gezien',
      detail: 'wie er keek, wanneer en waarvoor',
    },
    ...(loopt
      ? [
          {
            href: pad('veranderd'),
            label: 'Iets is veranderd',
            detail: 'verhuizing, dreiging, ambt, of u wilt stoppen',
          },
        ]
      : []),
    ...(loopt && rapport
      ? [
          { href: pad('hoe-gaat-het'), label: 'Hoe gaat het?', detail: 'een minuut, als u wilt' },
          { href: pad('nazorg'), label: 'Loopt er iets vast?', detail: 'meld het aan het CCV' },
        ]
      : []),
  ];
};

/** What a dossier says to its owner: what is at you, what waits for whom, the whole way, and what is yours. */
export const DossierBody = ({
  dossier,
  children,
}: {
  readonly dossier: Dossier;
  /** What else waits for this person, besides this dossier. */
  readonly children?: ReactNode;
}) => {
  const melding = meldingVan(dossier);
  const kaarten = nuVan(dossier);
  return (
    <>
      <Over>Dossier {dossier.view.nummer}</Over>
      <Heading level={1}>{koppen[kaarten[0]?.state ?? 'wait']}</Heading>
      {melding !== undefined && (
        <Alert kind="done" title={melding.titel}>
          {melding.tekst.map((regel) => (
            <Paragraph key={regel}>{regel}</Paragraph>
          ))}
        </Alert>
      )}
      <Columns
        asideLabel="Van u"
        main={
          <>
            {kaarten.map((kaart, plaats) => (
              <Kaart key={kaart.titel} {...kaart} eerste={plaats === 0} />
            ))}
            <HerindelingBericht dossier={dossier} />
            {children}
            <Heading level={2}>Uw weg</Heading>
            <Way steps={wegVan(dossier)} />
          </>
        }
        aside={
          <>
            <Heading level={2}>Van u</Heading>
            <LinkList links={vanU(dossier)} />
            <Heading level={2}>Goed om te weten</Heading>
            <Small>
              Dit dossier is van u. Niemand anders hoeft toestemming te geven: wat u wilt, beslist u zelf.
            </Small>
          </>
        }
      />
    </>
  );
};

/** The first page of one dossier. */
export const showDossier = async (dossier: Dossier): Promise<Answer> => {
  const opvolger = await opvolgerVan(dossier);
  return dossier.ctx.page({
    title: 'Uw dossier',
    back: { href: '/', label: 'Uw overzicht' },
    help: dossier.view.kaart.werk?.spoed === true ? 'top' : undefined,
    body: <DossierBody dossier={dossier}>{opvolger && <NaarOpvolger opvolger={opvolger} />}</DossierBody>,
  });
};
