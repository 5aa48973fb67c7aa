import type { Herhaling } from '#application/application.ts';
import { parseDay } from '#kernel/calendar-day.ts';
import { Card } from '#web/components/card.tsx';
import { Facts, Grounds } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from './dossier.ts';
import { Rechtsopvolger } from './herindeling/dossier.tsx';
import { grounds } from './toets.tsx';
import { uitkomstWoorden } from './uitkomst.ts';

const titels = ({ view }: Dossier, { maatregelen }: Herhaling): string =>
  view.zaak.uitvoering.verstrekkingen
    .filter(({ id }) => maatregelen.includes(id))
    .map(({ maatregel }) => maatregel.titel)
    .join(', ');

/** A loan under lid 7 is the organisation's own decision; the test only says that it may. */
const watGold = (dossier: Dossier, { maatregelen, uitkomst }: Herhaling): string => {
  const geleend = dossier.view.zaak.uitvoering.verstrekkingen.some(
    ({ id, grondslag }) => grondslag === 'ter-beschikking' && maatregelen.includes(id),
  );
  return geleend
    ? 'Uitlenen mocht (lid 7); het was een eigen besluit.'
    : `${uitkomstWoorden(uitkomst, dossier.werkgever).titel}.`;
};

/** The version is named after the day on which it came into force; outside any regime there is none. */
const regeling = ({ regelversie }: Herhaling): string => {
  const dag = parseDay(regelversie);
  return dag === undefined ? 'geen' : `de versie van ${formatDay(dag)}`;
};

const Bewijs = ({ dossier, herhaling }: { readonly dossier: Dossier; readonly herhaling: Herhaling }) => (
  <Card>
    <Heading level={2}>{formatDay(herhaling.op)}</Heading>
    <StateLabel state={herhaling.gelijk ? 'done' : 'stopped'}>
      {herhaling.gelijk ? 'Opnieuw gerekend: dezelfde uitkomst' : 'Opnieuw gerekend: nu een andere uitkomst'}
    </StateLabel>
    <Facts
      facts={[
        { label: 'Maatregelen', value: titels(dossier, herhaling) },
        { label: 'Uitkomst', value: watGold(dossier, herhaling) },
        { label: 'Regeling', value: regeling(herhaling) },
      ]}
    />
    {!herhaling.gelijk && (
      <Paragraph>
        De rekenregels zijn sindsdien verbeterd. Wat toen is besloten, blijft staan. Leg dit voor aan het CCV.
      </Paragraph>
    )}
    <Grounds grounds={grounds(herhaling.uitkomst)} />
  </Card>
);

/** Every decision of this case with the test that was kept, done again today. */
export const showBesloten = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view } = dossier;
  const herhalingen = await ctx.application.bewijzen(ctx.actor, view.id);
  if (herhalingen === undefined) return notFound;
  return ctx.page({
    title: 'Zo is dit besloten',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Zo is dit besloten</Heading>
        <Rechtsopvolger dossier={dossier} />
        <Lead>
          {herhalingen.length === 0
            ? 'In dit dossier is nog niets verstrekt of uitgeleend.'
            : 'Bij elk besluit is de toets van die dag bewaard, met alle gegevens. Vandaag is hij op dezelfde gegevens opnieuw gerekend.'}
        </Lead>
        {herhalingen.map((herhaling) => (
          <Bewijs
            key={`${herhaling.op} ${herhaling.maatregelen.join(' ')}`}
            dossier={dossier}
            herhaling={herhaling}
          />
        ))}
        <Paragraph>
          De gegevens over de woning en het certificaat ziet u niet. De bestuurder kan ze in het eigen dossier
          nalezen.
        </Paragraph>
      </>
    ),
  });
};
