import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type MaatregelDossier, naarDossier } from './dossier.ts';
import { gedaanZin } from './gedaan.ts';
import { Levensloop } from './levensloop.tsx';
import { meestal } from './norm.ts';
import { Offertes } from './offertes.tsx';
import { volgendeVan } from './volgende.ts';

const schatting = ({ maatregel: { eenmalig, perMaand } }: MaatregelDossier): readonly Fact[] => [
  ...(eenmalig === null
    ? []
    : [
        {
          label: 'Schatting van de adviseur',
          value: `${formatEuro(eenmalig.van)} tot ${formatEuro(eenmalig.tot)}`,
        },
      ]),
  ...(perMaand === null
    ? []
    : [
        {
          label: 'Schatting per maand',
          value: `${formatEuro(perMaand.van)} tot ${formatEuro(perMaand.tot)}`,
        },
      ]),
];

const grondslag = (verstrekking: Verstrekking | undefined): readonly Fact[] => {
  if (verstrekking === undefined) return [];
  const { reden, oordeelJurist, afgeschaald, beeindigd } = verstrekking;
  return [
    {
      label: 'Grondslag',
      value:
        verstrekking.grondslag === 'verstrekt'
          ? 'verstrekt (lid 1)'
          : 'ter beschikking gesteld zolang het ambt duurt (lid 7)',
    },
    ...(reden === null ? [] : [{ label: 'Reden', value: reden }]),
    ...(oordeelJurist === null ? [] : [{ label: 'Oordeel van de jurist', value: oordeelJurist }]),
    ...(afgeschaald === null ? [] : [{ label: 'Afgeschaald omdat', value: afgeschaald.reden }]),
    ...(beeindigd === null ? [] : [{ label: 'Beëindigd omdat', value: beeindigd.reden }]),
  ];
};

const betalingen = (verstrekking: Verstrekking | undefined): readonly Fact[] =>
  (verstrekking?.betaald ?? []).map(({ op, bedragCent, factuur, redenHoger }) => ({
    label: `Factuur ${factuur}`,
    value: `${formatEuro(bedragCent)}, betaald op ${formatDay(op)}${redenHoger === null ? '' : `. Meer dan de opdracht: ${redenHoger}`}`,
  }));

const Nu = (dossier: MaatregelDossier) => {
  const { verstrekking, pad, maatregelPad, ctx } = dossier;
  if (verstrekking === undefined) {
    return (
      <Card kind="wait">
        <StateLabel state="wait">Nog niet verstrekt</StateLabel>
        <Paragraph>In het dossier staat wat er eerst moet gebeuren.</Paragraph>
        <Actions>
          <ButtonLink href={pad()}>Naar het dossier</ButtonLink>
        </Actions>
      </Card>
    );
  }
  const volgende = volgendeVan(verstrekking);
  if (volgende === undefined) {
    return (
      <Card kind="done">
        <StateLabel state={verstrekking.stand === 'beeindigd' ? 'stopped' : 'done'} />
        <Paragraph>Voor deze maatregel is er nu niets te doen.</Paragraph>
      </Card>
    );
  }
  const wacht = verstrekking.stand === 'opdracht';
  return (
    <Card kind={wacht ? 'wait' : 'now'}>
      <StateLabel state={wacht ? 'wait' : 'now'}>{wacht ? 'Wacht op de leverancier' : 'Nu aan u'}</StateLabel>
      <Heading level={2}>{volgende.titel}</Heading>
      <Paragraph>Dit lukt {meestal(volgende.schakel, ctx.today)}. Dat is onze eigen norm.</Paragraph>
      <Actions>
        <ButtonLink href={maatregelPad(volgende.pagina)}>{volgende.knop}</ButtonLink>
      </Actions>
    </Card>
  );
};

const OOK: readonly {
  readonly naam: string;
  readonly label: string;
  readonly mag: (verstrekking: Verstrekking) => boolean;
}[] = [
  { naam: 'offerte', label: 'Nog een offerte vastleggen', mag: ({ stand }) => stand === 'offerte' },
  { naam: 'werkbon', label: 'Werkbon voor de leverancier', mag: ({ opdracht }) => opdracht !== null },
  {
    naam: 'gebrek',
    label: 'Een gebrek melden',
    mag: ({ stand }) => ['opgeleverd', 'getest', 'betaald'].includes(stand),
  },
  {
    naam: 'betaling',
    label: 'Nog een betaling vastleggen',
    mag: ({ stand, tests }) => stand === 'betaald' || (stand === 'beeindigd' && tests.length > 0),
  },
  {
    naam: 'vaste-lasten',
    label: 'Vaste lasten vastleggen',
    mag: ({ stand, opdracht }) => stand !== 'beeindigd' && opdracht !== null,
  },
  {
    naam: 'afschalen',
    label: 'De maatregel afschalen',
    mag: ({ stand, afgeschaald }) => stand !== 'beeindigd' && afgeschaald === null,
  },
  { naam: 'beeindigen', label: 'De maatregel beëindigen', mag: ({ stand }) => stand !== 'beeindigd' },
];

const ookMogelijk = ({ verstrekking, maatregelPad, view }: MaatregelDossier): readonly LinkLine[] =>
  verstrekking === undefined
    ? view.kaart.toestemmingen.maatregelen
      ? [
          {
            href: maatregelPad('ter-beschikking'),
            label: 'Ter beschikking stellen (lid 7)',
            detail: 'Een eigen besluit om uit te lenen zolang het ambt duurt, als verstrekken nu niet kan.',
          },
        ]
      : []
    : OOK.filter(({ mag }) => mag(verstrekking)).map(({ naam, label }) => ({
        href: maatregelPad(naam),
        label,
      }));

/** One measure: where it stands, what comes next, and the line of its life. */
export const showMaatregel = async (dossier: MaatregelDossier): Promise<Answer> => {
  const { ctx, view, maatregel, verstrekking } = dossier;
  const melding = gedaanZin(ctx.query.get('gedaan'));
  const ook = ookMogelijk(dossier);
  const feiten = [...schatting(dossier), ...grondslag(verstrekking), ...betalingen(verstrekking)];
  return ctx.page({
    title: 'Maatregel',
    back: naarDossier(dossier),
    body: (
      <>
        <Over>Maatregel in dossier {view.nummer}</Over>
        <Heading level={1}>{maatregel.titel}</Heading>
        <Lead>{maatregel.waar}</Lead>
        {melding !== undefined && (
          <Alert kind="done">
            <Paragraph>{melding}</Paragraph>
          </Alert>
        )}
        <Nu {...dossier} />
        {verstrekking !== undefined && (
          <>
            <Heading level={2}>Hoe ver het is</Heading>
            <Levensloop verstrekking={verstrekking} />
            <Offertes verstrekking={verstrekking} />
          </>
        )}
        {feiten.length > 0 && (
          <>
            <Heading level={2}>Wat is vastgelegd</Heading>
            <Facts facts={feiten} />
          </>
        )}
        {ook.length > 0 && (
          <>
            <Heading level={2}>Ook mogelijk</Heading>
            <LinkList links={ook} />
          </>
        )}
      </>
    ),
  });
};
