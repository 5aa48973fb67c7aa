import type { ReactNode } from 'react';
import { adviesWeigeringen } from '#domain/advies/weigeringen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { meestal } from '#web/server/norm.ts';
import { wachttijd, wachtzin } from '#web/server/wachttijd.ts';
import type { Toetsing } from './toetsing.ts';

const toetsNaam = ({ view }: Toetsing): 'eerste' | 'tweede' =>
  view.zaak.advies.stand === 'eerste-akkoord' ? 'tweede' : 'eerste';

/** How long this test waits already, and until when it usually does. */
const wachten = ({ ctx, view }: Toetsing): string =>
  view.kaart.werk === undefined ? '' : wachtzin(wachttijd(view.kaart.werk, ctx.today));

const Vrij = (toetsing: Toetsing) => (
  <Card kind="now">
    <StateLabel state="now" />
    <Heading level={2}>Doe de {toetsNaam(toetsing)} toets</Heading>
    <Paragraph>
      Neem het advies eerst in toetsing. Dan ziet iedereen dat u ermee bezig bent. {wachten(toetsing)}
    </Paragraph>
    <Form action={toetsing.pad()} seal={toetsing.ctx.seal(toetsing.view.position)}>
      <Actions>
        <Button>Neem in toetsing</Button>
      </Actions>
    </Form>
  </Card>
);

const BijMij = (toetsing: Toetsing) => (
  <Card kind="now">
    <StateLabel state="now" />
    <Heading level={2}>U doet de {toetsNaam(toetsing)} toets</Heading>
    <Paragraph>
      Lees het advies hieronder. Maak daarna uw keuze; u ziet eerst nog wat er dan gebeurt.
    </Paragraph>
    <Actions>
      {toetsNaam(toetsing) === 'eerste' ? (
        <ButtonLink href={toetsing.pad('eerste-akkoord')}>Keur de eerste toets goed</ButtonLink>
      ) : (
        <ButtonLink href={toetsing.pad('vaststellen')}>Stel het advies vast</ButtonLink>
      )}
      <ButtonLink kind="secondary" href={toetsing.pad('teruggeven')}>
        Geef terug met redenen
      </ButtonLink>
    </Actions>
  </Card>
);

/** Whoever drops out must not keep an advice waiting; the takeover is recorded like the first time. */
const BijAnder = ({ ctx, view, pad }: Toetsing) => (
  <Card kind="wait">
    <StateLabel state="wait">Bij een collega</StateLabel>
    <Heading level={2}>Een andere toetser leest dit advies</Heading>
    <Paragraph>
      Dat is sinds {formatDay(view.zaak.advies.inToetsing?.sinds ?? ctx.today)}. U kunt meelezen; u hoeft
      niets te doen. Is uw collega er niet, dan kunt u de toets overnemen.
    </Paragraph>
    <Form action={pad()} seal={ctx.seal(view.position)}>
      <Actions>
        <Button kind="secondary">Neem de toets over</Button>
      </Actions>
    </Form>
  </Card>
);

const Wacht = ({ titel, children }: { readonly titel: string; readonly children: ReactNode }) => (
  <Card kind="wait">
    <StateLabel state="wait">Niet aan u</StateLabel>
    <Heading level={2}>{titel}</Heading>
    <Paragraph>{children}</Paragraph>
  </Card>
);

const Vastgesteld = ({ ctx, view, pad }: Toetsing) => {
  const { nummer, vastgesteldOp, verstrektOp } = view.zaak.advies;
  return (
    <Card kind="done">
      <StateLabel state="done">Vastgesteld</StateLabel>
      <Heading level={2}>
        Advies {nummer} is vastgesteld{vastgesteldOp === null ? '' : ` op ${formatDay(vastgesteldOp)}`}
      </Heading>
      <Paragraph>
        {verstrektOp === null
          ? `De planner van het CCV geeft het rapport aan de bestuurder, ${meestal('rapport-verstrekken', ctx.today)}.`
          : `De bestuurder heeft het rapport sinds ${formatDay(verstrektOp)}.`}
      </Paragraph>
      <Actions>
        <ButtonLink kind="secondary" href={pad('intrekken')}>
          Trek het advies in
        </ButtonLink>
      </Actions>
    </Card>
  );
};

/** On top of the advice: what this reviewer can do now, or who can and why they cannot. */
export const Stand = (toetsing: Toetsing) => {
  switch (toetsing.beurt) {
    case 'vrij':
      return <Vrij {...toetsing} />;
    case 'bij-mij':
      return <BijMij {...toetsing} />;
    case 'bij-ander':
      return <BijAnder {...toetsing} />;
    case 'zelf-eerste-toets':
      return (
        <Wacht titel="Uw eerste toets is klaar">
          {adviesWeigeringen['tweede-toetser-gelijk-aan-eerste']} {wachten(toetsing)}
        </Wacht>
      );
    case 'vastgesteld':
      return <Vastgesteld {...toetsing} />;
    case 'elders':
      return (
        <Wacht titel="Dit advies ligt niet ter toetsing">{adviesWeigeringen['niet-ter-toetsing']}</Wacht>
      );
  }
};
