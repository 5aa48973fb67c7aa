import {
  type Uitzonderingsafspraak,
  uitzonderingsafspraken,
} from '#application/referentie/uitzonderingsafspraken.ts';
import type { BestuurderWoning } from '#domain/bestuurder/bestuurder.ts';
import { geldigTotEnMet } from '#domain/regeling/pkvw-certificaat.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { Grounds } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link, type LinkLine, LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { staatDeWoningInDeWeg, toetsVandaag } from './stand.ts';

const woningVan = ({ view: { persoon } }: Dossier): BestuurderWoning | undefined =>
  persoon.woningen.find(({ id }) => id === persoon.woning);

type Uitzondering = { readonly titel: string; readonly past: string; readonly waarom: string };

const pastDeze = ({ code, uitleg, voorwaarde }: Uitzonderingsafspraak, dossier: Dossier): Uitzondering => {
  const woning = woningVan(dossier);
  const titel = code === 'nieuwbouw' ? 'Nieuwbouw volgens het Bouwbesluit' : 'Een monument';
  const antwoord = code === 'nieuwbouw' ? woning?.nieuwbouw : woning?.monument;
  if (antwoord == null)
    return { titel, past: 'Nog niet te zeggen', waarom: `U gaf nog niet op of dit zo is. ${voorwaarde}` };
  if (!antwoord) return { titel, past: 'Nee', waarom: 'U gaf op dat uw woning dit niet is.' };
  if (code === 'nieuwbouw') return { titel, past: 'Ja', waarom: uitleg };
  const { pkvw } = dossier.view.zaak.onderzoek;
  return pkvw?.hardeEis === false
    ? { titel, past: 'Ja', waarom: pkvw.afwijking?.reden ?? uitleg }
    : {
        titel,
        past: 'Nee, niet vanzelf',
        waarom:
          'Uw adviseur keek ernaar en vond dat het keurmerk hier wel kan. Denkt u er anders over, vraag dan om een nieuw gesprek.',
      };
};

const uitzonderingen = (dossier: Dossier): readonly Uitzondering[] => {
  const { pkvw } = dossier.view.zaak.onderzoek;
  const anders: Uitzondering =
    pkvw?.hardeEis === false && pkvw.afwijking?.grond === 'andere'
      ? { titel: 'Een andere reden', past: 'Ja', waarom: pkvw.afwijking.reden }
      : {
          titel: 'Een andere reden waarom het niet van u gevraagd kan worden',
          past: 'Staat niet in uw advies',
          waarom:
            'Hoge kosten alleen zijn geen reden. De adviseur beoordeelt dit, de Beveiligingsautoriteit stelt het vast.',
        };
  return [...uitzonderingsafspraken(dossier.ctx.today).map((een) => pastDeze(een, dossier)), anders];
};

const geldigCertificaat = (dossier: Dossier) =>
  woningVan(dossier)?.pkvw?.find(
    ({ soort, afgegeven }) =>
      soort === 'certificaat-woning' && geldigTotEnMet(afgegeven) >= dossier.ctx.today,
  );

const Certificaat = ({ dossier }: { readonly dossier: Dossier }) => {
  const { pad } = dossier;
  const bewijzen = woningVan(dossier)?.pkvw ?? null;
  const geldig = geldigCertificaat(dossier);
  if (geldig !== undefined)
    return (
      <Paragraph>
        Uw certificaat is afgegeven op {formatDay(geldig.afgegeven)} en geldt tot en met{' '}
        {formatDay(geldigTotEnMet(geldig.afgegeven))}.
      </Paragraph>
    );
  return (
    <>
      <Paragraph>
        {bewijzen === null
          ? 'Wij weten nog niet of uw woning een certificaat heeft.'
          : bewijzen.length === 0
            ? 'U gaf op dat uw woning nog geen certificaat heeft.'
            : 'Wat u opgaf, is geen geldig certificaat van deze woning. Een certificaat geldt tien jaar.'}
      </Paragraph>
      <Actions>
        <ButtonLink href={pad('keurmerk/certificaat')}>Ik heb een certificaat</ButtonLink>
        {bewijzen === null && (
          <ButtonLink href={pad('keurmerk/geen-certificaat')} kind="secondary">
            Ik heb er geen
          </ButtonLink>
        )}
      </Actions>
    </>
  );
};

const aanvullen = (dossier: Dossier): readonly LinkLine[] => {
  const { pad, organisatie } = dossier;
  const { ontbreekt } = toetsVandaag(dossier);
  const mist = (naam: string) => ontbreekt.some((een) => een.startsWith(naam));
  return [
    ...(mist('woning.nieuwbouw') || woningVan(dossier)?.nieuwbouw == null
      ? [{ href: pad('keurmerk/woning'), label: 'Geef op of uw woning nieuwbouw of een monument is' }]
      : []),
    ...(mist('woonadresGewijzigdOp')
      ? [{ href: pad('veranderd/verhuizing'), label: 'Geef uw verhuizing door' }]
      : []),
    ...(mist('ontheffingen')
      ? [
          { href: pad('keurmerk/ontheffing'), label: 'Ik heb een ontheffing om elders te wonen' },
          {
            href: pad('keurmerk/geen-ontheffing'),
            label: 'Ik heb geen ontheffing',
            detail: `uw woning staat buiten het gebied van uw ${organisatie}; daarom vragen wij dit`,
          },
        ]
      : []),
  ];
};

const kop = (dossier: Dossier): readonly [titel: string, lead: string] => {
  const { organisatie, view } = dossier;
  const { uitkomst } = toetsVandaag(dossier);
  if (view.zaak.advies.stand !== 'verstrekt')
    return [
      'Het Politiekeurmerk is nu nog niet nodig',
      'Voor uw aanmelding en uw advies maakt het niet uit. Het telt pas bij het verstrekken van maatregelen.',
    ];
  if (uitkomst === 'wacht-op-pkvw')
    return [
      'De maatregelen staan klaar; eerst het Politiekeurmerk',
      'Dit is geen weigering. Eerst moet uw woning aan het Politiekeurmerk voldoen, of moet een uitzondering gelden. Uw advies blijft gelden.',
    ];
  if (uitkomst === 'nog-niet-te-zeggen')
    return [
      'Wij moeten nog iets van u weten',
      `Dan is te zeggen of uw ${organisatie} kan verstrekken. Uw advies blijft intussen gelden.`,
    ];
  if (uitkomst === 'moet-verstrekken' || uitkomst === 'kan-opnieuw-verstrekken')
    return [
      'Het Politiekeurmerk staat niets in de weg',
      `Uw ${organisatie} kan verstrekken wat u kiest en deelt.`,
    ];
  return [
    `Uw ${organisatie} kan nu niet verstrekken`,
    'Dat komt niet door het Politiekeurmerk. Hieronder leest u waarom, en wat wel kan. Uw advies blijft van u.',
  ];
};

/** What the legal test says today, with its articles. */
const Regeling = (dossier: Dossier) => (
  <Details summary="Wat zegt de regeling, precies?">
    <Grounds
      grounds={toetsVandaag(dossier).gronden.map(({ code, artikel, uitleg }) => ({
        title: uitleg,
        detail: `${artikel} (${code})`,
      }))}
    />
  </Details>
);

const Ontbreekt = ({ view, organisatie }: Dossier) => {
  const { pkvw } = view.zaak.onderzoek;
  return pkvw === null || pkvw.voldoet ? null : (
    <>
      <Heading level={2}>Wat er nog ontbreekt</Heading>
      <BulletList items={pkvw.ontbreekt} />
      <Paragraph>
        Dit betaalt u zelf. Het gaat meestal om sloten en beslag van deuren en ramen. Vraag vooraf een prijs:
        die verschilt sterk per woning. De andere maatregelen betaalt uw {organisatie}.
      </Paragraph>
    </>
  );
};

/** As long as there is none: what is missing, which exceptions fit and why (not), who helps, and what goes on meanwhile. */
const ZonderCertificaat = (dossier: Dossier) => (
  <>
    <Ontbreekt {...dossier} />
    <Heading level={2}>Past een uitzondering?</Heading>
    <DataTable
      caption="Uitzonderingen"
      captionHidden
      columns={[
        { label: 'Uitzondering', cell: (een) => een.titel },
        { label: 'Past dit bij u?', cell: (een) => een.past },
        { label: 'Waarom', cell: (een) => een.waarom },
      ]}
      rows={uitzonderingen(dossier)}
      rowKey={(een) => een.titel}
    />
    <Heading level={2}>Wie u helpt</Heading>
    <BulletList
      items={[
        <>
          Een erkend PKVW-bedrijf brengt het in orde en geeft het certificaat af. Erkende bedrijven staan op{' '}
          <Link href="https://www.politiekeurmerk.nl">politiekeurmerk.nl</Link>.
        </>,
        'Uw adviseur van het CCV legt uit wat er in uw huis nodig is.',
      ]}
    />
    <Heading level={2}>Wat intussen door kan gaan</Heading>
    <BulletList
      items={[
        `Kiezen, en delen met uw ${dossier.organisatie}.`,
        'Wat u zelf doet: gedrag, uw accounts en instellingen, afspraken thuis en op het werk.',
        ...(toetsVandaag(dossier).terBeschikking === 'mag'
          ? [
              `Zolang u het ambt heeft, kan uw ${dossier.organisatie} een maatregel ook uitlenen. Daarvoor is geen keurmerk nodig (lid 7).`,
            ]
          : []),
      ]}
    />
  </>
);

/** What the Politiekeurmerk asks here, what is missing, which exceptions fit and why (not), and who helps. */
export const showKeurmerk = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, pad, organisatie } = dossier;
  const [titel, lead] = kop(dossier);
  const dicht = staatDeWoningInDeWeg(dossier);
  const links = aanvullen(dossier);
  return ctx.page({
    title: 'Het Politiekeurmerk',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Lead>{lead}</Lead>
        {ctx.query.get('gedaan') === 'bewaard' && (
          <Alert kind="done" title="Dat is bewaard">
            <Paragraph>
              {dicht ? 'Hieronder staat wat er nu nog nodig is.' : `Uw ${organisatie} kan nu verder.`}
            </Paragraph>
          </Alert>
        )}
        <Certificaat dossier={dossier} />
        {links.length > 0 && <LinkList links={links} />}
        {geldigCertificaat(dossier) === undefined && <ZonderCertificaat {...dossier} />}
        <Regeling {...dossier} />
        <Small>
          <Link href={pad('rapport')}>Lees in uw rapport wat de adviseur zag</Link>
        </Small>
      </>
    ),
  });
};
