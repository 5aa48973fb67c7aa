import type { Voorstel, Vrijgave, VrijgaveRegel } from '#application/cijfers/vrijgave.ts';
import { forLast } from '#kernel/once.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { renderPiece } from '#web/layout/page.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { PageContext } from '#web/server/route.ts';
import { Beeld } from './beeld/beeld.tsx';
import { perHoofdstuk } from './hoofdstukken.ts';
import { kwartaalInWoorden } from './kwartaal.ts';
import { CijferTabel } from './tabel.tsx';
import { ProefMelding } from './vrijgave.tsx';

const KOP = ['bereik-per-functie', 'bereik-per-provincie', 'cohort'];

/** What an association of office-holders can do with the figures. */
const NuVereniging = () => (
  <Card kind="done">
    <Paragraph>
      U hoeft nu niets te doen. Na elk kwartaal kunnen er nieuwe cijfers zijn. Deed u iets aan een knelpunt,
      met een tekst of een training? <Link href="/knelpunten">Schrijf het op bij de knelpunten</Link>.
    </Paragraph>
  </Card>
);

type NuProps = {
  readonly wacht: Voorstel | undefined;
  readonly volgende: VrijgaveRegel['kwartaal'];
  readonly nieuwste: VrijgaveRegel | undefined;
};

/** What the ministry must do now: propose, wait, or nothing. */
const Nu = ({ wacht, volgende, nieuwste }: NuProps) => {
  if (wacht !== undefined) {
    return (
      <Card kind="wait">
        <Paragraph>
          De Beveiligingsautoriteit is aan zet. Op {formatDay(wacht.voorgesteld.op)} is voorgesteld de cijfers
          tot en met {kwartaalInWoorden(wacht.kwartaal)} vrij te geven. Tot dan ziet niemand ze.
        </Paragraph>
      </Card>
    );
  }
  if (nieuwste !== undefined && nieuwste.kwartaal >= volgende) {
    return (
      <Card kind="done">
        <Paragraph>
          U hoeft nu niets te doen. Na afloop van dit kwartaal kunt u de volgende cijfers voorstellen.
        </Paragraph>
      </Card>
    );
  }
  return (
    <Card kind="now">
      <Paragraph>
        De cijfers tot en met {kwartaalInWoorden(volgende)} zijn nog niet vrijgegeven. U stelt het voor, de
        Beveiligingsautoriteit geeft vrij.
      </Paragraph>
      <Actions>
        <ButtonLink href="/vrijgave/voorstellen">Stel de vrijgave voor</ButtonLink>
      </Actions>
    </Card>
  );
};

const Cijfers = ({ vrijgave }: { readonly vrijgave: Vrijgave }) => (
  <>
    {vrijgave.tabellen
      .filter(({ id }) => KOP.includes(id))
      .map((tabel) => (
        <section key={tabel.id} aria-labelledby={tabel.id}>
          <Heading level={2} id={tabel.id}>
            {tabel.vraag}
          </Heading>
          <Beeld tabel={tabel} />
          <CijferTabel tabel={tabel} />
        </section>
      ))}
    <Heading level={2}>Alle tabellen tot en met {kwartaalInWoorden(vrijgave.kwartaal)}</Heading>
    <LinkList
      links={perHoofdstuk(vrijgave.tabellen).map(({ naam, anker, tabellen }) => ({
        href: `/cijfers/${vrijgave.kwartaal}#${anker}`,
        label: naam,
        detail: `${tabellen.length} ${tabellen.length === 1 ? 'vraag' : 'vragen'}`,
      }))}
    />
  </>
);

/** What was released never changes and is about nobody, so it is made once. */
const cijfers = forLast((vrijgave: Vrijgave) => Buffer.from(renderPiece(<Cijfers vrijgave={vrijgave} />)));

const Verder = ({ lijst }: { readonly lijst: readonly VrijgaveRegel[] }) => (
  <>
    <Paragraph>
      <Link href="/catalogus/afspraken">Uitzonderingen op het keurmerk</Link>: hoe vaak gebruikt, en wat er
      zou veranderen.
    </Paragraph>
    <Heading level={2}>Alle vrijgaven</Heading>
    <LinkList
      links={lijst.map(({ kwartaal, vrijgegeven }) => ({
        href: `/cijfers/${kwartaal}`,
        label: `Tot en met ${kwartaalInWoorden(kwartaal)}`,
        detail: `vrijgegeven op ${formatDay(vrijgegeven.op)}`,
      }))}
    />
  </>
);

/** The national picture: what was released, with the main tables of the newest. */
export const showLandelijk = async (ctx: PageContext): Promise<Answer> => {
  const { vrijgaven } = ctx.application;
  const [lijst, nieuwste, wacht] = [
    await vrijgaven.lijst(ctx.actor),
    await vrijgaven.nieuwste(),
    await vrijgaven.wachtend(),
  ];
  if (lijst === undefined) return notFound;
  return ctx.page({
    title: 'Het landelijk beeld',
    body: (
      <>
        <DoneNote
          ctx={ctx}
          notes={{ voorgesteld: 'Het voorstel is vastgelegd. De Beveiligingsautoriteit is nu aan zet.' }}
        />
        {nieuwste?.proef === true && <ProefMelding />}
        <Heading level={1}>Het landelijk beeld</Heading>
        <Lead>
          Hoe de regeling werkt, in cijfers waarin niemand te herkennen is. Dossiers ziet u hier niet.
        </Lead>
        {ctx.actor.rol === 'vereniging' ? (
          <NuVereniging />
        ) : (
          <Nu wacht={wacht} volgende={vrijgaven.volgende()} nieuwste={lijst[0]} />
        )}
        {nieuwste === undefined && (
          <EmptyState>
            Er zijn nog geen cijfers vrijgegeven. Na elk kwartaal kan dat; daarvoor zijn twee mensen nodig.
          </EmptyState>
        )}
      </>
    ),
    ...(nieuwste && {
      piece: Buffer.concat([cijfers(nieuwste), Buffer.from(renderPiece(<Verder lijst={lijst} />))]),
    }),
  });
};
