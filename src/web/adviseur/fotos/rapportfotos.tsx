import type { ZaakView } from '#application/application.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Rapportfoto } from '#domain/onderzoek/foto-feiten.ts';
import { EmptyState } from '#web/components/card.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { Photos } from '#web/components/photos.tsx';
import { Select } from '#web/components/select.tsx';
import { Small } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { formulier, naarDossierMet, rollen } from '../formulier.tsx';

const keuzeveld = (foto: string): string => `foto-${foto}`;
const bijschriftveld = (foto: string): string => `bijschrift-${foto}`;
const maatregelveld = (foto: string): string => `maatregel-${foto}`;

const nummerlijst = ({ zaak: { advies } }: ZaakView) =>
  domeinen
    .flatMap((domein) => advies.maatregelen.filter((een) => een.domein === domein))
    .map(({ id, titel }, plaats) => ({ value: id, label: `${plaats + 1}. ${titel}` }));

type Props = { readonly ctx: PageContext; readonly view: ZaakView; readonly problem: Problem };

const Keuzes = ({ ctx, view, problem }: Props) => {
  const { fotos, rapportfotos } = view.zaak.onderzoek;
  const { geweigerdeFotos } = view.zaak.keuze;
  const { one, many } = fieldState(ctx, problem);
  return fotos.map((foto) => {
    const { id, beschrijving, onderdeel } = foto;
    const gekozen = rapportfotos.find((een) => een.id === id);
    return (
      <section key={id} aria-label={`${onderdeel}: ${beschrijving}`}>
        <Photos
          photos={[{ ...foto, href: `/advies/${view.id}/fotos/${id}`, alt: beschrijving, children: null }]}
        />
        {geweigerdeFotos.includes(id) && (
          <Small>
            De bestuurder wil deze foto niet in het rapport. Hij komt er niet in, ook als u hem kiest.
          </Small>
        )}
        <CheckboxGroup
          {...many(keuzeveld(id), gekozen === undefined ? [] : ['ja'])}
          label={`${onderdeel}: ${beschrijving}`}
          options={[
            {
              value: 'ja',
              label: 'Zet deze foto in het rapport',
              reveal: (
                <>
                  <TextField
                    {...one(bijschriftveld(id), gekozen?.bijschrift ?? beschrijving)}
                    label="Bijschrift"
                    hint="Staat onder de foto, en wordt voorgelezen aan wie de foto niet ziet."
                  />
                  <Select
                    {...one(maatregelveld(id), gekozen?.maatregel ?? '')}
                    label="Bij welke maatregel hoort de foto?"
                    empty="Bij geen maatregel"
                    options={nummerlijst(view)}
                    optional
                  />
                </>
              ),
            },
          ]}
        />
      </section>
    );
  });
};

const show = formulier({
  titel: 'Foto’s in het rapport',
  lead: 'Kies de foto’s die iets laten zien wat woorden niet kunnen: hooguit tien. Zij staan alleen in het hele rapport, dat van de bestuurder is. De organisatie, de uitvoerder en de toetsers zien ze niet.',
  knop: 'Bewaar uw keuze',
  staat: ({ zaak: { onderzoek } }) => [
    {
      label: 'In het rapport',
      value: onderzoek.rapportfotos.map(({ bijschrift }) => bijschrift).join('; ') || 'geen foto',
    },
  ],
  vooraf: () => (
    <Small>De bestuurder kan een foto van de eigen woning altijd buiten het rapport houden.</Small>
  ),
  velden: (ctx, view, problem) =>
    view.zaak.onderzoek.fotos.length === 0 ? (
      <EmptyState>Er zijn nog geen foto’s. U voegt ze toe bij de punten van het bezoek.</EmptyState>
    ) : (
      <Keuzes ctx={ctx} view={view} problem={problem} />
    ),
});

const bijschrift = text({ max: 300, missing: 'Schrijf wat er op deze foto te zien is.' });

const send = async (ctx: PageContext) => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (view === undefined) return notFound;
  const gekozen = view.zaak.onderzoek.fotos.filter(({ id }) => typed(ctx.form, keuzeveld(id)) !== undefined);
  const read = readForm(
    ctx.form,
    Object.fromEntries(gekozen.map(({ id }) => [bijschriftveld(id), bijschrift])),
  );
  if (!read.ok) return show(ctx, { errors: read.errors });
  const fotos = gekozen.map(({ id }): Rapportfoto => {
    const maatregel = typed(ctx.form, maatregelveld(id));
    return {
      id,
      bijschrift: read.values[bijschriftveld(id)] ?? '',
      maatregel: view.zaak.advies.maatregelen.find((een) => een.id === maatregel)?.id ?? null,
    };
  });
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: { type: 'KiesRapportfotos', fotos },
    done: naarDossierMet('rapportfotos')(ctx),
    again: (problem) => show(ctx, problem),
  });
};

const path = '/advies/:id/rapportfotos';

/** Which photos stand in the report, each with a caption and the measure it belongs to. */
export const rapportfotoRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
