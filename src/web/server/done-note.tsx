import { Alert } from '#web/components/alert.tsx';
import { Paragraph } from '#web/components/text.tsx';
import type { PageContext } from './route.ts';

type DoneNoteProps = {
  readonly ctx: Pick<PageContext, 'query'>;
  /** What was done and what happens next, by the word in `?klaar=`. */
  readonly notes: Readonly<Record<string, string>>;
};

/** Says on the page after a form what was done and what happens next; nothing when nothing was just done. */
export const DoneNote = ({ ctx, notes }: DoneNoteProps) => {
  const key = ctx.query.get('klaar') ?? '';
  const note = Object.hasOwn(notes, key) ? notes[key] : undefined;
  return note === undefined ? null : (
    <Alert kind="done">
      <Paragraph>{note}</Paragraph>
    </Alert>
  );
};
