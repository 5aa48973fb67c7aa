import type { ReactNode } from 'react';
import { brievenOp } from '#application/referentie/brieven.ts';
import type { Regeling } from '#domain/organisatie/feiten.ts';
import { findRegeling, regelingenVan, sleutelVan } from '#domain/organisatie/regelingen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Hidden, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import { voluit } from '#web/server/organisatienaam.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Eigen, eigenRoutes, naarInrichting } from '../inrichting/eigen.ts';
import { vragenVoor } from '../inrichting/vragen.ts';
import { type Voorganger, voorgangersMetDossier } from './voorgangers.ts';

const GEDAAN = {
  over: 'Overgenomen. Dit geldt nu ook bij u; u kunt het terugdraaien of wijzigen.',
  terug: 'Teruggedraaid. Bij u is dit weer niet geregeld.',
};

const PAD = '/inrichting/overnemen';

/** A piece in words: what it is, what it says, and where the own one is changed. */
const inWoorden = ({ werkgever, ctx }: Eigen, regeling: Regeling) => {
  switch (regeling.soort) {
    case 'afspraak':
      return {
        titel: vragenVoor(werkgever).find(({ naam }) => naam === regeling.naam)?.titel ?? regeling.naam,
        zinnen: [regeling.tekst],
        wijzig: '/inrichting/afspraken',
      };
    case 'postadres':
      return { titel: 'Algemeen adres', zinnen: [regeling.postadres], wijzig: '/inrichting/postadres' };
    case 'brief': {
      const brief = brievenOp(ctx.today).brieven.find(({ id }) => id === regeling.brief);
      return {
        titel: brief?.titel ?? regeling.brief,
        zinnen: Object.values(regeling.invulling),
        wijzig: `/brieven/${regeling.brief}/aanpassen`,
      };
    }
  }
};

const Knop = ({
  eigen: { ctx, view },
  doe,
  velden,
  children,
  kind = 'secondary',
}: {
  readonly eigen: Eigen;
  readonly doe: 'over' | 'terug' | 'klaar';
  readonly velden: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'secondary';
}) => (
  <Form action={PAD} seal={ctx.seal(view.position)}>
    <input type="hidden" name="doe" value={doe} />
    {Object.entries(velden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Actions>
      <Button kind={kind}>{children}</Button>
    </Actions>
  </Form>
);

/** One thing, with the way to take it over, to turn that back, or to what stands here in its place. */
const Ding = ({
  eigen,
  van,
  regeling,
}: {
  readonly eigen: Eigen;
  readonly van: string;
  readonly regeling: Regeling;
}) => {
  const { organisatie } = eigen.view;
  const sleutel = sleutelVan(regeling);
  const { titel, zinnen, wijzig } = inWoorden(eigen, regeling);
  const over = organisatie.overgenomen.find((een) => sleutelVan(een.regeling) === sleutel);
  const hier = findRegeling(organisatie, sleutel);
  return (
    <section className="va-card va-card--neutral" aria-label={titel}>
      <Heading level={3}>{titel}</Heading>
      {zinnen.map((zin) => (
        <Paragraph key={zin}>{zin}</Paragraph>
      ))}
      {over !== undefined && (
        <>
          <Small>
            Overgenomen van {voluit(over.van)} op {formatDay(over.op)}.{' '}
            <Link href={wijzig}>
              Wijzig<Hidden>: {titel}</Hidden>
            </Link>
          </Small>
          <Knop eigen={eigen} doe="terug" velden={{ sleutel }}>
            Draai terug<Hidden>: {titel}</Hidden>
          </Knop>
        </>
      )}
      {over === undefined && hier !== undefined && (
        <Small>
          Bij u geldt: “{inWoorden(eigen, hier).zinnen.join(' ')}” Dat blijft zo.{' '}
          <Link href={wijzig}>
            Wijzig<Hidden>: {titel}</Hidden>
          </Link>
        </Small>
      )}
      {hier === undefined && (
        <Knop eigen={eigen} doe="over" velden={{ van, sleutel }}>
          Neem over<Hidden>: {titel}</Hidden>
        </Knop>
      )}
    </section>
  );
};

const isBriefVanNu = ({ ctx }: Eigen, regeling: Regeling): boolean =>
  regeling.soort !== 'brief' || brievenOp(ctx.today).brieven.some(({ id }) => id === regeling.brief);

const Van = ({
  eigen,
  voorganger: { code, geregeld },
}: {
  readonly eigen: Eigen;
  readonly voorganger: Voorganger;
}) => {
  const dingen = regelingenVan(geregeld).filter((regeling) => isBriefVanNu(eigen, regeling));
  const klaar = eigen.view.organisatie.bekeken.includes(code);
  return (
    <>
      <Heading level={2}>Zo was het bij {voluit(code)}</Heading>
      {dingen.length === 0 && (
        <EmptyState>Hier was nog niets vastgelegd. U hoeft niets over te nemen.</EmptyState>
      )}
      {dingen.map((regeling) => (
        <Ding key={sleutelVan(regeling)} eigen={eigen} van={code} regeling={regeling} />
      ))}
      {klaar ? (
        <Paragraph>U heeft dit bekeken. Wat u niet overnam, kunt u later nog overnemen.</Paragraph>
      ) : (
        <Knop eigen={eigen} doe="klaar" velden={{ van: code }} kind="primary">
          Ik heb dit bekeken<Hidden> van {voluit(code)}</Hidden>
        </Knop>
      )}
    </>
  );
};

const show = async (eigen: Eigen, problem: Problem = {}): Promise<Answer> => {
  const { ctx, werkgever } = eigen;
  const voorgangers = await voorgangersMetDossier(ctx, werkgever);
  const namen = voorgangers.map(({ code }) => voluit(code)).join(' en ');
  return ctx.page({
    title: 'Overnemen wat was geregeld',
    back: naarInrichting,
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>
          {voorgangers.length === 0 ? 'Er is niets om over te nemen' : `Neem over wat past van ${namen}`}
        </Heading>
        <Lead>
          {voorgangers.length === 0
            ? `Uw ${werkgever.soort} nam geen organisatie over die hier iets had geregeld.`
            : `Niets hiervan geldt vanzelf bij uw ${werkgever.soort}. Wat u zelf regelde, blijft zoals het is. Dossiers, bestellingen en het geldboek zijn al wel meegegaan.`}
        </Lead>
        {voorgangers.map((voorganger) => (
          <Van key={voorganger.code} eigen={eigen} voorganger={voorganger} />
        ))}
        {voorgangers.length === 0 && (
          <Actions>
            <ButtonLink href={naarInrichting.href}>Naar Eén keer regelen</ButtonLink>
          </Actions>
        )}
      </>
    ),
  });
};

const send = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, view } = eigen;
  const doe = typed(ctx.form, 'doe') ?? '';
  const van = typed(ctx.form, 'van') ?? '';
  const sleutel = typed(ctx.form, 'sleutel') ?? '';
  const samen = { dossier: view.id, again: (problem: Problem) => show(eigen, problem) };
  switch (doe) {
    case 'over':
      return perform(ctx, {
        ...samen,
        opdracht: { type: 'NeemRegelingOver', van, sleutel },
        done: `${PAD}?klaar=over`,
      });
    case 'terug':
      return perform(ctx, {
        ...samen,
        opdracht: { type: 'DraaiOvernameTerug', sleutel },
        done: `${PAD}?klaar=terug`,
      });
    case 'klaar':
      return perform(ctx, {
        ...samen,
        opdracht: { type: 'RondOvernemenAf', van },
        done: `${naarInrichting.href}?klaar=bekeken`,
      });
    default:
      return notFound;
  }
};

/** What an abolished organisation had arranged once, to take over piece by piece. */
export const overnemenRoutes = eigenRoutes(PAD, show, send);
