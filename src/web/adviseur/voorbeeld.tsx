import { eindeTekst, weerstandTekst } from '#application/adviestekst.ts';
import type { ZaakView } from '#application/application.ts';
import { rapportfotosVan } from '#application/rapportfotos.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Photos } from '#web/components/photos.tsx';
import { BulletList, Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossier } from './formulier.tsx';
import { betaalzin } from './kosten.ts';
import { afwijkwoorden, niveauwoorden } from './teksten.ts';

const Dreiging = ({ view: { zaak } }: { readonly view: ZaakView }) => {
  const { duiding } = zaak.onderzoek;
  return duiding === null ? (
    <EmptyState>De dreiging is nog niet geduid.</EmptyState>
  ) : (
    <>
      <Paragraph>{duiding.toelichting}</Paragraph>
      <Facts
        facts={[
          { label: 'Ernst', value: niveauwoorden[duiding.ernst].toLowerCase() },
          { label: 'Waarschijnlijkheid', value: niveauwoorden[duiding.waarschijnlijkheid].toLowerCase() },
        ]}
      />
    </>
  );
};

const Scenarios = ({ view: { zaak } }: { readonly view: ZaakView }) =>
  zaak.onderzoek.scenarios.length === 0 ? (
    <EmptyState>Er is nog geen scenario.</EmptyState>
  ) : (
    zaak.onderzoek.scenarios.map(({ id, titel, verhaal, ...rest }) => (
      <section key={id}>
        <Heading level={3}>{titel}</Heading>
        <Paragraph>{verhaal}</Paragraph>
        {weerstandTekst(rest) !== '' && <Paragraph>Wat er nu tegen helpt: {weerstandTekst(rest)}</Paragraph>}
      </section>
    ))
  );

const Maatregelen = ({ view: { zaak } }: { readonly view: ZaakView }) =>
  domeinen.map((domein) => {
    const maatregelen = zaak.advies.maatregelen.filter((een) => een.domein === domein);
    return (
      <section key={domein}>
        <Heading level={3}>{domeinnamen[domein]}</Heading>
        {maatregelen.length === 0 && <Paragraph>Geen maatregel.</Paragraph>}
        {maatregelen.map((maatregel) => (
          <Card key={maatregel.id}>
            <Paragraph>
              <strong>{maatregel.titel}</strong>, {maatregel.waar}
            </Paragraph>
            <Paragraph>{maatregel.toelichting}</Paragraph>
            {maatregel.vraagt !== '' && <Paragraph>Wat dit van u vraagt: {maatregel.vraagt}</Paragraph>}
            <Paragraph>
              {betaalzin(maatregel, { organisatie: 'Uw organisatie betaalt', bestuurder: 'U betaalt zelf' })}.{' '}
              {eindeTekst(maatregel, formatDay)}
            </Paragraph>
          </Card>
        ))}
      </section>
    );
  });

const Keurmerk = ({ view: { zaak } }: { readonly view: ZaakView }) => {
  const { pkvw } = zaak.onderzoek;
  if (pkvw === null) return <EmptyState>Het keurmerk is nog niet beoordeeld.</EmptyState>;
  if (pkvw.voldoet) return <Paragraph>De woning voldoet aan het Politiekeurmerk.</Paragraph>;
  return (
    <>
      <Paragraph>
        {pkvw.hardeEis
          ? 'De woning voldoet nog niet. Het keurmerk is hier een harde eis. Dit ontbreekt:'
          : 'De woning voldoet niet, maar dat houdt de maatregelen niet tegen. Dit ontbreekt:'}
      </Paragraph>
      <BulletList items={pkvw.ontbreekt} />
      {pkvw.afwijking !== undefined && (
        <Paragraph>
          Grond: {afwijkwoorden[pkvw.afwijking.grond]}. {pkvw.afwijking.reden}
        </Paragraph>
      )}
    </>
  );
};

const Beelden = ({ view }: { readonly view: ZaakView }) => {
  const fotos = rapportfotosVan(view.zaak);
  return fotos.length === 0 ? null : (
    <>
      <Heading level={2}>Foto’s van uw woning</Heading>
      <Photos
        photos={fotos.map((foto) => ({
          ...foto,
          href: `/advies/${view.id}/fotos/${foto.id}`,
          alt: foto.bijschrift,
          children: <span>{foto.bijschrift}</span>,
        }))}
      />
    </>
  );
};

/** The report as the office-holder will read it, from what is there now. */
export const showVoorbeeld = zaakPage('lees:advieswerk', (ctx, view, problem) =>
  ctx.page({
    title: 'Voorbeeld van het rapport',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Zo leest de bestuurder het straks</Heading>
        <Lead>Lees het alsof u thuis aan tafel zit, met iemand naast u. Is het rustig, en klopt het?</Lead>
        <Alert kind="info">
          <Paragraph>
            Dit is een voorbeeld. Het geldt pas als de Beveiligingsautoriteit het vaststelt.
          </Paragraph>
        </Alert>
        <Heading level={2}>Hoe wij de dreiging zien</Heading>
        <Dreiging view={view} />
        <Heading level={2}>Wat er kan gebeuren</Heading>
        <Scenarios view={view} />
        <Heading level={2}>Wat wij adviseren</Heading>
        <Maatregelen view={view} />
        <Heading level={2}>Het Politiekeurmerk</Heading>
        <Keurmerk view={view} />
        <Beelden view={view} />
      </>
    ),
  }),
);
