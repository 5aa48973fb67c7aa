import { Fragment } from 'react';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import type { OrganisatieState } from '#domain/organisatie/organisatie.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay, metHoofdletter } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Eigen, eigenRoutes } from '../inrichting/eigen.ts';
import { ambtVeld, bestuurdersVan, type Keuze } from '../samen-keuzes.ts';

const PAD = '/samen-aanmelden/uitgenodigd';

const GEDAAN = {
  uitgenodigd: 'De uitnodigingen zijn bewaard. De planner van het CCV kreeg bericht.',
  ingetrokken: 'De uitnodiging is ingetrokken en het adres staat er niet meer.',
};

type Rij = OrganisatieState['uitgenodigd'][number] & {
  readonly keuze: Keuze | undefined;
  /** Proposed by one beheerder; a second one lets in. */
  readonly voorgesteld: boolean;
};

const rijenVan = async ({ ctx, werkgever, view }: Eigen): Promise<readonly Rij[]> => {
  const bestuurders = await bestuurdersVan(ctx, werkgever);
  const voorgesteld = new Set(
    (await ctx.application.accounts.voorgesteldBij(ctx.actor)).map((mail) => mail.toLowerCase()),
  );
  return view.organisatie.uitgenodigd.map((een) => {
    const account = bestuurders.find(({ mail }) => mail.toLowerCase() === een.mail);
    return {
      ...een,
      keuze: account && { account, ambt: een.ambt },
      voorgesteld: voorgesteld.has(een.mail),
    };
  });
};

const Stand = ({ rij: { keuze, voorgesteld } }: { readonly rij: Rij }) => {
  if (keuze !== undefined) return <StateLabel state="done">Toegelaten</StateLabel>;
  return <StateLabel state="wait">{voorgesteld ? 'Wacht op toelating' : 'Uitgenodigd'}</StateLabel>;
};

const Lijst = ({
  eigen: { ctx, view },
  rijen,
}: {
  readonly eigen: Eigen;
  readonly rijen: readonly Rij[];
}) => (
  <DataTable
    caption="Wie is uitgenodigd"
    captionHidden
    rows={rijen}
    rowKey={({ mail }) => mail}
    columns={[
      { label: 'E-mailadres', cell: ({ mail }) => mail },
      { label: 'Ambt', cell: ({ ambt }) => metHoofdletter(ambtsnaam(ambt)) },
      { label: 'Uitgenodigd', kind: 'date', cell: ({ op }) => formatDay(op) },
      {
        label: 'Stand',
        cell: (rij) => <Stand rij={rij} />,
      },
      {
        label: 'Fout adres?',
        kind: 'action',
        cell: ({ mail }) => (
          <Form action={ctx.path} seal={ctx.seal(view.position)}>
            <input type="hidden" name="mail" value={mail} />
            <Button kind="secondary">
              Trek in<span className="va-hidden">: {mail}</span>
            </Button>
          </Form>
        ),
      },
    ]}
  />
);

const Klaarzetten = ({
  eigen: { ctx },
  keuzes,
}: {
  readonly eigen: Eigen;
  readonly keuzes: readonly Keuze[];
}) => (
  <Form action="/samen-aanmelden" seal={ctx.seal()}>
    {keuzes.map(({ account, ambt }) => (
      <Fragment key={account.id}>
        <input type="hidden" name="wie" value={account.id} />
        <input type="hidden" name={ambtVeld(account)} value={ambt} />
      </Fragment>
    ))}
    <Actions>
      <Button>Zet aanmeldingen klaar voor wie toegang heeft</Button>
    </Actions>
  </Form>
);

const show = async (eigen: Eigen, problem: Problem = {}): Promise<Answer> => {
  const { ctx } = eigen;
  const rijen = await rijenVan(eigen);
  const keuzes = rijen.flatMap(({ keuze }) => keuze ?? []);
  const wachtend = rijen.length - keuzes.length;
  return ctx.page({
    title: 'Wie is uitgenodigd',
    back: { href: '/samen-aanmelden', label: 'Samen aanmelden' },
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>Wie is uitgenodigd</Heading>
        <Lead>
          {rijen.length === 0
            ? 'Er is nog niemand uitgenodigd.'
            : `Uitgenodigd: ${rijen.length}. Toegelaten: ${keuzes.length}. ${
                wachtend === 0
                  ? 'U hoeft voor de toegang niets meer te doen.'
                  : 'Het CCV vraagt voor de anderen toegang aan; twee beheerders laten hen toe. U hoeft de lijst niet nog eens te sturen.'
              }`}
        </Lead>
        {keuzes.length >= 2 && <Klaarzetten eigen={eigen} keuzes={keuzes} />}
        {rijen.length > 0 && <Lijst eigen={eigen} rijen={rijen} />}
        {rijen.length > 0 && (
          <BulletList
            items={[
              'Uitgenodigd: het CCV weet het en vraagt de beheerder om toegang.',
              'Wacht op toelating: een beheerder stelde het voor, een tweede kijkt mee en bevestigt.',
              'Toegelaten: kan inloggen en beslist zelf. Diegene kreeg een mail die alleen zegt dat er een bericht klaarstaat.',
            ]}
          />
        )}
        <Paragraph>
          Hier staat nooit of iemand zich heeft aangemeld. Alleen u en de planner van het CCV zien deze
          adressen.
        </Paragraph>
        <Actions>
          <ButtonLink kind="secondary" href="/samen-aanmelden/plakken">
            Nodig meer mensen uit
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};

const send = async (eigen: Eigen): Promise<Answer> =>
  perform(eigen.ctx, {
    dossier: eigen.view.id,
    opdracht: { type: 'TrekUitnodigingIn', mail: typed(eigen.ctx.form, 'mail') ?? '' },
    done: `${PAD}?klaar=ingetrokken`,
    again: (problem) => show(eigen, problem),
  });

/** Who is invited for a new board and whether they can log in; never whether somebody applied. */
export const uitgenodigdRoutes = eigenRoutes(PAD, show, send);
