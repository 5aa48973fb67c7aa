import { Card, EmptyState } from '#web/components/card.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { huisgenootwoorden } from '#web/server/kaart-woorden.ts';
import { type Dossier, leesRoute, naarDossier } from '../dossier.ts';

const toon = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, organisatie } = dossier;
  const { huisgenoten } = view.zaak.onderzoek;
  return ctx.page({
    title: 'Uw huishouden',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Uw huishouden</Heading>
        <Lead>
          Dit staat in uw dossier over wie er bij u woont. Alleen u en uw adviseur kunnen het lezen.
        </Lead>
        {huisgenoten.length === 0 && <EmptyState>Er staat niets over uw huisgenoten.</EmptyState>}
        {huisgenoten.map(({ id, wie, notitie, akkoord }) => (
          <Card key={id}>
            <Heading level={2}>{huisgenootwoorden[wie]}</Heading>
            <Paragraph>{notitie}</Paragraph>
            <Small>{akkoord === 'ouder' ? 'Een ouder zei hier ja op.' : 'Zei hier zelf ja op.'}</Small>
          </Card>
        ))}
        <Heading level={2}>Goed om te weten</Heading>
        <BulletList
          items={[
            'Uw huisgenoten hebben eigen rechten. Laat hun gerust lezen wat hier over hen staat.',
            'Klopt er iets niet, of wil iemand het weg hebben? Zeg het uw adviseur: die haalt het weg zolang aan het advies wordt gewerkt.',
            `Uw ${organisatie}, de uitvoerder en de toetsers zien dit niet.`,
          ]}
        />
      </>
    ),
  });
};

/** What the dossier says of who else lives at home. */
export const huishoudenRoute = leesRoute('huishouden', 'lees:overzicht', toon);
