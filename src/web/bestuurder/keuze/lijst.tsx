import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Progress } from '#web/components/progress.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { genummerd, keuzeWoord } from '../maatregelen.ts';

const Volgende = ({ dossier }: { readonly dossier: Dossier }) => {
  const { view, pad, organisatie } = dossier;
  const alle = genummerd(view);
  const eerste = alle.find(({ keuze }) => keuze === undefined);
  if (view.zaak.keuze.afgerondOp !== null)
    return (
      <Alert kind="done" title="U heeft uw keuze afgerond">
        <Paragraph>
          U kunt een keuze altijd nog wijzigen. Deelt u met uw {organisatie}, dan ziet uw {organisatie} de
          wijziging meteen.
        </Paragraph>
        <Paragraph>
          <Link href={pad('gekozen')}>Wat er nu volgt, per maatregel</Link>
        </Paragraph>
      </Alert>
    );
  return (
    <Actions>
      {eerste === undefined ? (
        <ButtonLink href={pad('afronden')}>Rond uw keuze af</ButtonLink>
      ) : (
        <ButtonLink href={pad(`keuze/${eerste.nummer}`)}>
          {eerste.nummer === 1 ? 'Begin met maatregel 1' : `Ga verder met maatregel ${eerste.nummer}`}
        </ButtonLink>
      )}
      <ButtonLink href={pad()} kind="secondary">
        Ga later verder
      </ButtonLink>
    </Actions>
  );
};

/** All measures with what was chosen; whoever comes back goes on at the first that is still open. */
export const showKeuze = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const alle = genummerd(view);
  const gekozen = alle.filter(({ keuze }) => keuze !== undefined).length;
  const aantal = formatCount(alle.length, 'maatregel', 'maatregelen');
  return ctx.page({
    title: 'Uw keuzes',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Wat wilt u?</Heading>
        <Lead>
          U beslist zelf, per maatregel. Wat u niet wilt, hoeft u niet uit te leggen. Alles wordt bewaard.
        </Lead>
        <Progress label={`Bij ${gekozen} van de ${aantal} gekozen`} value={gekozen} max={alle.length} />
        <Volgende dossier={dossier} />
        <DataTable
          caption="Uw keuzes"
          captionHidden
          columns={[
            {
              label: 'Maatregel',
              cell: ({ nummer, maatregel }) => (
                <Link href={pad(`keuze/${nummer}`)}>
                  {nummer}. {maatregel.titel}
                </Link>
              ),
            },
            { label: 'Domein', cell: ({ maatregel }) => domeinnamen[maatregel.domein] },
            {
              label: 'Uw keuze',
              cell: (een) => (
                <StateLabel state={een.keuze === undefined ? 'now' : 'done'}>{keuzeWoord(een)}</StateLabel>
              ),
            },
          ]}
          rows={alle}
          rowKey={({ maatregel }) => maatregel.id}
        />
      </>
    ),
  });
};
