import type { Application } from '#application/application.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { formatCount, formatMoment } from '#web/components/format.ts';
import { Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';

export type Uitkomst = NonNullable<Awaited<ReturnType<Application['auditControle']>>>;

type Geslaagd = Extract<Uitkomst, { fault: undefined }>;

const WEEK = 7 * 24 * 3_600_000;

/** Whether the last time that every line was checked is more than a week ago. */
export const isLangGeleden = (uitkomst: Uitkomst, now: Date): boolean =>
  uitkomst.fault === undefined && Date.parse(uitkomst.whole.at) < now.getTime() - WEEK;

const watIsNagerekend = ({ lines, whole }: Geslaagd): string => {
  const nieuw = lines - whole.lines;
  const geheel = `Het hele log is nagerekend op ${formatMoment(whole.at)}: ${formatCount(whole.lines, 'regel', 'regels')}.`;
  return nieuw === 0
    ? geheel
    : `${geheel} Wat er daarna bij kwam, ook: ${formatCount(nieuw, 'regel', 'regels')}, tot zojuist.`;
};

/** What checking the audit log gave, up to this moment. */
export const Controle = ({ uitkomst }: { readonly uitkomst: Uitkomst }) =>
  uitkomst.fault === undefined ? (
    <Alert kind="done">
      <Paragraph>{watIsNagerekend(uitkomst)} Er is niets gewijzigd, verwijderd of tussengevoegd.</Paragraph>
    </Alert>
  ) : (
    <Alert kind="error" title="Ga hier vandaag achteraan">
      <Paragraph>
        Na {uitkomst.lines} regels kwam de controle dit tegen: {uitkomst.fault}
      </Paragraph>
      <Paragraph>Bewaar een kopie van de gegevensmap voordat iemand iets herstelt.</Paragraph>
    </Alert>
  );

/** Asks for every line from the first on: what was checked before can have been changed since. */
export const RekenAllesNa = ({ ctx, laat }: { readonly ctx: PageContext; readonly laat: boolean }) => (
  <Form action="/inzagelog" seal={ctx.seal()}>
    <Paragraph>
      {laat ? 'Dat is meer dan een week geleden. ' : ''}
      Een regel die al was nagerekend, kan later zijn gewijzigd. Reken daarom elke week alles na, vanaf de
      eerste regel. Bij een groot log duurt dat een minuut.
    </Paragraph>
    <Actions>
      <Button kind={laat ? 'primary' : 'secondary'}>Reken alles na</Button>
    </Actions>
  </Form>
);

/** Checks every line; the overview says what came of it. */
export const sendNareken = async (ctx: PageContext): Promise<Answer> => {
  const uitkomst = await ctx.application.auditControle(ctx.actor, 'alles');
  return uitkomst === undefined ? notFound : redirect('/');
};
