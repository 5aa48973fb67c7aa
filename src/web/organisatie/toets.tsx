import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { type Ground, Grounds } from '#web/components/facts.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading } from '#web/components/text.tsx';
import { aanvullingen } from './uitkomst.ts';

/** The grounds of a test as a reader sees them, each once. */
export const grounds = ({ gronden }: RechtstoetsUitkomst): readonly Ground[] => [
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

/** What must be known before there is an outcome, who can add it, and the way to ask for it. */
export const Ontbreekt = ({
  toets,
  vraag,
}: {
  readonly toets: RechtstoetsUitkomst;
  /** The page on which the CCV is asked. */
  readonly vraag: string;
}) =>
  toets.ontbreekt.length === 0 ? null : (
    <>
      <Heading level={2}>Wat er ontbreekt</Heading>
      <BulletList
        items={aanvullingen(toets).map(({ wat, wie, bijCcv }) => (
          <>
            {wat}. {wie} {bijCcv && <Link href={vraag}>Vraag het aan het CCV</Link>}
          </>
        ))}
      />
    </>
  );
