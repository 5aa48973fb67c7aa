import type { ZaakView } from '#application/application.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { type Column, DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link, type LinkLine, LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Hidden, Lead, Over, TwoLines } from '#web/components/text.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossier } from './formulier.tsx';
import { aantalGaten, type Gaten, gatenVan } from './gaten.ts';

type CelProps = {
  readonly maatregelen: readonly Maatregel[];
  readonly pad: string;
  readonly voegToe: string;
  readonly over: string;
};

const Cel = ({ maatregelen, pad, voegToe, over }: CelProps) =>
  maatregelen.length === 0 ? (
    <Link href={voegToe}>
      Voeg toe<Hidden>: {over}</Hidden>
    </Link>
  ) : (
    <BulletList
      items={maatregelen.map(({ id, titel, waar }) => (
        <TwoLines
          key={id}
          first={<Link href={`${pad}/maatregelen/${id}`}>{titel}</Link>}
          second={waar === '' ? 'nog zonder plaats' : waar}
        />
      ))}
    />
  );

const Tabel = ({ view }: { readonly view: ZaakView }) => {
  const { onderzoek, advies } = view.zaak;
  const pad = `/advies/${view.id}`;
  const tegen = ({ id }: Scenario) => advies.maatregelen.filter(({ scenarios }) => scenarios.includes(id));
  const naam: Column<Scenario> = {
    label: 'Scenario',
    cell: (scenario) => {
      const link = <Link href={`${pad}/scenarios/${scenario.id}`}>{scenario.titel}</Link>;
      const aantal = tegen(scenario).length;
      return aantal === 0 ? (
        <TwoLines first={link} second={<StateLabel state="now">geen maatregel</StateLabel>} />
      ) : (
        <TwoLines first={link} second={formatCount(aantal, 'maatregel', 'maatregelen')} />
      );
    },
  };
  const perDomein = domeinen.map(
    (domein): Column<Scenario> => ({
      label: domeinnamen[domein],
      cell: (scenario) => (
        <Cel
          maatregelen={tegen(scenario).filter((een) => een.domein === domein)}
          pad={pad}
          voegToe={`${pad}/kies?domein=${domein}&scenario=${scenario.id}`}
          over={`een maatregel bij ${domeinnamen[domein].toLowerCase()} tegen ${scenario.titel}`}
        />
      ),
    }),
  );
  return (
    <DataTable
      caption="Welke maatregel helpt tegen welk scenario"
      columns={[naam, ...perDomein]}
      rows={onderzoek.scenarios}
      rowKey={({ id }) => id}
    />
  );
};

const herstel = (pad: string, { scenarios, maatregelen, domeinen: leeg }: Gaten): readonly LinkLine[] => [
  ...scenarios.map(({ id, titel }) => ({
    href: `${pad}/kies?scenario=${id}`,
    label: `Scenario zonder maatregel: ${titel}`,
    detail: 'Kies maatregelen die hiertegen helpen.',
  })),
  ...maatregelen.map(({ id, titel }) => ({
    href: `${pad}/maatregelen/${id}`,
    label: `Maatregel zonder scenario: ${titel}`,
    detail: 'Kies waartegen hij helpt, of haal hem weg.',
  })),
  ...leeg.map((domein) => ({
    href: `${pad}/kies?domein=${domein}`,
    label: `Domein zonder maatregel: ${domeinnamen[domein]}`,
    detail: 'Kijk of hier iets past.',
  })),
];

/** Which measure answers which scenario, in which domain; every gap has the link that mends it. */
export const showDekking = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const { onderzoek } = view.zaak;
  const gaten = gatenVan(view);
  const aantal = aantalGaten(gaten);
  const pad = `/advies/${view.id}`;
  return ctx.page({
    title: 'Dekking',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>
          {aantal === 0 ? 'Alles is gedekt' : `Nog ${formatCount(aantal, 'gat', 'gaten')}`}
        </Heading>
        <Lead>
          {aantal === 0
            ? 'Elk scenario heeft een maatregel, elke maatregel een scenario, en geen domein is leeg.'
            : 'Een gat is niet altijd fout. Vul het, of zeg bij het aanbieden waarom hier niets nodig is. De toetsers kijken hiernaar.'}
        </Lead>
        {aantal > 0 && <LinkList links={herstel(pad, gaten)} />}
        {onderzoek.scenarios.length === 0 ? (
          <EmptyState>Er is nog geen scenario. Beschrijf eerst wat er kan gebeuren.</EmptyState>
        ) : (
          <Tabel view={view} />
        )}
        <Actions>
          {onderzoek.scenarios.length === 0 ? (
            <ButtonLink href={`${pad}/scenarios/nieuw`}>Beschrijf een scenario</ButtonLink>
          ) : (
            <ButtonLink href={`${pad}/aanbieden`}>Verder naar aanbieden</ButtonLink>
          )}
          <ButtonLink href={`${pad}/maatregelen`} kind="secondary">
            Naar de maatregelen
          </ButtonLink>
        </Actions>
      </>
    ),
  });
});
