import type { OnderzoekState } from '#domain/onderzoek/onderzoek.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Alert } from '#web/components/alert.tsx';
import { LinkList } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { momentwoorden, nietDoorwoorden, redenwoorden } from './afspraak-velden.tsx';

const Toelichting = ({ toelichting }: Pick<OnderzoekState, 'toelichting'>) =>
  toelichting !== null && <Paragraph>Erbij gezegd: “{toelichting}”</Paragraph>;

const Gevraagd = ({ andereDag, toelichting }: OnderzoekState) =>
  andereDag !== null && (
    <Alert kind="info" title="De bestuurder vraagt een andere dag">
      <Paragraph>Liever {momentwoorden(andereDag)}. Die dag staat hieronder al ingevuld.</Paragraph>
      <Toelichting toelichting={toelichting} />
      <Paragraph>
        Kan het niet? Bel dan en spreek een andere dag af. Tot die tijd blijft de afspraak staan.
      </Paragraph>
    </Alert>
  );

const NietDoor = ({ nietDoorgegaan, toelichting }: OnderzoekState) =>
  nietDoorgegaan !== null && (
    <Alert kind="info" title="Er is een nieuwe dag nodig">
      <Paragraph>
        {nietDoorwoorden(nietDoorgegaan)}
        {nietDoorgegaan.door === 'bestuurder' && ' De bestuurder zegde af.'}
        {nietDoorgegaan.reden !== null && ` ${redenwoorden[nietDoorgegaan.reden]}.`}
      </Paragraph>
      <Toelichting toelichting={toelichting} />
    </Alert>
  );

const links = (pad: string, { gepland, nietDoorgegaan }: OnderzoekState, today: CalendarDay) => [
  ...(gepland !== null || nietDoorgegaan !== null
    ? [
        {
          href: `${pad}.ics`,
          label: gepland === null ? 'Haal de afspraak uit uw agenda' : 'Zet de afspraak in uw agenda',
          detail: 'een agendabestand met alleen de dag en de tijd',
        },
      ]
    : []),
  ...(gepland === null
    ? []
    : [{ href: `${pad}/afzeggen`, label: 'Zeg de afspraak af', detail: 'met een reden' }]),
  ...(gepland !== null && gepland.datum <= today
    ? [
        {
          href: `${pad}/niet-doorgegaan`,
          label: 'Het bezoek ging niet door',
          detail: 'zonder te zeggen door wie',
        },
      ]
    : []),
];

type StandProps = {
  readonly onderzoek: OnderzoekState;
  /** Address of the appointment for this reader; its file and what can be done about it lie below. */
  readonly pad: string;
  readonly today: CalendarDay;
};

/** For the CCV: where the appointment for the visit stands, and what can be done about it; nothing once the visit was made. */
export const AfspraakStand = ({ onderzoek, pad, today }: StandProps) =>
  onderzoek.gevoerdOp === null && (
    <>
      <Gevraagd {...onderzoek} />
      <NietDoor {...onderzoek} />
      {onderzoek.gepland !== null && (
        <Paragraph>Nu afgesproken: {momentwoorden(onderzoek.gepland)}.</Paragraph>
      )}
      <LinkList links={links(pad, onderzoek, today)} />
    </>
  );
