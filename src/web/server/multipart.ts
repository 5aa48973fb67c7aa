import type { FormInput } from './form-input.ts';

/** A file as it came: its bytes, and nothing it says about itself. */
export type Upload = { readonly content: Uint8Array } | { readonly tooLarge: true };

export type Multipart = { readonly form: FormInput; readonly upload: Upload | undefined };

const MAX_PARTS = 50;
const MAX_NAME = 120;
const MAX_TEXT = 1_048_576;
const LINE = '\r\n';

const boundaryOf = (type: string): string | undefined =>
  /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(type)?.slice(1).find(Boolean);

/** The name of the field of a part, and whether it is a file; what a file is called where it came from is not read. */
const partOf = (head: string): { readonly name: string; readonly isFile: boolean } | undefined => {
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(head)?.[1];
  const name = disposition && /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  return name === undefined || name.length > MAX_NAME || disposition === undefined
    ? undefined
    : { name, isFile: /;\s*filename\*?=/i.test(disposition) };
};

type Part = {
  readonly name: string;
  readonly isFile: boolean;
  readonly content: Buffer;
  readonly ended: boolean;
};

/** The parts one after another; ends with undefined where the body is not as a form should be. */
function* partsOf(body: Buffer, boundary: string): Generator<Part | undefined> {
  const [start, next] = [`--${boundary}`, `${LINE}--${boundary}`];
  if (body.toString('latin1', 0, start.length) !== start) yield undefined;
  let place = start.length;
  for (let count = 0; count <= MAX_PARTS && body.toString('latin1', place, place + 2) === LINE; count += 1) {
    const headEnd = body.indexOf(LINE + LINE, place);
    const part = headEnd < 0 ? undefined : partOf(body.toString('utf8', place + 2, headEnd));
    if (part === undefined) return yield undefined;
    const end = body.indexOf(next, headEnd + 4);
    yield { ...part, content: body.subarray(headEnd + 4, end < 0 ? body.length : end), ended: end >= 0 };
    place = end < 0 ? body.length : end + next.length;
  }
}

const isFitting = (parts: readonly (Part | undefined)[], whole: boolean): parts is readonly Part[] =>
  parts.length <= MAX_PARTS &&
  parts.every(
    (part) =>
      part !== undefined &&
      (part.ended || (!whole && part.isFile)) &&
      (part.isFile || part.content.length <= MAX_TEXT),
  );

/**
 * Reads a form with at most one file in it. `whole` is false when the body was longer than is read: then the fields
 * before the file are there, and the file is too large. Undefined when this is no form of ours.
 */
export const parseMultipart = (body: Buffer, type: string, whole: boolean): Multipart | undefined => {
  const boundary = boundaryOf(type);
  const parts: readonly (Part | undefined)[] =
    boundary === undefined ? [undefined] : [...partsOf(body, boundary)];
  if (!isFitting(parts, whole)) return undefined;
  const form: Record<string, string | readonly string[]> = Object.create(null);
  for (const { name, content } of parts.filter(({ isFile }) => !isFile)) {
    const [before, value] = [form[name], content.toString('utf8')];
    form[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  }
  const file = parts.find(({ isFile }) => isFile);
  return { form, upload: file && (file.ended ? { content: file.content } : { tooLarge: true }) };
};
