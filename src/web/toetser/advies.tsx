import { themaOp } from '#application/referentie/teruggaafthemas.ts';
import type { AdviesState } from '#domain/advies/advies.ts';
import { Alert } from '#web/components/alert.tsx';
import { Columns } from '#web/components/columns.tsx';
import { Details } from '#web/components/details.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Over, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { klokLinks } from '#web/server/klok-pagina.tsx';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { OverWijziging } from '#web/server/veranderingen.tsx';
import { Bij } from './bij.tsx';
import { Geleerd } from './geleerd.tsx';
import { Maatregelen } from './maatregelen.tsx';
import { Onderbouwing } from './onderbouwing.tsx';
import { Samenvatting } from './samenvatting.tsx';
import { Stand } from './stand.tsx';
import type { Toetsing } from './toetsing.ts';
import { Vergelijken } from './vergelijken.tsx';

const Eerder = ({ teruggaaf, eersteAkkoord }: AdviesState) => (
  <>
    {eersteAkkoord !== null && (
      <Alert kind="info" title="Wat de eerste toetser zei">
        <Paragraph>
          Goedgekeurd op {formatDay(eersteAkkoord.op)}. {eersteAkkoord.opmerking || 'Zonder opmerking.'}
        </Paragraph>
      </Alert>
    )}
    {teruggaaf !== null && (
      <Alert kind="info" title={`Eerder teruggegeven, op ${formatDay(teruggaaf.op)}`}>
        <BulletList
          items={teruggaaf.redenen.map(
            ({ thema, toelichting }) => `${themaOp(teruggaaf.themaversie, thema).titel}. ${toelichting}`,
          )}
        />
      </Alert>
    )}
  </>
);

const Terzijde = ({ pad }: Pick<Toetsing, 'pad'>) => (
  <>
    <Heading level={2}>In dit advies</Heading>
    <LinkList
      links={[
        { href: '#samenvatting', label: 'In het kort' },
        { href: '#scenarios', label: 'Wat er kan gebeuren' },
        { href: '#bevindingen', label: 'Wat de adviseur zag' },
        { href: '#keurmerk', label: 'Politiekeurmerk Veilig Wonen' },
        { href: '#maatregelen', label: 'Wat de adviseur aanraadt' },
      ]}
    />
    <Details summary="Waarom zie ik geen naam?">
      <Paragraph>
        U toetst het advies, niet de persoon. Naam, adres en organisatie blijven voor u gesloten. U ziet wel
        wat voor organisatie het is en hoe groot, zodat u gelijke gevallen op gelijke wijze beoordeelt.
      </Paragraph>
      <Paragraph>
        Staat er toch een naam of een plek in een tekst? Geef het advies terug bij het thema leesbaarheid.
      </Paragraph>
      <Paragraph>
        Kunt u zonder naam of adres echt niet toetsen?{' '}
        <Link href={pad('ontsluieren')}>Vraag naam en adres, samen met een tweede toetser</Link>
      </Paragraph>
    </Details>
  </>
);

const klokZin = ({ kaart }: Toetsing['view']): string =>
  kaart.werk?.pauze === undefined ? 'De klok loopt weer.' : 'De klok staat stil. U kunt gewoon verder lezen.';

/** The advice in the order in which one judges it, with on top what this reviewer can do. */
export const showAdvies = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view } = toetsing;
  const vergelijking = await ctx.application.vergelijking(ctx.actor, view);
  const klok = klokLinks('/toetsing', 'toetser', view);
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  return ctx.page({
    title: 'Advies toetsen',
    back: { href: '/', label: 'Te toetsen' },
    problem,
    body: (
      <>
        <Over>Advies zonder naam</Over>
        <Heading level={1}>Advies {view.nummer}</Heading>
        <DoneNote ctx={ctx} notes={{ klok: klokZin(view) }} />
        <Stand {...toetsing} />
        {klok.length > 0 && <LinkList links={klok} />}
        <OverWijziging wijziging={view.wijziging} />
        <Eerder {...view.zaak.advies} />
        <Columns
          main={
            <>
              <Samenvatting view={view} />
              <Bij toetsing={toetsing} plek="dreiging" wat="De dreiging" />
              <Onderbouwing {...toetsing} />
              <Maatregelen {...toetsing} />
            </>
          }
          aside={
            <>
              <Vergelijken vergelijking={vergelijking} lijst={ctx.catalogi.op(ctx.today)} />
              <Geleerd
                cijfers={cijfers}
                maatregelen={view.zaak.advies.maatregelen}
                lijst={ctx.catalogi.op(ctx.today)}
              />
              <Terzijde pad={toetsing.pad} />
            </>
          }
          asideLabel="Wegwijzer in dit advies"
        />
      </>
    ),
  });
};

/** Takes the advice on the desk of this reviewer. */
export const neemInToetsing = async (toetsing: Toetsing): Promise<Answer> =>
  perform(toetsing.ctx, {
    dossier: toetsing.view.id,
    opdracht: { type: 'NeemInToetsing' },
    done: toetsing.pad(),
    again: (problem) => showAdvies(toetsing, problem),
  });
