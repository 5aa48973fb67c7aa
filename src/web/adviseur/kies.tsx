import { type CatalogusMaatregel, catalogus } from '#application/referentie/catalogus.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { LinkList } from '#web/components/link.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { Heading, Lead, Over } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu } from './formulier.tsx';
import { domeinwoorden } from './teksten.ts';

/** The longest text one can search for; what is longer is cut. */
const MAX_ZOEK = 80;

const past = (maatregel: CatalogusMaatregel, zoek: string): boolean =>
  `${maatregel.titel} ${maatregel.omschrijving} ${maatregel.code}`.toLowerCase().includes(zoek.toLowerCase());

/** The catalogue as a list to choose from, by domain and by a word. */
export const showKies = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const gevraagd = domeinen.find((een) => een === ctx.query.get('domein'));
  const zoek = (ctx.query.get('zoek') ?? '').slice(0, MAX_ZOEK).trim();
  const gekozen = new Set(view.zaak.advies.maatregelen.map(({ code }) => code));
  const gevonden = catalogus(view.zaak.advies.catalogusversie ?? ctx.today).maatregelen.filter(
    (maatregel) => (gevraagd === undefined || maatregel.domein === gevraagd) && past(maatregel, zoek),
  );
  const pad = `/advies/${view.id}`;
  const met = (domein: Domein | undefined): string => {
    const query = new URLSearchParams({ ...(domein && { domein }), ...(zoek !== '' && { zoek }) });
    return `${pad}/kies${query.size === 0 ? '' : `?${query}`}`;
  };
  const eigen = `${pad}/maatregelen/nieuw?domein=${gevraagd ?? 'wonen'}`;
  return ctx.page({
    title: 'Kies een maatregel',
    back: { href: `${pad}/maatregelen`, label: 'Maatregelen' },
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Kies een maatregel</Heading>
        <Lead>U past hem daarna aan deze bestuurder aan: waar, waarom en waartegen.</Lead>
        {!isAanAdviseur(view) && <NietNu />}
        <SectionNav
          label="Domein"
          items={[
            { href: met(undefined), label: 'Alle', current: gevraagd === undefined },
            ...domeinen.map((een) => ({
              href: met(een),
              label: domeinwoorden[een],
              current: een === gevraagd,
            })),
          ]}
        />
        <form className="va-form" method="get" action={`${pad}/kies`}>
          {gevraagd !== undefined && <input type="hidden" name="domein" value={gevraagd} />}
          <TextField name="zoek" label="Zoek op een woord" value={zoek} width="20" />
          <Actions>
            <Button kind="secondary">Zoek</Button>
            <ButtonLink href={eigen} kind="secondary">
              Omschrijf zelf een maatregel
            </ButtonLink>
          </Actions>
        </form>
        {gevonden.length === 0 ? (
          <EmptyState>
            Geen maatregel gevonden. Zoek op een ander woord, of omschrijf zelf een maatregel.
          </EmptyState>
        ) : (
          <>
            <Heading level={2}>
              {gevonden.length === 1 ? 'Eén maatregel' : `${gevonden.length} maatregelen`}
            </Heading>
            <LinkList
              links={gevonden.map(({ code, titel, omschrijving }) => ({
                href: `${pad}/maatregelen/nieuw?code=${code}`,
                label: titel,
                detail: gekozen.has(code) ? `Staat al in het advies. ${omschrijving}` : omschrijving,
              }))}
            />
          </>
        )}
      </>
    ),
  });
});
