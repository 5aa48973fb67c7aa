import type { ZaakView } from '#application/application.ts';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { type Pauzereden, pauzeredenen } from '#domain/gedeeld/pauze.ts';
import type { Partij } from '#domain/gedeeld/schakel.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import type { LinkLine } from '#web/components/link.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { dossierForm } from './dossier-form.ts';
import { fieldState } from './field-state.ts';
import { choice, optional } from './fields.ts';
import type { Problem } from './problem.tsx';
import type { PageContext, Route } from './route.ts';
import { zaakPage } from './zaak-page.ts';

export const pauzewoorden: Readonly<Record<Pauzereden, string>> = {
  'bestuurder-afwezig': 'De bestuurder is er even niet',
  'wacht-op-politie': 'Eerst is de politie of het Openbaar Ministerie aan zet',
  'wacht-op-leverancier': 'Er is op een bedrijf te wachten',
  anders: 'Iets anders',
};

/** The way to this page, from the first page of a case; only for whose turn it is. */
export const klokLinks = (
  begin: string,
  partij: Partij,
  { id, kaart: { werk } }: Pick<ZaakView, 'id' | 'kaart'>,
): readonly LinkLine[] =>
  werk?.partij === partij
    ? [
        {
          href: `${begin}/${id}/klok`,
          label: werk.pauze === undefined ? 'De klok stilzetten' : 'De klok staat stil',
          detail:
            werk.pauze === undefined
              ? 'bijvoorbeeld als er op iemand anders te wachten is'
              : `sinds ${formatDay(werk.pauze)}; laat haar weer lopen als u verder kunt`,
        },
      ]
    : [];

type Plek = {
  readonly rol: Rol;
  readonly partij: Partij;
  readonly actie: Leesactie;
  /** The pages of this role about a case. */
  readonly begin: `/${string}`;
  /** How the first page says that something was done. */
  readonly gedaan: string;
};

const terugNaar = (begin: string, { id, nummer }: Pick<ZaakView, 'id' | 'nummer'>) => ({
  href: `${begin}/${id}`,
  label: `Dossier ${nummer}`,
});

const Stilzetten = ({ ctx, problem }: { readonly ctx: PageContext; readonly problem: Problem }) => (
  <RadioGroup
    {...fieldState(ctx, problem).one('reden')}
    label="Waarom staat de klok stil?"
    options={pauzeredenen.map((code) => ({ value: code, label: pauzewoorden[code] }))}
  />
);

/** The page on which somebody whose turn it is stops the clock, or lets it run again. */
export const klokRoutes = ({ rol, partij, actie, begin, gedaan }: Plek): readonly Route[] => {
  const path = `${begin}/:id/klok` as const;
  const lees = (ctx: PageContext) => ctx.application.zaak(ctx.actor, actie, ctx.id);
  const staatStil = async (ctx: PageContext) => (await lees(ctx))?.kaart.werk?.pauze !== undefined;
  return dossierForm({
    path,
    rollen: [rol],
    // Who may not read it here is not told by a refusal that it is there.
    exists: async (ctx) => (await lees(ctx)) !== undefined,
    fields: { reden: optional<Pauzereden>(choice(pauzeredenen)) },
    alsoWrong: async ({ reden }, ctx) =>
      reden === undefined && !(await staatStil(ctx))
        ? [{ field: 'reden', message: 'Kies waarom de klok stilstaat.' }]
        : [],
    show: zaakPage(actie, (ctx, view, problem) => {
      const { werk } = view.kaart;
      const mag = werk !== undefined && (partij === 'bestuurder' || werk.partij === partij);
      const pauze = werk?.pauze;
      const terug = terugNaar(begin, view);
      const titel = pauze === undefined ? 'De klok stilzetten' : 'De klok staat stil';
      return ctx.page({
        title: titel,
        back: terug,
        problem,
        body: (
          <>
            <Over>Dossier {view.nummer}</Over>
            <Heading level={1}>{titel}</Heading>
            <Lead>
              {pauze === undefined
                ? 'Werkdagen waarop de klok stilstaat, tellen niet mee bij de tijd die dit meestal duurt. Er gaat niets dicht: iedereen kan gewoon verder.'
                : `Sinds ${formatDay(pauze)}. Zodra iemand verdergaat, loopt de klok vanzelf weer.`}
            </Lead>
            {mag ? (
              <Form action={ctx.path} seal={ctx.seal()}>
                {pauze === undefined && <Stilzetten ctx={ctx} problem={problem} />}
                <Actions>
                  <Button>{pauze === undefined ? 'Zet de klok stil' : 'Laat de klok weer lopen'}</Button>
                  <ButtonLink href={terug.href} kind="secondary">
                    Terug
                  </ButtonLink>
                </Actions>
              </Form>
            ) : (
              <Paragraph>
                Nu is een ander aan zet. Wie aan zet is, of de bestuurder, zet de klok stil.
              </Paragraph>
            )}
          </>
        ),
      });
    }),
    opdracht: ({ reden }) => (reden === undefined ? { type: 'HervatKlok' } : { type: 'ZetKlokStil', reden }),
    done: (ctx) => `${begin}/${ctx.id}?${gedaan}=klok`,
  });
};
