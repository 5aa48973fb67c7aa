import { rapportfotosVan } from '#application/rapportfotos.ts';
import type { Foto } from '#domain/onderzoek/foto-feiten.ts';
import { Button } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { Form } from '#web/components/form.tsx';
import { Photos } from '#web/components/photos.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import { photoRoutes } from '#web/server/photo-routes.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { Route } from '#web/server/route.ts';
import { type Dossier, formRoutes, naarDossier } from '../dossier.ts';

const gedaan = {
  weg: 'De foto staat niet in uw rapport. Wat u eerder al downloadde, verandert niet mee.',
  terug: 'De foto mag weer in uw rapport.',
};

const Keuze = ({ dossier, foto }: { readonly dossier: Dossier; readonly foto: Foto }) => {
  const { ctx, view } = dossier;
  const { rapportfotos } = view.zaak.onderzoek;
  const geweigerd = view.zaak.keuze.geweigerdeFotos.includes(foto.id);
  const gekozen = rapportfotos.some(({ id }) => id === foto.id);
  const [state, woorden] = geweigerd
    ? (['stopped', 'U houdt hem uit het rapport'] as const)
    : gekozen
      ? (['done', 'Staat in het rapport'] as const)
      : (['wait', 'Staat niet in het rapport'] as const);
  return (
    <>
      <span>
        {foto.onderdeel}: {foto.beschrijving}
      </span>
      <StateLabel state={state}>{woorden}</StateLabel>
      <Form action={ctx.path} seal={ctx.seal()}>
        <input type="hidden" name="foto" value={foto.id} />
        <Button kind="secondary" name="doe" value={geweigerd ? 'terug' : 'weg'}>
          {geweigerd ? 'Zet weer in mijn rapport' : 'Niet in mijn rapport'}
          <span className="va-hidden">: {foto.beschrijving}</span>
        </Button>
      </Form>
    </>
  );
};

const show = async (dossier: Dossier, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad, organisatie } = dossier;
  const { fotos } = view.zaak.onderzoek;
  const inRapport = rapportfotosVan(view.zaak).length;
  return ctx.page({
    title: 'Foto’s van uw woning',
    back: naarDossier(dossier),
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={gedaan} />
        <Heading level={1}>Foto’s van uw woning</Heading>
        <Lead>
          {fotos.length === 0
            ? 'Uw adviseur heeft geen foto’s bewaard. U hoeft hier niets te doen.'
            : `Dit is uw huis. Wat u niet in uw rapport wilt, houdt u eruit; u hoeft niet te zeggen waarom. Nu ${inRapport === 1 ? 'staat er één foto' : `staan er ${inRapport} foto’s`} in.`}
        </Lead>
        {fotos.length === 0 && <EmptyState>Er zijn geen foto’s van uw woning.</EmptyState>}
        <Photos
          photos={fotos.map((foto) => ({
            ...foto,
            href: pad(`fotos/${foto.id}`),
            alt: foto.beschrijving,
            children: <Keuze dossier={dossier} foto={foto} />,
          }))}
        />
        <Heading level={2}>Goed om te weten</Heading>
        <BulletList
          items={[
            'Alleen u en uw adviseur kunnen de foto’s zien. Plaats, tijd en toestel zijn eraf gehaald.',
            `Foto’s staan alleen in uw hele rapport. Uw ${organisatie}, de uitvoerder en de toetsers krijgen ze niet.`,
            'Wilt u een foto helemaal weg hebben? Zeg het uw adviseur: die haalt haar weg zolang aan het advies wordt gewerkt.',
          ]}
        />
      </>
    ),
  });
};

const send = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const foto = typed(ctx.form, 'foto') ?? '';
  const terug = typed(ctx.form, 'doe') === 'terug';
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: terug ? 'LaatFotoToe' : 'WeigerFoto', foto },
    done: `${pad('fotos')}?klaar=${terug ? 'terug' : 'weg'}`,
    again: (problem) => show(dossier, problem),
  });
};

/** The photos of one's own home, and which of them may stand in the report. */
export const fotoRoutes: readonly Route[] = [
  ...formRoutes('fotos', 'lees:overzicht', show, send),
  ...photoRoutes('/mijn/:id/fotos/:foto', ['bestuurder']),
];
