import type { Account, WorkItem } from '#application/application.ts';
import { ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { Link } from '#web/components/link.tsx';
import { Heading, Hidden, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { PageContext } from '#web/server/route.ts';
import { wachtOpU } from '#web/server/wacht-op-u.tsx';
import { klaarmeldingen } from './teksten.ts';
import { Werklijst } from './werklijst.tsx';
import { WijsToeInRij } from './wijs-toe-in-rij.tsx';

/** Rows on one page of a list. */
const PER_PAGINA = 50;

const isVoorPlanner = ({ kaart }: WorkItem): boolean => kaart.werk?.partij === 'planner';
const heeftSpoed = ({ kaart }: WorkItem): boolean => kaart.werk?.spoed === true;

const titel = (aantal: number): string => {
  if (aantal === 0) return 'Er ligt niets op u te wachten';
  return aantal === 1 ? 'Eén dossier wacht op u' : `${aantal} dossiers wachten op u`;
};

type Lijst = {
  readonly ctx: PageContext;
  readonly items: readonly WorkItem[];
  readonly adviseurs: readonly Account[];
};

/** What the planner can do without opening the case: assign; the rest has a page of its own. */
const NuAanU = ({ ctx, items, adviseurs, caption }: Lijst & { readonly caption: string }) => (
  <Werklijst
    caption={caption}
    items={items}
    today={ctx.today}
    adviseurs={adviseurs}
    doen={({ id, nummer, kaart }) =>
      kaart.werk?.schakel === 'rapport-verstrekken' ? (
        <ButtonLink href={`/planning/${id}/verstrekken`} kind="secondary">
          Verstrek het rapport<Hidden> van {nummer}</Hidden>
        </ButtonLink>
      ) : (
        <WijsToeInRij dossier={id} nummer={nummer} adviseurs={adviseurs} seal={ctx.seal()} />
      )
    }
  />
);

const Deel = ({ kop, uitleg, ...lijst }: Lijst & { readonly kop: string; readonly uitleg: string }) =>
  lijst.items.length === 0 ? null : (
    <>
      <Heading level={2}>{kop}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <NuAanU {...lijst} caption={kop} />
    </>
  );

/** The planner's work: urgent first, then what waits longest, then what lies with somebody else. */
export const showWerkvoorraad = async (ctx: PageContext): Promise<Answer> => {
  const after = ctx.query.get('na');
  const [lijst, adviseurs] = await Promise.all([
    ctx.application.worklist(ctx.actor, 'planner', {
      limit: PER_PAGINA,
      ...(after === null ? {} : { after }),
    }),
    ctx.application.accounts.adviseurs(),
  ]);
  if (lijst === undefined) return notFound;
  const nu = lijst.items.filter(isVoorPlanner);
  const loopt = lijst.items.filter((item) => !isVoorPlanner(item));
  const deel = { ctx, adviseurs };
  return ctx.page({
    title: 'Werkvoorraad',
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        {await wachtOpU(ctx)}
        <Heading level={1}>{titel(nu.length)}</Heading>
        <Lead>
          {nu.length === 0
            ? 'Nieuwe aanmeldingen verschijnen hier vanzelf.'
            : 'Bel de bestuurder, kijk of de aanmelding bij de regeling hoort en wijs een adviseur toe.'}
        </Lead>
        <Deel
          {...deel}
          items={nu.filter(heeftSpoed)}
          kop="Spoed: vandaag"
          uitleg="Bel vandaag nog. Wijs meteen een adviseur toe die snel kan."
        />
        <Deel
          {...deel}
          items={nu.filter((item) => !heeftSpoed(item))}
          kop="Nu aan u"
          uitleg="Wie het langst wacht, staat bovenaan. De norm is van ons; de regeling kent geen termijnen."
        />
        <Heading level={2}>Loopt, wacht op een ander</Heading>
        {loopt.length === 0 ? (
          <EmptyState>Er loopt nu geen ander dossier. Wat u toewijst, komt hier te staan.</EmptyState>
        ) : (
          <Werklijst
            caption="Loopt, wacht op een ander"
            items={loopt}
            today={ctx.today}
            adviseurs={adviseurs}
          />
        )}
        {lijst.next !== undefined && (
          <Paragraph>
            <Link href={`/?na=${encodeURIComponent(lijst.next)}`}>Volgende {PER_PAGINA} dossiers</Link>
          </Paragraph>
        )}
        <Paragraph>
          <Link href="/nazorg">Naar de nazorg</Link>
        </Paragraph>
      </>
    ),
  });
};

const wilGebeld = ({ kaart }: WorkItem): boolean => (kaart.nazorg?.bellen.length ?? 0) > 0;

const NazorgDeel = ({ ctx, items, adviseurs, kop }: Lijst & { readonly kop: string }) =>
  items.length === 0 ? null : (
    <>
      <Heading level={2}>{kop}</Heading>
      <Werklijst
        caption={kop}
        items={items}
        today={ctx.today}
        adviseurs={adviseurs}
        doen={({ id, nummer }) => <Link href={`/planning/${id}/nazorg`}>Nazorg van {nummer}</Link>}
      />
    </>
  );

/** Aftercare: who wants to be called first, then who how it goes, longest ago first. */
export const showNazorglijst = async (ctx: PageContext): Promise<Answer> => {
  const after = ctx.query.get('na');
  const [lijst, adviseurs] = await Promise.all([
    ctx.application.worklist(ctx.actor, 'nazorg', {
      limit: PER_PAGINA,
      ...(after === null ? {} : { after }),
    }),
    ctx.application.accounts.adviseurs(),
  ]);
  if (lijst === undefined) return notFound;
  const deel = { ctx, adviseurs };
  return ctx.page({
    title: 'Nazorg',
    body: (
      <>
        <Heading level={1}>{lijst.total === 0 ? 'Er is nu geen nazorg' : 'Nazorg'}</Heading>
        <Lead>
          {lijst.total === 0
            ? 'Een dossier komt hier als alles is uitgevoerd, of als er niets (meer) uit te voeren is.'
            : 'Het systeem vraagt zelf op vaste momenten hoe het gaat. U belt wie daarom vraagt, en wie alles heeft laten uitvoeren.'}
        </Lead>
        <NazorgDeel {...deel} items={lijst.items.filter(wilGebeld)} kop="Wil gebeld worden" />
        <NazorgDeel
          {...deel}
          items={lijst.items.filter((item) => !wilGebeld(item))}
          kop="Vraag hoe het gaat"
        />
        {lijst.next !== undefined && (
          <Paragraph>
            <Link href={`/nazorg?na=${encodeURIComponent(lijst.next)}`}>Volgende {PER_PAGINA} dossiers</Link>
          </Paragraph>
        )}
      </>
    ),
  });
};
