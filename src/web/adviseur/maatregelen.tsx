import type { ZaakView } from '#application/application.ts';
import { type Domein, domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { Form } from '#web/components/form.tsx';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import {
  BulletList,
  Heading,
  Hidden,
  Lead,
  Over,
  Paragraph,
  Small,
  TwoLines,
} from '#web/components/text.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu, naarDossier, rollen } from './formulier.tsx';
import { isOnaf } from './gaten.ts';
import { betaalzin } from './kosten.ts';
import { Opmerkingen } from './opmerkingen.tsx';
import { klaarmeldingen } from './teksten.ts';
import { Teruggaaf } from './teruggaaf.tsx';

type KaartProps = {
  readonly ctx: PageContext;
  readonly maatregel: Maatregel;
  readonly view: ZaakView;
  readonly mag: boolean;
};

const tegen = ({ scenarios }: Maatregel, { zaak }: ZaakView): string =>
  zaak.onderzoek.scenarios
    .filter(({ id }) => scenarios.includes(id))
    .map(({ titel }) => titel)
    .join('; ') || 'nog geen scenario gekozen';

const onafzin = ({ waar, zwaar, eindafspraak }: Maatregel): string => {
  const mist = [
    ...(waar === '' ? ['waar hij komt'] : []),
    ...(zwaar === true && eindafspraak === undefined ? ['wanneer hij kan stoppen'] : []),
  ];
  return `Vul nog in: ${mist.join(', en ')}`;
};

const Kaart = ({ ctx, maatregel, view, mag }: KaartProps) => (
  <Card>
    <Heading level={3}>{maatregel.titel}</Heading>
    {isOnaf(maatregel) && <StateLabel state="now">{onafzin(maatregel)}</StateLabel>}
    {maatregel.waar !== '' && <Paragraph>{maatregel.waar}</Paragraph>}
    <Small>Tegen: {tegen(maatregel, view)}</Small>
    <Small>
      {betaalzin(maatregel, {
        organisatie: 'De organisatie betaalt',
        bestuurder: 'De bestuurder betaalt zelf',
      })}
      {maatregel.alternatieven.length > 0 &&
        `. Ook goed: ${maatregel.alternatieven.map(({ titel }) => titel).join(', ')}`}
    </Small>
    <IngetrokkenMaatregel ctx={ctx} code={maatregel.code} voor="adviseur" />
    <Opmerkingen advies={view.zaak.advies} plek={`maatregel:${maatregel.id}`} />
    {mag && (
      <Paragraph>
        <Link href={`/advies/${view.id}/maatregelen/${maatregel.id}`}>Wijzig {maatregel.titel}</Link>
        {' · '}
        <Link href={`/advies/${view.id}/maatregelen/${maatregel.id}/weghalen`}>
          Haal weg<Hidden>: {maatregel.titel}</Hidden>
        </Link>
      </Paragraph>
    )}
  </Card>
);

const NietGewenst = ({ view, mag }: Pick<KaartProps, 'view' | 'mag'>) => (
  <section>
    <Heading level={2}>Wat de bestuurder niet wil</Heading>
    {view.zaak.advies.nietGewenst.length === 0 && (
      <Paragraph>
        Nog niets vastgelegd. Zei de bestuurder in het gesprek ergens nee op, leg dat dan hier vast.
      </Paragraph>
    )}
    <BulletList
      items={view.zaak.advies.nietGewenst.map(({ id, titel, reden }) => (
        <TwoLines
          key={id}
          first={titel}
          second={
            <>
              {reden === '' ? 'zonder reden, en dat mag' : reden}
              {mag && (
                <>
                  {' · '}
                  <Link href={`/advies/${view.id}/niet-gewenst/${id}/weghalen`}>
                    Haal van de lijst<Hidden>: {titel}</Hidden>
                  </Link>
                </>
              )}
            </>
          }
        />
      ))}
    />
    {mag && (
      <Paragraph>
        <Link href={`/advies/${view.id}/niet-gewenst`}>Leg vast wat de bestuurder niet wil</Link>
      </Paragraph>
    )}
  </section>
);

type DomeinProps = Omit<KaartProps, 'maatregel'> & { readonly domein: Domein };

const PerDomein = ({ ctx, domein, view, mag }: DomeinProps) => {
  const maatregelen = view.zaak.advies.maatregelen.filter((maatregel) => maatregel.domein === domein);
  return (
    <section>
      <Heading level={2}>{domeinnamen[domein]}</Heading>
      <Opmerkingen advies={view.zaak.advies} plek={`domein:${domein}`} />
      {maatregelen.map((maatregel) => (
        <Kaart ctx={ctx} maatregel={maatregel} view={view} mag={mag} key={maatregel.id} />
      ))}
      {maatregelen.length === 0 && (
        <EmptyState>Nog geen maatregel. Is er niets nodig, dan zegt u bij het aanbieden waarom.</EmptyState>
      )}
      {mag && (
        <Paragraph>
          <Link href={`/advies/${view.id}/kies?domein=${domein}`}>
            Voeg een maatregel toe bij {domeinnamen[domein].toLowerCase()}
          </Link>
        </Paragraph>
      )}
    </section>
  );
};

const show = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const { advies } = view.zaak;
  const begonnen = advies.stand !== 'geen' && advies.stand !== 'ingetrokken';
  const mag = isAanAdviseur(view);
  return ctx.page({
    title: 'Maatregelen',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Welke maatregelen adviseert u?</Heading>
        <Lead>Koppel elke maatregel aan een scenario. Zo ziet de bestuurder waarom.</Lead>
        <Teruggaaf view={view} />
        {!mag && <NietNu />}
        {mag && !begonnen && (
          <Form action={ctx.path} seal={ctx.seal(view.position)}>
            <Paragraph>
              Het advies gebruikt de lijst met maatregelen die nu geldt. Die blijft bij dit advies horen, ook
              als de lijst later verandert.
            </Paragraph>
            <Button>Begin met het advies</Button>
          </Form>
        )}
        {begonnen && mag && (
          <Actions>
            <ButtonLink href={`/advies/${view.id}/kies`}>Kies maatregelen</ButtonLink>
            <ButtonLink href={`/advies/${view.id}/dekking`} kind="secondary">
              Kijk of alles is gedekt
            </ButtonLink>
          </Actions>
        )}
        {begonnen &&
          domeinen.map((domein) => (
            <PerDomein ctx={ctx} domein={domein} view={view} mag={mag} key={domein} />
          ))}
        {begonnen && <NietGewenst view={view} mag={mag} />}
      </>
    ),
  });
});

/** The measures of the advice by domain, and the start of it. */
export const maatregelenRoutes = dossierForm({
  path: '/advies/:id/maatregelen',
  rollen,
  fields: {},
  show,
  opdracht: (_, ctx) => ({ type: 'StelAdviesOp', catalogusversie: ctx.catalogi.op(ctx.today).versie }),
  done: (ctx) => `/advies/${ctx.id}/maatregelen?klaar=begonnen`,
});
