import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, CardGrid } from '#web/components/card.tsx';
import { LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type DemoWorld, type Persona, personaHref } from './demo-world.ts';

const groups: readonly Persona['groep'][] = [
  'Bestuurders',
  'Organisaties',
  'CCV',
  'Beveiligingsautoriteit',
  'Rijk en toezicht',
];

type DoorProps = {
  readonly world: DemoWorld;
  /** The page that was asked for; it opens after the choice. */
  readonly path: string;
};

/** The door of the demo: who will you be? */
export const Door = ({ world, path }: DoorProps) => (
  <>
    <Heading level={1}>Kies wie u bent</Heading>
    <Lead>
      Dit is een proefomgeving: de mensen zijn verzonnen, de regels zijn echt. U hoeft niets in te vullen; één
      klik is genoeg om in te loggen.
    </Lead>
    <CardGrid>
      {groups.map((groep) => (
        <Card key={groep}>
          <Heading level={2}>{groep}</Heading>
          <LinkList
            links={world.personas
              .filter((persona) => persona.groep === groep)
              .map(({ subject, label, verhaal }) => ({
                href: personaHref(subject, path),
                label,
                detail: verhaal,
              }))}
          />
        </Card>
      ))}
    </CardGrid>
    <Heading level={2}>Of volg één dossier van begin tot eind</Heading>
    <Paragraph>
      In {world.tour.length} stappen langs iedereen die eraan werkt. Bij elke stap leest u wie u nu bent en
      waarom.
    </Paragraph>
    <Actions>
      <ButtonLink href="/rondleiding">Begin bij stap 1</ButtonLink>
    </Actions>
  </>
);
