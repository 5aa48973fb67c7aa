import { calendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '../button.tsx';
import { Card, EmptyState } from '../card.tsx';
import { Columns } from '../columns.tsx';
import { formatWeekday } from '../format.ts';
import { LinkList } from '../link.tsx';
import { StateLabel } from '../state-label.tsx';
import { Heading, Paragraph, Small } from '../text.tsx';
import { Way } from '../way.tsx';

const visit = calendarDay('2026-02-03');

/** The components of this page as people will meet them. */
export const home = (
  <>
    <Heading level={1}>Goedemiddag</Heading>
    <Columns
      main={
        <>
          <Card kind="now">
            <StateLabel state="now" />
            <Heading level={2}>Kies welke maatregelen u wilt</Heading>
            <Paragraph>
              Uw advies is vastgesteld. Het bevat 14 maatregelen voor wonen, werk, informatie en verplaatsen.
              Kiezen duurt ongeveer 20 minuten. U kunt tussendoor stoppen.
            </Paragraph>
            <Actions>
              <ButtonLink href="#kies">Bekijk uw rapport en kies</ButtonLink>
              <ButtonLink href="#pdf" kind="secondary">
                Rapport downloaden (pdf)
              </ButtonLink>
            </Actions>
          </Card>
          <Card kind="wait">
            <StateLabel state="wait">Wacht op uw gemeente</StateLabel>
            <Heading level={3}>Offerte voor het alarm</Heading>
            <Small>Sinds 4 werkdagen. Meestal duurt dit 10 werkdagen.</Small>
          </Card>
          <Heading level={2}>Uw weg</Heading>
          <Way
            steps={[
              { title: 'Aangemeld', state: 'done', detail: formatWeekday(calendarDay('2026-01-12')) },
              {
                title: 'Huisbezoek',
                state: 'done',
                detail: `${formatWeekday(visit)}, 14.00 uur, met uw partner`,
              },
              {
                title: 'Advies vastgesteld',
                state: 'done',
                detail: 'maandag 2 maart 2026, door de Beveiligingsautoriteit',
              },
              { title: 'Uw keuze', state: 'now', detail: 'nu: u beslist zelf, per maatregel' },
              { title: 'Offerte', state: 'wait', detail: 'uw gemeente vraagt een prijs' },
              { title: 'Uitvoeren', state: 'future', detail: 'uw gemeente regelt en betaalt wat u kiest' },
              { title: 'Hoe gaat het?', state: 'future', detail: 'wij vragen het u na zes weken' },
            ]}
          />
          <EmptyState>
            Er ligt verder niets op u te wachten. Nieuwe vragen verschijnen hier vanzelf.
          </EmptyState>
        </>
      }
      aside={
        <>
          <Heading level={2}>Van u</Heading>
          <LinkList
            links={[
              { href: '#gezien', label: 'Wie heeft uw dossier gezien', detail: '4 keer, laatst op 2 maart' },
              { href: '#delen', label: 'Wat deelt u met uw gemeente', detail: 'nog niets' },
              { href: '#anders', label: 'Iets is veranderd', detail: 'verhuizing, dreiging, ander ambt' },
            ]}
          />
          <Heading level={2}>Goed om te weten</Heading>
          <Small>Niemand hoeft toestemming te geven. Wat u kiest, beslist u zelf.</Small>
        </>
      }
    />
  </>
);
