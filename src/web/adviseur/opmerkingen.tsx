import type { AdviesState } from '#domain/advies/advies.ts';
import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { formatDay } from '#web/components/format.ts';
import { MarginNote } from '#web/components/margin-note.tsx';
import { Small } from '#web/components/text.tsx';

/** What the reviewers remarked in the round that came back. */
export const opmerkingenVan = ({ stand, opmerkingen }: AdviesState): AdviesState['opmerkingen'] =>
  stand === 'teruggegeven' ? opmerkingen.filter(({ eerder }) => !eerder) : [];

/** The remarks at this place, as soon as the advice is back. */
export const Opmerkingen = ({ advies, plek }: { readonly advies: AdviesState; readonly plek: Plek }) =>
  opmerkingenVan(advies)
    .filter((een) => een.plek === plek)
    .map(({ toetser, op, tekst, antwoord }) => (
      <MarginNote
        key={toetser}
        action={antwoord !== null && <Small>Uw antwoord: {antwoord}</Small>}
        who={`Opmerking van de toetser, ${formatDay(op)}`}
      >
        {tekst}
      </MarginNote>
    ));
