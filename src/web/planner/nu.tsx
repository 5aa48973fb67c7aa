import type { ReactNode } from 'react';
import type { ZaakView } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Paragraph, Small } from '#web/components/text.tsx';
import { wachttijd, wachtzin } from '#web/server/wachttijd.ts';
import { fasewoorden, partijwoorden, schakelwoorden } from './teksten.ts';

type NuProps = { readonly view: ZaakView; readonly today: CalendarDay };

const Wacht = ({ view, today }: NuProps): ReactNode => {
  const { werk } = view.kaart;
  return werk === undefined ? null : <Small>{wachtzin(wachttijd(werk, today))}</Small>;
};

type Taak = { readonly kop: string; readonly tekst: string; readonly href: string; readonly knop: string };

const taken = (id: string): Readonly<Record<string, Taak>> => ({
  toewijzen: {
    kop: 'Bel de bestuurder en wijs een adviseur toe',
    tekst:
      'Kijk samen of de aanmelding bij de regeling hoort en of er haast is. Vraag niet naar een keurmerk: dat hoeft niet om mee te doen.',
    href: `/planning/${id}/toewijzen`,
    knop: 'Wijs een adviseur toe',
  },
  'rapport-verstrekken': {
    kop: 'Verstrek het rapport',
    tekst: 'De Beveiligingsautoriteit heeft het advies vastgesteld. Het rapport is voor de bestuurder.',
    href: `/planning/${id}/verstrekken`,
    knop: 'Verstrek het rapport',
  },
  nazorg: {
    kop: 'Vraag hoe het gaat',
    tekst: 'Alles is uitgevoerd, of er is niets uit te voeren. Bel de bestuurder en leg vast wat u hoort.',
    href: `/planning/${id}/nazorg`,
    knop: 'Naar de nazorg',
  },
});

/** What the planner must do now with this case, or on whom it waits. */
export const Nu = (props: NuProps) => {
  const { kaart, id } = props.view;
  const { werk, fase } = kaart;
  const taak = werk?.partij === 'planner' ? taken(id)[werk.schakel] : undefined;
  if (taak !== undefined)
    return (
      <Card kind="now">
        <StateLabel state="now" />
        <Heading level={2}>{taak.kop}</Heading>
        <Paragraph>{taak.tekst}</Paragraph>
        <Wacht {...props} />
        <Actions>
          <ButtonLink href={taak.href}>{taak.knop}</ButtonLink>
        </Actions>
      </Card>
    );
  if (werk === undefined || werk.partij === 'niemand' || fase === null)
    return (
      <Card>
        <StateLabel state="stopped">{fase === null ? undefined : fasewoorden[fase]}</StateLabel>
        <Paragraph>Aan dit dossier verandert niets meer. De bestuurder kan het blijven lezen.</Paragraph>
      </Card>
    );
  return (
    <Card kind="wait">
      <StateLabel state="wait">{`Wacht op ${partijwoorden[werk.partij]}`}</StateLabel>
      <Heading level={2}>{metHoofdletter(schakelwoorden[werk.schakel])}</Heading>
      <Paragraph>U hoeft nu niets te doen. Duurt het langer dan meestal, bel dan even.</Paragraph>
      <Wacht {...props} />
    </Card>
  );
};
