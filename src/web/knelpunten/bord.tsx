import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import type { Aanpak, Knelpuntbord } from '#application/knelpunten/bord.ts';
import { type Knelpunt, knelpunten } from '#domain/nazorg/feiten.ts';
import { knelpuntnamen } from '#domain/nazorg/namen.ts';
import { Card } from '#web/components/card.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { totEnMet } from '#web/server/vrijgegeven.ts';
import { isGeteldPerJaar, jarenVan, totaalVan } from './jaren.ts';
import { aantal } from './woorden.ts';

type Regel = {
  readonly knelpunt: Knelpunt;
  readonly totaal: number | null;
  readonly aanpakken: readonly Aanpak[];
};

const regelsVan = (vrijgave: Vrijgave | undefined, { aanpakken }: Knelpuntbord): readonly Regel[] =>
  knelpunten
    .map((knelpunt) => ({
      knelpunt,
      totaal: totaalVan(vrijgave, knelpunt),
      aanpakken: aanpakken.filter((een) => een.knelpunt === knelpunt),
    }))
    .toSorted((a, b) => (b.totaal ?? 0) - (a.totaal ?? 0));

const gedaan = ({ aanpakken }: Regel): string =>
  aanpakken.length === 0
    ? 'nog niets over opgeschreven'
    : `${formatCount(aanpakken.length, 'keer', 'keer')} iets aan gedaan`;

/** What is asked of the reader now: the most reported problem about which nothing was written down. */
const Nu = ({ regels, mag }: { readonly regels: readonly Regel[]; readonly mag: boolean }) => {
  const eerste = regels.find(({ totaal, aanpakken }) => totaal !== null && aanpakken.length === 0);
  if (!mag || eerste === undefined) {
    return (
      <Card kind="done">
        <Paragraph>
          U hoeft nu niets te doen. Na de volgende vrijgave van cijfers staat hier wat er veranderde.
        </Paragraph>
      </Card>
    );
  }
  return (
    <Card kind="now">
      <Paragraph>
        Het vaakst gemeld waarover nog niets is opgeschreven:{' '}
        <Link href={`/knelpunten/${eerste.knelpunt}`}>{knelpuntnamen[eerste.knelpunt]}</Link>. Deed u er iets
        aan? Schrijf het op; dan is later te zien wat er daarna gebeurde.
      </Paragraph>
    </Card>
  );
};

/** The problems that come back, the most reported first, with what was done about each. */
export const showBord = async (ctx: PageContext): Promise<Answer> => {
  const [bord, vrijgave] = [
    await ctx.application.knelpunten.lees(ctx.actor),
    await ctx.application.vrijgaven.nieuwste(),
  ];
  if (bord === undefined) return notFound;
  const regels = regelsVan(vrijgave, bord);
  return ctx.page({
    title: 'Knelpunten',
    body: (
      <>
        <Heading level={1}>Waar mensen tegenaan lopen</Heading>
        <Lead>
          Wat bestuurders en organisaties in de nazorg melden, wat eraan is gedaan, en wat er daarna gebeurde.
          Alleen vrijgegeven aantallen; er gaat geen dossier open.
        </Lead>
        <Nu regels={regels} mag={ctx.actor.rol !== 'toetser'} />
        <LinkList
          links={regels.map((regel) => ({
            href: `/knelpunten/${regel.knelpunt}`,
            label: knelpuntnamen[regel.knelpunt],
            detail: `${
              isGeteldPerJaar(vrijgave)
                ? [
                    `${aantal(regel.totaal)}${regel.totaal === null ? '' : ' dossiers'}`,
                    ...jarenVan(vrijgave, regel.knelpunt)
                      .filter(({ dossiers }) => dossiers !== null)
                      .map(({ jaar, dossiers }) => `${jaar}: ${dossiers}`),
                  ].join(' · ')
                : 'nog niet geteld'
            } · ${gedaan(regel)}`,
          }))}
        />
        <Paragraph>
          <Link href="/catalogus/afspraken">Uitzonderingen op het keurmerk</Link>: de afspraken, hoe vaak
          gebruikt, en wat er zou veranderen.
        </Paragraph>
        <Small>
          {isGeteldPerJaar(vrijgave)
            ? `Vrijgegeven cijfers, ${totEnMet(vrijgave)}. Onder de tien staat er geen getal.`
            : 'Knelpunten per jaar zijn nog niet vrijgegeven. Na de volgende vrijgave staan de aantallen hier.'}
        </Small>
      </>
    ),
  });
};
