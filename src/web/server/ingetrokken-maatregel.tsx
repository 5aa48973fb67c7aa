import { Alert } from '#web/components/alert.tsx';
import { formatDay } from '#web/components/format.ts';
import { Paragraph } from '#web/components/text.tsx';
import type { PageContext } from './route.ts';

type Lezer = 'adviseur' | 'toetser' | 'bestuurder' | 'functionaris';

/** What it means for who reads it that a measure of an advice left the catalogue. */
const BETEKENIS: Readonly<Record<Lezer, string>> = {
  adviseur: 'In dit advies blijft hij geldig. Past iets anders beter, kies dan een andere maatregel.',
  toetser: 'Hij is van voor die dag en blijft in dit advies geldig. U oordeelt of hij hier past.',
  bestuurder: 'Voor u verandert er niets: hij blijft geldig in uw advies.',
  functionaris: 'Voor deze maatregel verandert er niets: hij is van voor die dag en blijft geldig.',
};

type IngetrokkenProps = {
  readonly ctx: Pick<PageContext, 'catalogi' | 'today'>;
  /** Null when the adviser described the measure. */
  readonly code: string | null;
  readonly voor: Lezer;
};

/** Says that new advices no longer get this measure, since when, why, and that it stays valid here; nothing when it is still there. */
export const IngetrokkenMaatregel = ({ ctx, code, voor }: IngetrokkenProps) => {
  const weg = ctx.catalogi.op(ctx.today).ingetrokken.find((een) => een.code === code);
  return weg === undefined ? null : (
    <Alert kind="info" title="Niet meer in de catalogus voor nieuwe adviezen">
      <Paragraph>
        Deze maatregel is ingetrokken op {formatDay(weg.sinds)}. {BETEKENIS[voor]}
      </Paragraph>
      <Paragraph>Reden: {weg.reden}</Paragraph>
    </Alert>
  );
};
