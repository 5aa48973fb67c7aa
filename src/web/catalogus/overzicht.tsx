import type { Catalogusboek } from '#application/catalogus/boek.ts';
import { type Domein, domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { conceptstand, type Gevonden, maatregelenVan, metCatalogus, nazienOp } from './boek.ts';
import { samenvatting } from './verschillen.tsx';

const GEDAAN = {
  voorgelegd:
    'Het concept is voorgelegd. De Beveiligingsautoriteit leest het en publiceert het, of geeft het terug.',
  gepubliceerd: 'De versie van vandaag is gepubliceerd. Nieuwe adviezen gebruiken haar meteen.',
  teruggegeven: 'Het concept is terug bij het CCV, met uw reden.',
  ingetrokken: 'De maatregel wordt ingetrokken zodra het concept is gepubliceerd.',
  toegevoegd: 'De maatregel staat in het concept.',
};

const Nu = ({ ctx, boek: { staat, basis, concept } }: Gevonden) => {
  if (staat.concept === null || concept === null || staat.concept.stappen.length === 0)
    return (
      <Paragraph>
        {ctx.actor.rol === 'planner'
          ? 'Er is geen concept. Wijzig een maatregel of voeg er een toe; daarmee begint het vanzelf.'
          : 'Er is geen concept om te lezen. Het CCV maakt het; u ziet het hier zodra het is voorgelegd.'}
      </Paragraph>
    );
  const { voorgelegd, teruggegeven } = staat.concept;
  const wijzigingen = samenvatting({ van: basis, naar: concept });
  if (ctx.actor.rol === 'toetser')
    return voorgelegd === null ? (
      <Paragraph>Het CCV werkt aan een concept. U ziet het hier zodra het is voorgelegd.</Paragraph>
    ) : (
      <Card kind="now">
        <StateLabel state="now" />
        <Heading level={2}>Lees het concept</Heading>
        <Paragraph>
          Voorgelegd op {formatDay(voorgelegd.op)}: {wijzigingen}. U publiceert het, of geeft het terug.
        </Paragraph>
        <Actions>
          <ButtonLink href="/catalogus/publiceren">Lees en publiceer</ButtonLink>
        </Actions>
      </Card>
    );
  if (voorgelegd !== null)
    return (
      <Card kind="wait">
        <StateLabel state="wait" />
        <Heading level={2}>De Beveiligingsautoriteit leest het concept</Heading>
        <Paragraph>
          Voorgelegd op {formatDay(voorgelegd.op)}: {wijzigingen}. Wijzigt u nu nog iets, dan legt u het
          daarna opnieuw voor.
        </Paragraph>
        <Paragraph>
          <Link href="/catalogus/versies?naar=concept">Bekijk de verschillen</Link>
        </Paragraph>
      </Card>
    );
  return (
    <Card kind="now">
      <StateLabel state="now" />
      <Heading level={2}>Uw concept: {wijzigingen}</Heading>
      {teruggegeven !== null && (
        <Paragraph>
          Teruggegeven op {formatDay(teruggegeven.op)}: {teruggegeven.reden}
        </Paragraph>
      )}
      <Paragraph>Klaar? Leg het voor. Daarna publiceert de Beveiligingsautoriteit het.</Paragraph>
      <Actions>
        <ButtonLink href="/catalogus/voorleggen">Leg het concept voor</ButtonLink>
        <ButtonLink href="/catalogus/versies?naar=concept" kind="secondary">
          Bekijk de verschillen
        </ButtonLink>
      </Actions>
    </Card>
  );
};

const CONCEPT = { nieuw: 'nieuw in het concept', gewijzigd: 'gewijzigd in het concept', ingetrokken: '' };

const Maatregelen = ({ boek, domein }: { readonly boek: Catalogusboek; readonly domein: Domein }) => (
  <DataTable
    caption={`Maatregelen bij ${domeinnamen[domein].toLowerCase()}`}
    captionHidden
    columns={[
      {
        label: 'Maatregel',
        cell: ({ code, titel, doel }) => (
          <TwoLines first={<Link href={`/catalogus/maatregel/${code}`}>{titel}</Link>} second={doel} />
        ),
      },
      {
        label: 'Na te zien voor',
        cell: ({ code }) => {
          const stand = conceptstand(boek, code);
          return stand === undefined ? formatDay(nazienOp(boek, code)) : CONCEPT[stand];
        },
      },
    ]}
    rows={maatregelenVan(boek).filter((maatregel) => maatregel.domein === domein)}
    rowKey={({ code }) => code}
  />
);

const Ingetrokken = ({ boek: { concept, basis } }: { readonly boek: Catalogusboek }) => {
  const { ingetrokken } = concept ?? basis;
  return ingetrokken.length === 0 ? null : (
    <Details summary={formatCount(ingetrokken.length, 'ingetrokken maatregel', 'ingetrokken maatregelen')}>
      <BulletList
        items={ingetrokken.map(({ code, titel, reden }) => (
          <Link href={`/catalogus/maatregel/${code}`} key={code}>
            {titel}: {reden}
          </Link>
        ))}
      />
    </Details>
  );
};

/** How many measures are due for their yearly review. */
export const naTeZien = (boek: Catalogusboek, vandaag: CalendarDay): readonly string[] =>
  boek.basis.maatregelen.map(({ code }) => code).filter((code) => nazienOp(boek, code) <= vandaag);

/** The catalogue at a glance: what must be done now, then every measure by domain. */
export const showOverzicht = metCatalogus((gevonden) => {
  const { ctx, boek } = gevonden;
  const domein = domeinen.find((een) => een === ctx.query.get('domein')) ?? 'wonen';
  const planner = ctx.actor.rol === 'planner';
  const aantal = naTeZien(boek, ctx.today).length;
  return ctx.page({
    title: 'Catalogus',
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>Catalogus van maatregelen</Heading>
        <Lead>
          De versie van {formatDay(ctx.catalogi.op(ctx.today).versie)} geldt, met{' '}
          {formatCount(boek.basis.maatregelen.length, 'maatregel', 'maatregelen')}. Een advies houdt de versie
          waarmee het is gemaakt.
        </Lead>
        <Nu {...gevonden} />
        <Paragraph>
          <Link href="/catalogus/nazien">
            {aantal === 0
              ? 'Alles is het afgelopen jaar nagezien'
              : `${formatCount(aantal, 'maatregel', 'maatregelen')} na te zien`}
          </Link>
          {'. '}
          <Link href="/catalogus/versies">Vergelijk twee versies</Link>.{' '}
          <Link href="/catalogus/afspraken">Uitzonderingen op het keurmerk</Link>.{' '}
          <Link href="/knelpunten">Waar mensen tegenaan lopen</Link>.
        </Paragraph>
        {planner && (
          <Actions>
            <ButtonLink href="/catalogus/nieuw" kind="secondary">
              Voeg een maatregel toe
            </ButtonLink>
          </Actions>
        )}
        <SectionNav
          label="Domein"
          items={domeinen.map((een) => ({
            href: `/catalogus?domein=${een}`,
            label: domeinnamen[een],
            current: een === domein,
          }))}
        />
        <Maatregelen boek={boek} domein={domein} />
        <Ingetrokken boek={boek} />
      </>
    ),
  });
});
