import type { ReactNode } from 'react';
import type { ZaakView } from '#application/application.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { bereik } from '#web/components/bereik.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay, formatTime, formatWeekday } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { organisatienaam } from '#web/server/kaart-woorden.ts';
import type { PageContext } from '#web/server/route.ts';
import { beeldfeiten } from '#web/server/werkgeversbeeld.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossier } from './formulier.tsx';
import { bekeken } from './taken.ts';
import { aanleidingwoorden, woningwoorden } from './teksten.ts';
import { ZelfscanAntwoorden } from './zelfscan.tsx';

const wie = ({ zaak, persoon, kaart }: ZaakView, today: PageContext['today']): readonly Fact[] => {
  const { aanvrager, gezamenlijk } = zaak.aanmelding;
  return [
    { label: 'Naam', value: persoon.naam ?? 'nog niet bekend' },
    { label: 'Ambt', value: aanvrager === null ? 'onbekend' : ambtsnaam(aanvrager.ambt) },
    {
      label: 'Organisatie',
      value: organisatienaam(kaart.betrokkenen.organisatie, today),
    },
    ...(gezamenlijk ? [{ label: 'Samen aangemeld', value: 'ja, met het hele bestuur' }] : []),
  ];
};

const jaNee = (value: boolean | null): string => {
  if (value === null) return 'niet bekend';
  return value ? 'ja' : 'nee';
};

const waar = ({ persoon }: ZaakView): readonly Fact[] => {
  const adres = persoon.adressen.find(({ id }) => id === persoon.woning)?.adres;
  const woning = persoon.woningen.find(({ id }) => id === persoon.woning);
  return [
    {
      label: 'Adres',
      value:
        adres === undefined ? 'nog niet opgegeven' : `${adres.straat}, ${adres.postcode} ${adres.plaats}`,
    },
    ...(woning === undefined
      ? []
      : [
          { label: 'Soort woning', value: woningwoorden[woning.soort] },
          { label: 'Nieuwbouw', value: jaNee(woning.nieuwbouw) },
          { label: 'Monument', value: jaNee(woning.monument) },
          {
            label: 'Politiekeurmerk',
            value:
              woning.pkvw === null
                ? 'niet bekend'
                : woning.pkvw.map(({ afgegeven }) => `certificaat van ${formatDay(afgegeven)}`).join(', ') ||
                  'geen certificaat',
          },
        ]),
  ];
};

const erbij = ({ zaak: { aanmelding } }: ZaakView): readonly Fact[] => {
  const { gesprekspartners } = aanmelding;
  return [
    {
      label: 'Partner',
      value: gesprekspartners?.partner ? 'wil erbij zijn' : 'is er niet bij, of wil dat niet',
    },
    { label: 'Anderen', value: gesprekspartners?.anderen || 'niemand opgegeven' },
  ];
};

const waarom = ({ zaak: { aanmelding } }: ZaakView): readonly Fact[] => [
  { label: 'Aanleiding', value: aanmelding.aanleidingen.map((een) => aanleidingwoorden[een]).join('; ') },
  ...(aanmelding.dreiging === null
    ? []
    : [
        { label: 'Wat er gebeurde', value: aanmelding.dreiging.wat },
        { label: 'Wanneer', value: aanmelding.dreiging.wanneer },
        {
          label: 'Nu veilig',
          value: aanmelding.dreiging.nuVeilig ? 'ja, zei de bestuurder' : 'nee, zei de bestuurder',
        },
      ]),
];

const gesproken = ({ zaak: { onderzoek } }: ZaakView, today: PageContext['today']): readonly Fact[] => [
  { label: 'Gesproken met', value: onderzoek.gesprokenMet ?? 'nog niemand' },
  ...(onderzoek.lokaalBeeld === null ? [] : beeldfeiten(onderzoek.lokaalBeeld, today)),
];

const Deel = ({
  kop,
  facts,
  children,
}: {
  readonly kop: string;
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
}) => (
  <>
    <Heading level={2}>{kop}</Heading>
    <Facts facts={facts} />
    {children}
  </>
);

/** What the person took along from an earlier case. Whether there is one is theirs to tell, so without it nothing is said of any. */
const AlVerstrekt = ({ view }: { readonly view: ZaakView }) => {
  const { vorig } = view.zaak.aanmelding;
  return vorig === null ? (
    <>
      <Heading level={2}>Een eerder advies</Heading>
      <Paragraph>
        Of er eerder een advies was, ziet u hier niet. Vraag ernaar. De bestuurder kan u het oude rapport zelf
        laten lezen, en laten zien wat er is verstrekt: op de eigen bladzijde, bij “Wat er al is”.
      </Paragraph>
    </>
  ) : (
    <>
      <Heading level={2}>Al eerder verstrekt</Heading>
      <Paragraph>
        De bestuurder nam dit mee uit dossier {dossierNummer(vorig.dossier)}. Vraag of het er nog is en nog
        werkt.
      </Paragraph>
      <BulletList
        items={vorig.maatregelen.map(({ titel, waar: plek }) => (plek === '' ? titel : `${titel}, ${plek}`))}
      />
      <Paragraph>
        Van dat dossier ziet u alleen deze lijst en het nummer. Het rapport en de keuzes blijven van de
        bestuurder. Helpt het oude rapport u, vraag dan of u het mag lezen.
      </Paragraph>
    </>
  );
};

/** What the adviser reads before the visit: who, where, how to reach, who is there, why, and what nobody looked at yet. */
export const showVoorbereiding = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const { gepland, gevoerdOp } = view.zaak.onderzoek;
  const { gezien, totaal } = bekeken(view, ctx.today);
  const pad = (naam: string) => `/advies/${view.id}/${naam}`;
  return ctx.page({
    title: 'Voorbereiding',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>
          {gepland !== null && gevoerdOp === null
            ? `Huisbezoek op ${formatWeekday(gepland.datum)}, ${formatTime(gepland.tijd)}`
            : 'Voorbereiding'}
        </Heading>
        <Lead>
          Neem niets op papier mee wat u niet nodig heeft. Deze pagina opent overal waar u kunt inloggen.
        </Lead>
        {view.zaak.aanmelding.dreiging?.nuVeilig === false && (
          <Alert kind="urgent" title="De bestuurder voelde zich bij de aanmelding niet veilig">
            <Paragraph>Vraag daar als eerste naar. Bij direct gevaar belt de bestuurder 112.</Paragraph>
          </Alert>
        )}
        <Deel kop="Wie" facts={wie(view, ctx.today)} />
        <Deel kop="Waar" facts={waar(view)} />
        <Deel kop="Bereiken" facts={bereik(view.persoon.bereik)} />
        <Deel kop="Wie is erbij" facts={erbij(view)}>
          <Paragraph>
            <Link href={pad('huishouden')}>Noteer wat over het huishouden van belang is</Link>
          </Paragraph>
        </Deel>
        <Deel kop="Waarom" facts={waarom(view)} />
        <AlVerstrekt view={view} />
        <Deel kop="Wat de organisatie zei" facts={gesproken(view, ctx.today)}>
          <Paragraph>
            <Link href={pad('gesprek')}>Leg het gesprek met de organisatie vast</Link>
          </Paragraph>
        </Deel>
        <ZelfscanAntwoorden scan={view.persoon.zelfscan} />
        <Heading level={2}>Waar u nog niet naar keek</Heading>
        <Paragraph>
          {gezien} van {totaal} punten bekeken. <Link href={pad('punten')}>Bekijk de punten</Link>
        </Paragraph>
      </>
    ),
  });
});
