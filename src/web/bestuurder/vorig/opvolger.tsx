import type { WorkItem } from '#application/application.ts';
import { Card } from '#web/components/card.tsx';
import { Link } from '#web/components/link.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';

const LIMIT = 50;

/** The dossier that goes on from this one, when the office-holder took it along; found among their own only. */
export const opvolgerVan = async ({ ctx, view }: Dossier): Promise<WorkItem | undefined> => {
  if (view.zaak.advies.stand !== 'verstrekt') return undefined;
  const eigen = await ctx.application.worklist(ctx.actor, 'mijn', { limit: LIMIT });
  return eigen?.items.find(({ kaart }) => kaart.werk?.vorig === view.id);
};

/** The way from an old dossier to the new one. */
export const NaarOpvolger = ({ opvolger: { id, nummer } }: { readonly opvolger: WorkItem }) => (
  <Card>
    <Heading level={2}>U heeft een nieuwer dossier</Heading>
    <Paragraph>
      Wat hier is verstrekt, nam u mee naar <Link href={`/mijn/${id}`}>dossier {nummer}</Link>. Uw advies en
      keuzes hier blijven te lezen.
    </Paragraph>
  </Card>
);
