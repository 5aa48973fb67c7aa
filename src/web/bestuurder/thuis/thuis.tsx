import type { ReactNode } from 'react';
import type { WorkItem } from '#application/application.ts';
import { eindfasen, type Fase } from '#domain/gedeeld/fase.ts';
import { Actions, type ButtonKind, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { sleutelHersteld } from '#web/inloggen/sleutel-hersteld.tsx';
import { sleutelregel } from '#web/inloggen/sleutelregel.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { PageContext } from '#web/server/route.ts';
import { findDraft, isVerstuurd } from '../aanmelden/draft.ts';
import { type Dossier, openDossier } from '../dossier.ts';
import { LooptAf } from '../start/aflopend.tsx';
import { eigenDossier } from '../start/eigen-dossier.ts';
import { Startstand } from '../start/stand.tsx';
import { organisatiewoord } from '../woorden.ts';
import { Begin } from './begin.tsx';
import { DossierBody } from './dossier-page.tsx';

const LIMIT = 50;

const GEDAAN = { start: 'Uw keuze is bewaard. Alleen u ziet haar.' };

const isBeeindigd = ({ kaart }: WorkItem): boolean => kaart.fase !== null && eindfasen.includes(kaart.fase);

const Eerder = ({ items }: { readonly items: readonly WorkItem[] }) =>
  items.length === 0 ? null : (
    <>
      <Heading level={2}>Eerdere dossiers</Heading>
      <LinkList
        links={items.map(({ id, nummer, kaart }) => ({
          href: `/mijn/${id}`,
          label: `Dossier ${nummer}`,
          detail: kaart.fase === 'gesloten' ? 'gesloten' : 'gestopt',
        }))}
      />
    </>
  );

const Concept = ({ kind }: { readonly kind?: ButtonKind }) => (
  <Card kind="now">
    <StateLabel state="now" />
    <Heading level={2}>Uw aanmelding is nog niet verstuurd</Heading>
    <Paragraph>Wat u invulde, is bewaard. Alleen u kunt het zien.</Paragraph>
    <Actions>
      <ButtonLink href="/aanmelden/verder" kind={kind ?? 'primary'}>
        Ga verder met uw aanmelding
      </ButtonLink>
    </Actions>
  </Card>
);

const FASEN: Readonly<Record<Fase, string>> = {
  'wacht-op-bevestiging': 'Er staat een aanmelding voor u klaar',
  aangemeld: 'U wordt gebeld',
  'in-onderzoek': 'Uw adviseur is bezig',
  'ter-toetsing': 'Uw advies wordt getoetst',
  teruggegeven: 'Uw adviseur is bezig',
  vastgesteld: 'Uw rapport komt eraan',
  keuze: 'U kunt kiezen',
  uitvoering: 'De maatregelen worden geregeld',
  nazorg: 'Wij vragen hoe het gaat',
  gesloten: 'Gesloten',
  ingetrokken: 'Ingetrokken',
  'niet-ontvankelijk': 'Gestopt',
};

const Lopend = ({ items }: { readonly items: readonly WorkItem[] }) => (
  <>
    {items.map(({ id, nummer, kaart }) => (
      <Card key={id} kind={kaart.werk?.partij === 'bestuurder' ? 'now' : 'wait'}>
        <StateLabel state={kaart.werk?.partij === 'bestuurder' ? 'now' : 'wait'} />
        <Heading level={2}>{kaart.fase === null ? 'Uw dossier' : FASEN[kaart.fase]}</Heading>
        <Actions>
          <ButtonLink href={`/mijn/${id}`} kind="secondary">
            Open dossier {nummer}
          </ButtonLink>
        </Actions>
      </Card>
    ))}
  </>
);

/** Every home page ends with the own key. */
const page = async (ctx: PageContext, body: ReactNode, help?: 'top'): Promise<Answer> => {
  const [regel, hersteld] = await Promise.all([sleutelregel(ctx), sleutelHersteld(ctx)]);
  return ctx.page({
    title: 'Uw overzicht',
    body: (
      <>
        {hersteld}
        {body}
        <LinkList
          links={[{ href: '/mijn-gegevens', label: 'Wat bewaren wij van u, en tot wanneer' }, regel]}
        />
      </>
    ),
    help,
  });
};

const showLeeg = async (ctx: PageContext, concept: boolean, eerder: readonly WorkItem[]): Promise<Answer> => {
  const persoon = (await eigenDossier(ctx))?.persoon;
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  return page(
    ctx,
    <>
      <DoneNote ctx={ctx} notes={GEDAAN} />
      {concept && <Heading level={1}>U kunt verder met uw aanmelding</Heading>}
      {concept && <Concept />}
      <Begin
        organisatie={organisatie}
        eerste={!concept}
        today={ctx.today}
        stand={persoon && !concept ? <Startstand start={persoon.start} today={ctx.today} /> : undefined}
      >
        {persoon && <LooptAf persoon={persoon} today={ctx.today} />}
        <Eerder items={eerder} />
        <LinkList
          links={[
            { href: '/gezien', label: 'Wie heeft uw gegevens gezien', detail: 'ook buiten een dossier' },
          ]}
        />
      </Begin>
    </>,
  );
};

const showEen = (
  ctx: PageContext,
  dossier: Dossier,
  concept: boolean,
  eerder: readonly WorkItem[],
): Promise<Answer> =>
  page(
    ctx,
    <>
      <DossierBody dossier={dossier}>
        {concept && <Concept kind="secondary" />}
        <LooptAf persoon={dossier.view.persoon} today={ctx.today} />
      </DossierBody>
      <Eerder items={eerder} />
    </>,
    dossier.view.kaart.werk?.spoed === true ? 'top' : undefined,
  );

/** Home: the one running dossier itself, a choice when there are more, and otherwise what the scheme is. */
export const showThuis = async (ctx: PageContext): Promise<Answer> => {
  const [lijst, draft] = await Promise.all([
    ctx.application.worklist(ctx.actor, 'mijn', { limit: LIMIT }),
    findDraft(ctx),
  ]);
  if (lijst === undefined) return notFound;
  const lopend = lijst.items.filter((item) => !isBeeindigd(item));
  const eerder = lijst.items.filter(isBeeindigd);
  const concept = draft !== undefined && !isVerstuurd(draft, lijst.items);
  const [eerste] = lopend;
  if (eerste === undefined) return showLeeg(ctx, concept, eerder);
  if (lopend.length === 1) {
    const dossier = await openDossier(ctx, 'lees:overzicht', eerste.id);
    return dossier === undefined ? notFound : showEen(ctx, dossier, concept, eerder);
  }
  return page(
    ctx,
    <>
      <Heading level={1}>Uw dossiers</Heading>
      <Lead>U heeft meer dan één dossier dat loopt.</Lead>
      {concept && <Concept />}
      <Lopend items={lopend} />
      <Eerder items={eerder} />
    </>,
  );
};
