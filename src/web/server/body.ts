import { type FormInput, parseForm } from './form-input.ts';
import { parseMultipart, type Upload } from './multipart.ts';

const LIMIT = 1_048_576;
/** Ten megabytes of photo, and the fields around it. */
const UPLOAD_LIMIT = 10 * LIMIT + 65_536;
const PATIENCE = 64 * LIMIT;

export type Body =
  | { readonly form: FormInput; readonly upload?: Upload }
  | { readonly problem: 'too-large' | 'malformed' };

/** Reads on past the limit without keeping anything, so that the browser gets to see our answer. */
const readBytes = async (
  request: Request,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= limit) parts.push(part.value);
    if (size > PATIENCE) {
      await reader?.cancel();
      break;
    }
  }
  return { bytes: Buffer.concat(parts), whole: size <= limit };
};

/** Reads a posted form of at most one megabyte; where a photo may come along, of at most ten. */
export const readBody = async (request: Request, mayUpload = false): Promise<Body> => {
  const type = request.headers.get('content-type') ?? '';
  const kind = type.split(';')[0]?.trim().toLowerCase();
  if (mayUpload && kind === 'multipart/form-data') {
    const { bytes, whole } = await readBytes(request, UPLOAD_LIMIT);
    const { form, upload } = parseMultipart(bytes, type, whole) ?? {};
    return form === undefined ? { problem: 'malformed' } : { form, ...(upload && { upload }) };
  }
  const { bytes, whole } = await readBytes(request, LIMIT);
  if (!whole) return { problem: 'too-large' };
  const form = kind === 'application/x-www-form-urlencoded' ? parseForm(bytes.toString('utf8')) : undefined;
  return form === undefined ? { problem: 'malformed' } : { form };
};
