import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { MarginNote } from '#web/components/margin-note.tsx';
import { Hidden, Paragraph, Small } from '#web/components/text.tsx';
import type { Toetsing } from './toetsing.ts';

/** The anchor of a place on the page of the advice. */
export const ankerVan = (plek: Plek): string => `bij-${plek.replace(':', '-')}`;

/** The page where a remark at this place is written. */
export const opmerkingPad = ({ pad }: Pick<Toetsing, 'pad'>, plek: Plek): string =>
  `${pad('opmerking')}?bij=${encodeURIComponent(plek)}`;

type BijProps = { readonly toetsing: Toetsing; readonly plek: Plek; readonly wat: string };

/** The remarks at one place, and the way to write one while this reviewer has the advice. */
export const Bij = ({ toetsing, plek, wat }: BijProps) => {
  const { ctx, view, beurt } = toetsing;
  const hier = view.zaak.advies.opmerkingen.filter((een) => een.plek === plek);
  const eigen = hier.find(({ toetser, eerder }) => toetser === ctx.account.id && !eerder);
  return (
    <div id={ankerVan(plek)}>
      {hier.map(({ toetser, op, tekst, eerder, antwoord }) => (
        <MarginNote
          action={antwoord !== null && <Small>De adviseur: {antwoord}</Small>}
          key={`${toetser}${op}${eerder}`}
          who={`${toetser === ctx.account.id ? 'U' : 'Een andere toetser'}, ${formatDay(op)}${eerder ? ', in een eerdere ronde' : ''}`}
        >
          {tekst}
        </MarginNote>
      ))}
      {beurt === 'bij-mij' && (
        <Paragraph>
          <Link href={opmerkingPad(toetsing, plek)}>
            {eigen === undefined ? 'Zet hier een opmerking' : 'Wijzig uw opmerking'}
            <Hidden>: {wat}</Hidden>
          </Link>
        </Paragraph>
      )}
    </div>
  );
};
