import { Details } from '#web/components/details.tsx';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { dagEnTijd, inzageVan, type Plek } from './plek.ts';
import { waarvoor, watGezien } from './woorden.ts';

/** How to keep the list, and how somebody else checks it. */
export const Bewaren = ({ path }: { readonly path: string }) => (
  <Details summary="Bewaar de lijst, of laat haar nakijken">
    <Paragraph>
      <Link href={`${path}.csv`}>Download de hele lijst (csv)</Link>
    </Paragraph>
    <Paragraph>
      <Link href={`${path}.json`}>Download het bewijs (json)</Link>
    </Paragraph>
    <Paragraph>
      In het bewijs staat elke regel zoals zij is bewaard, met een handtekening over het hele inzagelog.
      Iemand die u vertrouwt kan het nakijken zonder deze website: met{' '}
      <code>npx veilig-ambt verifieer --bewijs</code> of met <code>verifieer.py --bewijs</code>. Is er iets
      aan veranderd, dan blijkt dat. Een regel waarin ook dossiers van anderen staan, is alleen met haar
      vingerafdruk opgenomen.
    </Paragraph>
  </Details>
);

/** The proof that these lines stand in the log, to be checked without this site. */
export const downloadBewijs =
  (plek: Plek) =>
  async (ctx: PageContext): Promise<Answer> => {
    const id = plek.dossier(ctx);
    const bewijs = id === undefined ? undefined : await ctx.application.inzageBewijs(ctx.actor, id);
    return bewijs === undefined
      ? notFound
      : file(new TextEncoder().encode(bewijs), 'application/json', 'bewijs-van-inzage.json');
  };

const cel = (waarde: string): string => `"${waarde.replaceAll('"', '""')}"`;

/** The whole list as a file, for who wants to keep proof; times in Amsterdam. */
export const downloadGezien =
  (plek: Plek) =>
  async (ctx: PageContext): Promise<Answer> => {
    const lijst = await inzageVan(ctx, plek, 'lees:inzagebestand');
    if (lijst === undefined) return notFound;
    const rijen = lijst.map((een) => [...dagEnTijd(een), een.wie, watGezien(een), waarvoor(een)]);
    const csv = [['Dag', 'Tijd', 'Wie', 'Wat is getoond', 'Waarvoor'], ...rijen]
      .map((rij) => rij.map(cel).join(';'))
      .join('\r\n');
    return file(new TextEncoder().encode(`\uFEFF${csv}\r\n`), 'text/csv; charset=utf-8', 'inzage.csv');
  };
