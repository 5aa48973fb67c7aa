import { Actions, ButtonLink } from '#web/components/button.tsx';
import { LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { momentwoorden, nietDoorwoorden } from '#web/server/afspraak-velden.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';

const Gepland = ({ ctx, view, pad }: Dossier) => {
  const { gepland, andereDag } = view.zaak.onderzoek;
  if (gepland === null) return null;
  return (
    <>
      <Heading level={1}>{`Uw huisbezoek is op ${momentwoorden(gepland)}`}</Heading>
      <Lead>
        {andereDag === null
          ? 'Uw adviseur komt bij u thuis. U hoeft niets voor te bereiden, en uw partner mag erbij zijn.'
          : `U vroeg om ${momentwoorden(andereDag)}. Uw adviseur laat weten of dat kan. Tot die tijd blijft deze afspraak staan.`}
      </Lead>
      <Actions>
        <ButtonLink href={pad('afspraak.ics')}>Zet de afspraak in uw agenda</ButtonLink>
      </Actions>
      <BulletList
        items={[
          'In uw agenda komt alleen “Afspraak”, met de dag en de tijd. Geen adres, geen naam en niet waarover het gaat.',
          'Verandert de dag? Haal het bestand dan opnieuw op: uw agenda herkent dezelfde afspraak.',
        ]}
      />
      <Heading level={2}>Komt het niet uit?</Heading>
      <LinkList
        links={[
          {
            href: pad('afspraak/andere-dag'),
            label: 'Vraag een andere dag',
            detail: 'uw afspraak blijft staan tot er een nieuwe is',
          },
          { href: pad('afspraak/afzeggen'), label: 'Zeg de afspraak af', detail: 'u blijft aangemeld' },
          ...(gepland.datum <= ctx.today
            ? [
                {
                  href: pad('afspraak/niet-doorgegaan'),
                  label: 'Het bezoek ging niet door',
                  detail: 'uw adviseur spreekt dan een nieuwe dag met u af',
                },
              ]
            : []),
        ]}
      />
    </>
  );
};

const NietDoor = ({ view, pad }: Dossier) => {
  const { nietDoorgegaan } = view.zaak.onderzoek;
  if (nietDoorgegaan === null) return null;
  return (
    <>
      <Heading level={1}>U krijgt een nieuwe afspraak</Heading>
      <Lead>{nietDoorwoorden(nietDoorgegaan)} Uw adviseur belt u om een nieuwe dag af te spreken.</Lead>
      <Paragraph>Stond de afspraak in uw agenda? Met dit bestand haalt u hem eruit.</Paragraph>
      <Actions>
        <ButtonLink href={pad('afspraak.ics')} kind="secondary">
          Haal de afspraak uit uw agenda
        </ButtonLink>
      </Actions>
    </>
  );
};

/** Whether there is an appointment to speak of: one that stands, or one that did not go on. */
export const heeftAfspraak = ({ view }: Dossier): boolean => {
  const { gepland, nietDoorgegaan, gevoerdOp } = view.zaak.onderzoek;
  return gevoerdOp === null && (gepland !== null || nietDoorgegaan !== null);
};

/** The appointment of the office-holder: when, for the calendar, and what to do when it does not suit. */
export const showAfspraak = async (dossier: Dossier): Promise<Answer> =>
  heeftAfspraak(dossier)
    ? dossier.ctx.page({
        title: 'Uw huisbezoek',
        back: naarDossier(dossier),
        body:
          dossier.view.zaak.onderzoek.gepland === null ? <NietDoor {...dossier} /> : <Gepland {...dossier} />,
      })
    : notFound;
