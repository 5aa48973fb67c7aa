import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { klokLinks } from '#web/server/klok-pagina.tsx';
import { ambtVan } from './ambt.ts';
import type { Dossier } from './dossier.ts';
import { Overgenomen } from './herindeling/dossier.tsx';
import { MaatregelTabel } from './maatregel-tabel.tsx';
import { Gronden, Ontbreekt } from './toets.tsx';
import { type UitkomstWoorden, uitkomstWoorden } from './uitkomst.ts';
import { Veranderd } from './veranderd.tsx';
import { teVerstrekken } from './volgende.ts';
import { Uitvoeren, Verstrekken, Wacht } from './zaak-kaarten.tsx';

const NietGedeeld = ({ dossier }: { readonly dossier: Dossier }) =>
  dossier.view.kaart.toestemmingen.maatregelen ? null : (
    <Alert kind="info" title="De bestuurder deelt nu niets meer met u">
      <Paragraph>
        U ziet alleen wat al is verstrekt. Dat loopt door: uw {dossier.werkgever.soort} betaalt wat is
        besteld, en de vaste lasten zolang het ambt duurt. Nieuwe maatregelen ziet u pas als de bestuurder
        weer deelt.
      </Paragraph>
    </Alert>
  );

const Meer = ({ dossier }: { readonly dossier: Dossier }) => (
  <>
    <Heading level={2}>Verder</Heading>
    <LinkList
      links={[
        ...(dossier.view.zaak.uitvoering.verstrekkingen.length === 0
          ? []
          : [
              {
                href: dossier.pad('besloten'),
                label: 'Zo is dit besloten',
                detail: 'De toets van toen, vandaag opnieuw gerekend.',
              },
              {
                href: dossier.pad('hoe-gaat-het'),
                label: 'Hoe gaat het met wat u verstrekte?',
                detail: 'Een minuut, als u wilt.',
              },
            ]),
        {
          href: dossier.pad('knelpunt'),
          label: 'Loopt er iets vast? Meld het aan het CCV',
          detail: 'Bijvoorbeeld: geen leverancier te vinden, of het duurt te lang.',
        },
        ...(dossier.view.zaak.uitvoering.verstrekkingen.length === 0
          ? []
          : [
              {
                href: dossier.pad('einde'),
                label: 'Als het ambt eindigt',
                detail: 'Wat blijft, wat u opzegt en wat terugkomt.',
              },
              {
                href: dossier.pad('belasting'),
                label: 'Voor uw belastingadviseur',
                detail: 'Per maatregel dat de onafhankelijke procedure is gevolgd.',
              },
            ]),
        ...(dossier.view.kaart.toestemmingen.maatregelen
          ? [
              {
                href: dossier.pad('maatregelen.pdf'),
                label: 'Download de maatregelen als pdf',
                detail: 'Met een exemplaarnummer dat naar u leidt. Bewaar hem zorgvuldig.',
              },
            ]
          : []),
        ...klokLinks('/organisatie', 'organisatie', dossier.view),
        { href: '/weten', label: 'Wat moet ik weten?', detail: 'Zeven zinnen over uw rol.' },
      ]}
    />
    <Paragraph>
      U ziet alleen wat de bestuurder koos en met u deelt. Het rapport, de woning en de reden ziet u niet. De
      bestuurder kan nalezen wanneer u hier keek.
    </Paragraph>
  </>
);

const kop = (dossier: Dossier, woorden: UitkomstWoorden | undefined): UitkomstWoorden =>
  woorden ?? {
    titel: `Uw ${dossier.werkgever.soort} voert deze maatregelen uit`,
    zin: 'Per maatregel ziet u hoe ver het is.',
  };

/** The law is silent on one point: the question stands ready, to give to a jurist as it is. */
const NaarJurist = ({ dossier }: { readonly dossier: Dossier }) => (
  <Card kind="now">
    <Heading level={2}>Leg de vraag voor aan een jurist</Heading>
    <Paragraph>De vraag staat klaar, met wat vaststaat. Er staat geen naam in.</Paragraph>
    <Actions>
      <ButtonLink href={dossier.pad('juristvraag')}>Bekijk de vraag</ButtonLink>
    </Actions>
  </Card>
);

/** What lies outside the home waits for a jurist, while the rest goes on. */
const BuitenDeWoning = ({ dossier }: { readonly dossier: Dossier }) => (
  <Card>
    <Heading level={2}>Er wacht nog iets op een jurist</Heading>
    <Paragraph>
      Een of meer maatregelen liggen buiten de woning. Met het oordeel van een jurist kan uw{' '}
      {dossier.werkgever.soort} ook die verstrekken.
    </Paragraph>
    <LinkList
      links={[
        { href: dossier.pad('juristvraag'), label: 'Bekijk de vraag aan de jurist' },
        { href: dossier.pad('verstrekken'), label: 'Leg het oordeel van de jurist vast' },
      ]}
    />
  </Card>
);

const gedaan = (dossier: Dossier): string | undefined => {
  switch (dossier.ctx.query.get('gedaan')) {
    case 'verstrekken':
      return 'De verstrekking is vastgesteld. De bestuurder krijgt bericht. Vraag nu offertes aan.';
    case 'nazorg':
      return 'Dank u. Uw antwoord is bewaard. Wilde u gebeld worden, dan weet het CCV dat nu.';
    case 'klok':
      return 'Dat is bewaard. De bestuurder ziet of de klok stilstaat, en waarom.';
    case 'knelpunt':
      return 'Uw melding is bij het CCV. De planner neemt contact met u op als dat nodig is.';
    default:
      return undefined;
  }
};

/** One dossier: the legal test as a sentence, the next step, and every shared measure with its state. */
export const showZaak = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, werkgever } = dossier;
  const { keuze, uitvoering } = view.zaak;
  const open = teVerstrekken(keuze, uitvoering);
  const toets: RechtstoetsUitkomst | undefined =
    open.length === 0 ? undefined : await ctx.application.rechtstoets(ctx.actor, view.id);
  const uitkomst = toets && uitkomstWoorden(toets, werkgever);
  const restBuiten =
    uitkomst?.nu === 'verstrekken' &&
    uitvoering.verstrekkingen.length > 0 &&
    open.every(({ grondslag }) => grondslag === 'buiten-de-woning');
  const woorden = restBuiten ? undefined : uitkomst;
  const { titel, zin } = kop(dossier, woorden);
  const melding = gedaan(dossier);
  return ctx.page({
    title: 'Dossier',
    back: { href: '/', label: 'Overzicht' },
    body: (
      <>
        <Over>
          {ambtVan(view.kaart)}, dossier {view.nummer}
        </Over>
        <Heading level={1}>{titel}</Heading>
        {melding !== undefined && (
          <Alert kind="done">
            <Paragraph>{melding}</Paragraph>
          </Alert>
        )}
        <Lead>{zin}</Lead>
        <NietGedeeld dossier={dossier} />
        <Veranderd keuze={keuze} />
        {woorden?.nu === 'verstrekken' && <Verstrekken dossier={dossier} />}
        {woorden?.nu === undefined && uitvoering.verstrekkingen.length > 0 && (
          <Uitvoeren dossier={dossier} rest={open.length > 0} />
        )}
        {woorden !== undefined && <Wacht woorden={woorden} magLenen={toets?.terBeschikking === 'mag'} />}
        {toets !== undefined && <Ontbreekt toets={toets} vraag={dossier.pad('knelpunt')} />}
        {toets?.uitkomst === 'beoordeling-door-jurist' && <NaarJurist dossier={dossier} />}
        {restBuiten && <BuitenDeWoning dossier={dossier} />}
        <Overgenomen dossier={dossier} />
        <MaatregelTabel dossier={dossier} toets={toets} />
        {toets !== undefined && <Gronden toets={toets} />}
        <Meer dossier={dossier} />
      </>
    ),
  });
};
