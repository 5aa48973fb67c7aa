import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { Card } from '#web/components/card.tsx';
import { type Ground, Grounds } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import type { Dossier } from './dossier.ts';
import { aanvullingen } from './uitkomst.ts';

const grounds = ({ gronden }: RechtstoetsUitkomst): readonly Ground[] => [
  ...new Map(
    gronden.map(({ uitleg, artikel }) => [uitleg, { title: uitleg, detail: artikel }] as const),
  ).values(),
];

/** Why the outcome is what it is: every ground with its article. */
export const Gronden = ({ toets }: { readonly toets: RechtstoetsUitkomst }) => (
  <section aria-labelledby="waarom">
    <Heading level={2} id="waarom">
      Waarom?
    </Heading>
    <Grounds grounds={grounds(toets)} />
  </section>
);

/** What must be known before there is an outcome, and who can add it. */
export const Ontbreekt = ({ toets }: { readonly toets: RechtstoetsUitkomst }) =>
  toets.ontbreekt.length === 0 ? null : (
    <>
      <Heading level={2}>Wat er ontbreekt</Heading>
      <BulletList items={aanvullingen(toets).map(({ wat, wie }) => `${wat}. ${wie}`)} />
    </>
  );

/** A question that can be given to a jurist as it stands; it names nobody. */
export const Juristvraag = ({
  dossier,
  toets,
}: {
  readonly dossier: Dossier;
  readonly toets: RechtstoetsUitkomst;
}) => {
  const { ctx, view, werkgever } = dossier;
  return (
    <Card>
      <Heading level={2}>De vraag aan uw jurist</Heading>
      <Paragraph>
        In dossier {view.nummer} vraagt onze {werkgever.soort} op {formatDay(ctx.today)} of maatregelen voor
        een veilige woning worden verstrekt volgens {werkgever.artikel} van de Regeling rechtspositie
        decentrale politieke ambtsdragers. De tekst van het artikel geeft op één punt geen antwoord. Dit staat
        vast:
      </Paragraph>
      <BulletList items={grounds(toets).map(({ title, detail }) => `${title} (${detail})`)} />
      <Paragraph>
        Wat geldt er op het punt dat de regeling openlaat, en waarop baseert u dat? Het antwoord is nodig om
        te weten of onze {werkgever.soort} deze maatregelen verstrekt.
      </Paragraph>
    </Card>
  );
};
