import { brievenOp } from '#application/referentie/brieven.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { formatDay } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Answer, file } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { Route } from '#web/server/route.ts';
import { type Eigen, eigenRoutes } from '../inrichting/eigen.ts';
import { sendAanpassen, showAanpassen } from './aanpassen.tsx';
import { briefRoutes, type EigenBrief } from './brief.ts';
import { inWoordenVan, platteTekst } from './tekst.ts';

const GEDAAN = {
  aangepast: 'Uw woorden zijn bewaard. De vaste zinnen zijn hetzelfde gebleven.',
};

const showBrieven = async ({ ctx, werkgever }: Eigen): Promise<Answer> => {
  const { versie, brieven } = brievenOp(ctx.today);
  return ctx.page({
    title: 'Brieven en teksten',
    back: { href: '/weten', label: 'Wat moet ik weten?' },
    body: (
      <>
        <Heading level={1}>Brieven en teksten</Heading>
        <Lead>
          U kunt ze zo gebruiken. Een paar zinnen kunt u in eigen woorden schrijven; wat uit de regeling
          volgt, staat vast.
        </Lead>
        <LinkList
          links={[
            ...brieven.map(({ id, titel, waarvoor }) => ({
              href: `/brieven/${id}`,
              label: titel,
              detail: inWoordenVan(waarvoor, werkgever, ctx.today),
            })),
            {
              href: '/beleidstekst.pdf',
              label: 'Hoe het is geregeld, op één bladzijde (pdf)',
              detail: 'Over het beleid, zonder personen. U mag haar doorgeven.',
            },
          ]}
        />
        <Small>Versie van {formatDay(versie)}.</Small>
      </>
    ),
  });
};

const showBrief = async ({ ctx, werkgever, brief, alineas }: EigenBrief): Promise<Answer> =>
  ctx.page({
    title: brief.titel,
    back: { href: '/brieven', label: 'Brieven en teksten' },
    body: (
      <div className="va-los">
        <div className="va-niet-afdrukken">
          <DoneNote ctx={ctx} notes={GEDAAN} />
          <Heading level={1}>{brief.titel}</Heading>
          <Lead>{inWoordenVan(brief.waarvoor, werkgever, ctx.today)}</Lead>
        </div>
        <section className="va-card va-card--neutral" aria-label={brief.titel}>
          {alineas.map(({ kop, tekst }) => (
            <div key={`${kop ?? ''}${tekst}`}>
              {kop !== undefined && <Heading level={2}>{kop}</Heading>}
              {tekst.split('\n').map((regel) => (
                <Paragraph key={regel}>{regel}</Paragraph>
              ))}
            </div>
          ))}
        </section>
        <div className="va-niet-afdrukken">
          <Actions>
            <ButtonLink href={`/brieven/${brief.id}/bestand`}>Bewaar als tekst</ButtonLink>
            <ButtonLink kind="secondary" href={`/brieven/${brief.id}/aanpassen`}>
              Schrijf uw eigen zinnen
            </ButtonLink>
          </Actions>
          <Heading level={2}>Let op</Heading>
          <BulletList
            items={[
              'Noem geen namen, aantallen of bedragen per persoon. In een klein bestuur is dat snel te herleiden.',
              'Krijgt u vragen over één persoon? Antwoord dan altijd hetzelfde: daarover doen wij geen mededelingen.',
              'Afdrukken kan met uw browser; op papier staat alleen de tekst zelf.',
            ]}
          />
        </div>
      </div>
    ),
  });

const showBestand = async ({ brief, alineas }: EigenBrief): Promise<Answer> =>
  file(
    new TextEncoder().encode(platteTekst(alineas)),
    'text/plain; charset=utf-8',
    `veilig-ambt-${brief.id}.txt`,
  );

/** Letters: the list, one to read, print or keep, and the organisation's own words in it. */
export const brievenRoutes: readonly Route[] = [
  ...eigenRoutes('/brieven', showBrieven),
  ...briefRoutes('', showBrief),
  ...briefRoutes('/bestand', showBestand),
  ...briefRoutes('/aanpassen', showAanpassen, sendAanpassen),
];
