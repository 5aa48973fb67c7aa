import type { ZaakView } from '#application/application.ts';
import { type Gevraagde, type Nazorgantwoord, nazorgstanden } from '#domain/nazorg/feiten.ts';
import { knelpuntnamen } from '#domain/nazorg/namen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { formatCount, formatWeekday } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Paragraph, Small, TwoLines } from '#web/components/text.tsx';
import { wachttijd, wachtzin } from '#web/server/wachttijd.ts';

const wieKop: Readonly<Record<Gevraagde, string>> = {
  bestuurder: 'De bestuurder wil gebeld worden',
  functionaris: 'De functionaris van de organisatie wil gebeld worden',
};

/** Who wants to be called, since when, and the button for afterwards. */
export const Belverzoeken = ({
  view,
  today,
  pad,
}: {
  readonly view: ZaakView;
  readonly today: CalendarDay;
  readonly pad: (deel: string) => string;
}) =>
  (view.kaart.nazorg?.bellen ?? []).map(({ wie, op }) => (
    <Card key={wie} kind="now">
      <StateLabel state="now" />
      <Heading level={2}>{wieKop[wie]}</Heading>
      <Paragraph>Gevraagd op {formatWeekday(op)}.</Paragraph>
      <Small>{wachtzin(wachttijd({ schakel: 'terugbellen', sinds: op, spoed: false }, today))}</Small>
      <Actions>
        <ButtonLink href={pad(`gebeld-${wie}`)}>Leg vast dat u belde</ButtonLink>
      </Actions>
    </Card>
  ));

const standen = { gedaan: 'gedaan', loopt: 'loopt nog', niet: 'niet gedaan', alternatief: 'iets anders' };

const inWoorden = (antwoorden: readonly Nazorgantwoord[]): string =>
  nazorgstanden
    .map((stand) => ({ stand, aantal: antwoorden.filter((een) => een.stand === stand).length }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ stand, aantal }) => `${formatCount(aantal, 'maatregel', 'maatregelen')} ${standen[stand]}`)
    .join(', ');

const redenen = (antwoorden: readonly Nazorgantwoord[]): string => {
  const codes = new Set(antwoorden.flatMap(({ reden }) => (reden === null ? [] : [reden])));
  return codes.size === 0 ? '' : `; in de weg: ${[...codes].map((code) => knelpuntnamen[code]).join(', ')}`;
};

/** What the office-holder answered by themselves, in numbers: the planner does not know the measures. */
export const Antwoorden = ({ view }: { readonly view: ZaakView }) => {
  const beurten = view.zaak.nazorg.vragen.beantwoord.bestuurder;
  return beurten.length === 0 ? null : (
    <>
      <Heading level={2}>Wat de bestuurder zelf liet weten</Heading>
      <BulletList
        items={beurten.map(({ op, antwoorden }) => (
          <TwoLines
            key={op}
            first={inWoorden(antwoorden)}
            second={`${formatWeekday(op)}${redenen(antwoorden)}`}
          />
        ))}
      />
    </>
  );
};
