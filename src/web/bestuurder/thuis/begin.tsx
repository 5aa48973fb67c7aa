import type { ReactNode } from 'react';
import { findNormtijd } from '#application/referentie/normtijden.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Details } from '#web/components/details.tsx';
import { LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { Way } from '#web/components/way.tsx';
import type { Organisatiewoord } from '../woorden.ts';

/** What each party hears; said wherever somebody begins. */
export const WieHoortWat = ({ organisatie }: { readonly organisatie: Organisatiewoord }) => (
  <Details summary="Wie hoort wat?">
    <BulletList
      items={[
        'De planner van het CCV ziet uw naam, uw ambt, uw telefoonnummer en of er spoed is. Niet wat er is gebeurd, en niet waar u woont.',
        'Uw adviseur van het CCV ziet wat u hier invult, om het gesprek voor te bereiden.',
        `Uw ${organisatie} hoort dat er een gesprek komt, niet waarom.`,
        'De Beveiligingsautoriteit leest het advies zonder uw naam en zonder uw adres.',
        'In uw dossier ziet u precies wie er heeft gekeken.',
      ]}
    />
  </Details>
);

/** Where nothing is yet: what the scheme is, and the way in. */
export const Begin = ({
  organisatie,
  eerste,
  today,
  stand,
  children,
}: {
  readonly organisatie: Organisatiewoord;
  /** Whether the page begins here; otherwise something of one's own stands above it. */
  readonly eerste: boolean;
  readonly today: CalendarDay;
  /** What this person chose for now. */
  readonly stand?: ReactNode;
  /** What this person has already; it stands before the explanation of the way. */
  readonly children?: ReactNode;
}) => (
  <>
    <Over>Uw start</Over>
    <Heading level={eerste ? 1 : 2}>Een veilige woon- en werkplek hoort bij uw ambt</Heading>
    <Lead>
      Als dagelijks bestuurder kunt u een persoonlijk beveiligingsadvies vragen. Er hoeft niets gebeurd te
      zijn. U beslist zelf of en wanneer.
    </Lead>
    {stand}
    <Paragraph>
      Een adviseur van het CCV komt bij u thuis, praat met u en kijkt met u mee. U krijgt een rapport dat van
      u is. Per maatregel kiest u zelf of u die wilt. Wat u kiest en deelt, regelt en betaalt uw {organisatie}
      .
    </Paragraph>
    <BulletList
      items={[
        'Het kost u niets en duurt ongeveer tien minuten.',
        'Niemand hoeft toestemming te geven.',
        'U heeft geen keurmerk of certificaat nodig om u aan te melden.',
        'Een advies verplicht u tot niets. U beslist daarna zelf.',
      ]}
    />
    {eerste && (
      <Actions>
        <ButtonLink href="/aanmelden">Meld u aan</ButtonLink>
        <ButtonLink href="/start" kind="secondary">
          Nu niet, of later
        </ButtonLink>
      </Actions>
    )}
    <LinkList
      links={[
        {
          href: '/zelfscan',
          label: 'Doe eerst de zelfscan',
          detail: 'Vijf minuten, met meteen tips. Alleen u ziet de antwoorden.',
        },
      ]}
    />
    <WieHoortWat organisatie={organisatie} />
    {children}
    <Heading level={2}>Zo gaat het</Heading>
    <Way
      label="Zo gaat het"
      steps={[
        { title: 'U meldt zich aan', state: 'future', detail: 'ongeveer tien minuten' },
        {
          title: 'Een planner belt u',
          state: 'future',
          detail: `meestal binnen ${findNormtijd('bellen', today)?.werkdagen ?? 3} werkdagen`,
        },
        {
          title: `Gesprek met uw ${organisatie}`,
          state: 'future',
          detail: 'over wat er speelt, niet over u',
        },
        { title: 'Huisbezoek', state: 'future', detail: 'met uw partner erbij, als u dat wilt' },
        {
          title: 'Uw advies wordt vastgesteld',
          state: 'future',
          detail: 'door twee mensen die uw naam niet kennen',
        },
        { title: 'U kiest', state: 'future', detail: 'per maatregel' },
      ]}
    />
  </>
);
