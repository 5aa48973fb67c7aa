import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import type { DemoWorld, Persona, TourStep } from './demo-world.ts';

type StepProps = {
  readonly number: number;
  readonly total: number;
  readonly step: TourStep;
  readonly persona: Persona | undefined;
};

const Step = ({ number, total, step, persona }: StepProps) => (
  <div id={`stap-${number}`}>
    <Card>
      <Over>
        Stap {number} van {total}
      </Over>
      <Heading level={2}>{step.titel}</Heading>
      <Paragraph>
        <strong>U bent nu: {persona?.label ?? 'een bezoeker'}.</strong> {step.waarom}
      </Paragraph>
      <Paragraph>{step.doe}</Paragraph>
      <Actions>
        <ButtonLink kind="secondary" href={`/rondleiding/${number}`}>
          {`Doe stap ${number}`}
        </ButtonLink>
      </Actions>
    </Card>
  </div>
);

/** The guided tour: one case through all hands. */
export const Tour = ({ world }: { readonly world: DemoWorld }) => (
  <>
    <Heading level={1}>Volg één dossier van begin tot eind</Heading>
    <Lead>
      U loopt met één zaak mee langs iedereen die eraan werkt. Bij elke stap staat wie u bent en waarom deze
      persoon aan zet is. Keer na elke stap hier terug; boven aan elke pagina staat de weg.
    </Lead>
    {world.tour.map((step, index) => (
      <Step
        key={step.titel}
        number={index + 1}
        total={world.tour.length}
        step={step}
        persona={world.personas.find(({ subject }) => subject === step.persona)}
      />
    ))}
  </>
);
