import type { ZaakView } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Columns } from '#web/components/columns.tsx';
import { formatTime, formatWeekday } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Over, Paragraph, Small, TwoLines } from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { klokLinks } from '#web/server/klok-pagina.tsx';
import { OverWijziging } from '#web/server/veranderingen.tsx';
import { wachttijd, wachtzin } from '#web/server/wachttijd.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { TaakstandLabel } from './taakstand.tsx';
import { type Taak, type Takengroep, takenVan, volgendeTaak } from './taken.ts';
import { klaarmeldingen } from './teksten.ts';
import { Teruggaaf } from './teruggaaf.tsx';

type NuProps = { readonly view: ZaakView; readonly today: CalendarDay; readonly volgende: Taak | undefined };

const Wacht = ({ view: { kaart }, today }: Pick<NuProps, 'view' | 'today'>) => {
  const { werk } = kaart;
  const toets = werk?.partij === 'toetser';
  return (
    <Card kind="wait">
      <StateLabel state="wait">{toets ? 'Wacht op de Beveiligingsautoriteit' : 'Niet meer aan u'}</StateLabel>
      <Paragraph>
        {toets
          ? 'Twee toetsers lezen het advies. U hoeft nu niets te doen.'
          : 'Uw advies is vastgesteld. De bestuurder kiest nu zelf, of de organisatie voert uit.'}
      </Paragraph>
      {werk !== undefined && <Small>{wachtzin(wachttijd(werk, today))}</Small>}
    </Card>
  );
};

const Afgesproken = ({ view: { id }, bezoek }: { readonly view: ZaakView; readonly bezoek: string }) => (
  <Card kind="wait">
    <StateLabel state="wait">Wacht op de dag van het bezoek</StateLabel>
    <Heading level={2}>{`Huisbezoek op ${bezoek}`}</Heading>
    <Paragraph>U kunt de voorbereiding lezen en alvast een scenario beschrijven.</Paragraph>
    <Actions>
      <ButtonLink href={`/advies/${id}/voorbereiding`}>Lees de voorbereiding</ButtonLink>
    </Actions>
  </Card>
);

const Nu = (props: NuProps) => {
  const { view, today, volgende } = props;
  const { werk } = view.kaart;
  const { gepland } = view.zaak.onderzoek;
  if (werk?.partij !== 'adviseur' || volgende === undefined) return <Wacht {...props} />;
  if (volgende.naam === 'bezoek' && gepland !== null && gepland.datum > today)
    return (
      <Afgesproken view={view} bezoek={`${formatWeekday(gepland.datum)}, ${formatTime(gepland.tijd)}`} />
    );
  return (
    <Card kind="now">
      <StateLabel state="now">{werk.spoed ? 'Nu aan u, met spoed' : 'Nu aan u'}</StateLabel>
      <Heading level={2}>{volgende.titel}</Heading>
      <Small>{wachtzin(wachttijd(werk, today))}</Small>
      <Actions>
        <ButtonLink href={`/advies/${view.id}/${volgende.naam}`}>{volgende.knop}</ButtonLink>
        <ButtonLink href={`/advies/${view.id}/voorbereiding`} kind="secondary">
          Lees de voorbereiding
        </ButtonLink>
      </Actions>
    </Card>
  );
};

const Taken = ({ id, groepen }: { readonly id: string; readonly groepen: readonly Takengroep[] }) =>
  groepen.map(({ kop, taken }) => (
    <section key={kop}>
      <Heading level={2}>{kop}</Heading>
      <ul className="va-tasks">
        {taken.map(({ naam, titel, stand, detail }) => (
          <li key={naam}>
            <span>
              <TwoLines first={<Link href={`/advies/${id}/${naam}`}>{titel}</Link>} second={detail} />
            </span>
            <TaakstandLabel stand={stand} open="Nog te doen" />
          </li>
        ))}
      </ul>
    </section>
  ));

/** One case of the adviser: what is done, what is open, and what comes next. */
export const showDossier = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const groepen = takenVan(view, ctx.today);
  return ctx.page({
    title: `Dossier ${view.nummer}`,
    back: { href: '/', label: 'Uw dossiers' },
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>{view.persoon.naam ?? 'Naam nog niet bekend'}</Heading>
        <OverWijziging wijziging={view.wijziging} />
        <Teruggaaf view={view} />
        <Columns
          main={
            <>
              <Nu view={view} today={ctx.today} volgende={volgendeTaak(view, groepen)} />
              <Taken id={view.id} groepen={groepen} />
            </>
          }
          aside={
            <>
              <Heading level={2}>Lezen</Heading>
              <LinkList
                links={[
                  {
                    href: `/advies/${view.id}/voorbereiding`,
                    label: 'Voorbereiding',
                    detail: 'wie, waar, hoe te bereiken en waarom',
                  },
                  {
                    href: `/advies/${view.id}/voorbeeld`,
                    label: 'Voorbeeld van het rapport',
                    detail: 'zoals de bestuurder het leest',
                  },
                  ...klokLinks('/advies', 'adviseur', view),
                ]}
              />
              <Heading level={2}>Goed om te weten</Heading>
              <Small>
                Alles wordt meteen bewaard. Op uw telefoon of laptop blijft niets staan. De bestuurder ziet
                dat u dit dossier opende.
              </Small>
            </>
          }
        />
      </>
    ),
  });
});
