import type { ZaakView } from '#application/application.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Bevinding } from '#domain/onderzoek/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Progress } from '#web/components/progress.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur, NietNu, rollen } from '../formulier.tsx';
import { Fotos } from '../fotos/fotos.tsx';
import { klaarmeldingen } from '../teksten.ts';
import { getypt, gewoneBron, leesNotitie, type Verschil, veldnamen, verschilAan } from './antwoord.ts';
import { type Bezoekdeel, delenIn, instrumentwoorden, type Punt, tellingVan } from './delen.ts';
import { PuntVelden, staatVan } from './punt-velden.tsx';

const uitleg: Readonly<Record<Bezoekdeel['instrument'], string>> = {
  gespreksleidraad: 'Vraag het in uw eigen woorden. Sla over wat niet past.',
  schouw: 'Kijk of dit zo is. Sla over wat niet past.',
  eigen: 'Dit zijn punten die u zelf toevoegde.',
};

const deelVan = (ctx: PageContext, view: ZaakView): Bezoekdeel | undefined =>
  delenIn(view, ctx.today).find(({ naam }) => naam === ctx.params.deel);

const isGetypt = ({ form }: PageContext): boolean =>
  Object.keys(form).some((name) => name.startsWith('was-'));

const Punten = ({
  ctx,
  deel,
  problem,
  botsingen,
}: {
  readonly ctx: PageContext;
  readonly deel: Bezoekdeel;
  readonly problem: Problem;
  readonly botsingen: ReadonlySet<string>;
}) =>
  deel.punten.map((punt) => {
    const gewoon = gewoneBron(deel.instrument);
    return (
      <PuntVelden
        key={punt.id}
        punt={punt}
        staat={staatVan(punt, gewoon)}
        typt={isGetypt(ctx) ? getypt(ctx.form, punt, gewoon) : undefined}
        fout={problem.errors?.find(({ field }) => field === veldnamen(punt.id).notitie)?.message}
        botst={botsingen.has(punt.id)}
      />
    );
  });

const pagina = (botsingen: ReadonlySet<string> = new Set()) =>
  zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const deel = deelVan(ctx, view);
    if (deel === undefined) return notFound;
    const { bekeken, totaal } = tellingVan(deel.punten);
    const alle = `/advies/${view.id}/punten`;
    return ctx.page({
      title: deel.onderdeel,
      back: { href: alle, label: 'Alle onderdelen' },
      problem,
      body: (
        <>
          <DoneNote ctx={ctx} notes={klaarmeldingen} />
          <Over>
            {instrumentwoorden[deel.instrument]} · {domeinnamen[deel.domein]}
          </Over>
          <Heading level={1}>{deel.onderdeel}</Heading>
          <Lead>{uitleg[deel.instrument]}</Lead>
          <Progress label={`${bekeken} van ${totaal} bekeken`} value={bekeken} max={totaal} />
          {isAanAdviseur(view) ? (
            <>
              <Form action={ctx.path} seal={ctx.seal()}>
                {deel.punten.length === 0 && <Paragraph>Er staan hier nog geen punten.</Paragraph>}
                <Punten ctx={ctx} deel={deel} problem={problem} botsingen={botsingen} />
                <div className="va-onderin">
                  <Actions>
                    <Button name="verder" value="ja">
                      Bewaar en ga verder
                    </Button>
                    <Button kind="secondary">Bewaar</Button>
                  </Actions>
                </div>
              </Form>
              <Heading level={2}>Foto’s en eigen punten</Heading>
              <Fotos fotos={deel.fotos} basis={`/advies/${view.id}`} />
              <Actions>
                <ButtonLink href={`${alle}/${deel.naam}/foto`} kind="secondary">
                  Voeg een foto toe
                </ButtonLink>
                <ButtonLink href={`${alle}/${deel.naam}/eigen`} kind="secondary">
                  Voeg zelf een punt toe
                </ButtonLink>
              </Actions>
            </>
          ) : (
            <NietNu />
          )}
        </>
      ),
    });
  });

const bevindingVan = ({ id, domein, onderdeel, punt }: Punt, verschil: Verschil): readonly Bevinding[] =>
  verschil.wat === 'bewaar' ? [{ id, domein, onderdeel, punt, ...verschil.antwoord }] : [];

/** After this part: the next one of the visit, or the list of all. */
const naDit = (ctx: PageContext, view: ZaakView, deel: Bezoekdeel): string => {
  const alle = delenIn(view, ctx.today);
  const volgende = alle[alle.findIndex(({ naam }) => naam === deel.naam) + 1];
  if (typed(ctx.form, 'verder') !== 'ja') return `${ctx.path}?klaar=deel`;
  return volgende === undefined || volgende.instrument === 'eigen'
    ? `/advies/${ctx.id}/punten?klaar=deel`
    : `/advies/${ctx.id}/punten/${volgende.naam}?klaar=deel`;
};

const bewaar = async (ctx: PageContext): Promise<Answer> => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  const deel = view && deelVan(ctx, view);
  if (view === undefined || deel === undefined) return notFound;
  const errors = deel.punten.flatMap(({ id }) => {
    const gelezen = leesNotitie(ctx.form, id);
    return 'error' in gelezen ? [{ field: veldnamen(id).notitie, message: gelezen.error }] : [];
  });
  if (errors.length > 0) return pagina()(ctx, { errors });
  const gewoon = gewoneBron(deel.instrument);
  const verschillen = deel.punten.flatMap((punt) => {
    const was = typed(ctx.form, veldnamen(punt.id).was);
    return verschilAan(punt, { was, typt: getypt(ctx.form, punt, gewoon), gewoon }) ?? [];
  });
  const botsingen = verschillen.filter(({ wat }) => wat === 'botsing').map(({ punt }) => punt.id);
  if (botsingen.length > 0) return pagina(new Set(botsingen))(ctx, { conflict: true });
  if (verschillen.length === 0) return redirect(naDit(ctx, view, deel));
  return perform(ctx, {
    dossier: view.id,
    opdracht: {
      type: 'LegBevindingenVast',
      bevindingen: verschillen.flatMap((verschil) => bevindingVan(verschil.punt, verschil)),
      vervallen: verschillen.filter(({ wat }) => wat === 'wis').map(({ punt }) => punt.id),
    },
    seen: view.position,
    done: naDit(ctx, view, deel),
    again: (problem) => pagina()(ctx, problem),
  });
};

const path = '/advies/:id/punten/:deel';

/** One part of the visit: all its points on one form. */
export const deelRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => pagina()(ctx) },
  { method: 'POST', path, rollen, handle: bewaar },
];
