import type { ReactNode } from 'react';
import type { Knelpunt } from '#domain/nazorg/feiten.ts';
import { herijkingnamen, knelpuntnamen } from '#domain/nazorg/namen.ts';
import type { NazorgState } from '#domain/nazorg/nazorg.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { bereik } from '#web/components/bereik.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { Columns } from '#web/components/columns.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay, formatWeekday } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Over, Paragraph, TwoLines } from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { Antwoorden, Belverzoeken } from './nazorg-antwoorden.tsx';
import { klaarmeldingen } from './teksten.ts';

type Pad = (deel: string) => string;
type AfspraakProps = {
  readonly gepland: CalendarDay | null;
  readonly today: CalendarDay;
  readonly pad: Pad;
  /** Somebody waits to be called, and that goes first. */
  readonly later: boolean;
};

const Afspraak = ({ gepland, today, pad, later }: AfspraakProps) => {
  const kind = later ? 'secondary' : 'primary';
  const nu = gepland === null || gepland <= today;
  return (
    <Card kind={nu ? 'now' : 'wait'}>
      <StateLabel state={nu ? 'now' : 'wait'}>{nu ? 'Nu aan u' : 'Wacht op de afgesproken dag'}</StateLabel>
      <Heading level={2}>
        {gepland === null
          ? 'Spreek af wanneer u vraagt hoe het gaat'
          : `Het gesprek is op ${formatWeekday(gepland)}`}
      </Heading>
      <Paragraph>
        Vraag hoe het gaat, of alles werkt en of er iets is veranderd. Een verhuizing, nieuwe dreiging of een
        nieuw ambt kan een reden zijn om opnieuw te kijken.
      </Paragraph>
      {gepland === null ? (
        <Actions>
          <ButtonLink href={pad('plannen')} kind={kind}>
            Plan het gesprek
          </ButtonLink>
          <ButtonLink href={pad('gesprek')} kind="secondary">
            Leg een gesprek vast
          </ButtonLink>
        </Actions>
      ) : (
        <Actions>
          <ButtonLink href={pad('gesprek')} kind={kind}>
            Leg het gesprek vast
          </ButtonLink>
          <ButtonLink href={pad('plannen')} kind="secondary">
            Kies een andere dag
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
};

const tellen = (knelpunten: NazorgState['knelpunten']): readonly string[] => {
  const aantallen = new Map<Knelpunt, number>();
  for (const { knelpunt } of knelpunten) aantallen.set(knelpunt, (aantallen.get(knelpunt) ?? 0) + 1);
  return [...aantallen].map(([soort, aantal]) =>
    aantal === 1 ? knelpuntnamen[soort] : `${knelpuntnamen[soort]}, ${aantal} keer`,
  );
};

const Gehoord = ({ gesprekken, knelpunten, herijkingen }: NazorgState) => (
  <>
    <Heading level={2}>Wat u eerder hoorde</Heading>
    {gesprekken.length === 0 ? (
      <EmptyState>Er is nog geen gesprek geweest.</EmptyState>
    ) : (
      <BulletList
        items={gesprekken.map(({ op, verslag, terugbellen }) => (
          <TwoLines
            key={op}
            first={verslag}
            second={terugbellen ? `${formatWeekday(op)}; u zou terugbellen` : formatWeekday(op)}
          />
        ))}
      />
    )}
    {knelpunten.length > 0 && <Heading level={2}>Wat in de weg zat</Heading>}
    {knelpunten.length > 0 && <BulletList items={tellen(knelpunten)} />}
    {herijkingen.length > 0 && <Heading level={2}>Reden om opnieuw te kijken</Heading>}
    {herijkingen.length > 0 && (
      <BulletList items={herijkingen.map(({ op, reden }) => `${herijkingnamen[reden]}, ${formatDay(op)}`)} />
    )}
  </>
);

const Zijkant = ({ pad, children }: { readonly pad: Pad; readonly children: ReactNode }) => (
  <>
    <Heading level={2}>Bereiken</Heading>
    {children}
    <Heading level={2}>Wat u ook kunt doen</Heading>
    <LinkList
      links={[
        { href: pad('knelpunt'), label: 'Knelpunt vastleggen', detail: 'iets zat in de weg' },
        { href: pad('herijken'), label: 'Reden om opnieuw te kijken', detail: 'er is iets veranderd' },
        { href: pad('sluiten'), label: 'Dossier sluiten', detail: 'als er niets meer loopt' },
      ]}
    />
  </>
);

/** Aftercare of one case: what was agreed, what was said, what got in the way. */
export const showNazorg = zaakPage('lees:nazorg', (ctx, view, problem) => {
  const pad: Pad = (deel) => `/planning/${ctx.id}/nazorg/${deel}`;
  const { nazorg } = view.zaak;
  return ctx.page({
    title: `Nazorg van dossier ${view.nummer}`,
    back: { href: `/planning/${ctx.id}`, label: `Dossier ${view.nummer}` },
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Nazorg, dossier {view.nummer}</Over>
        <Heading level={1}>{view.persoon.naam ?? 'Naam nog niet bekend'}</Heading>
        <Columns
          main={
            <>
              <Belverzoeken view={view} today={ctx.today} pad={pad} />
              <Afspraak
                gepland={nazorg.gepland}
                today={ctx.today}
                pad={pad}
                later={(view.kaart.nazorg?.bellen.length ?? 0) > 0}
              />
              <Antwoorden view={view} />
              <Gehoord {...nazorg} />
            </>
          }
          aside={
            <Zijkant pad={pad}>
              <Facts facts={bereik(view.persoon.bereik)} />
            </Zijkant>
          }
        />
      </>
    ),
  });
});
