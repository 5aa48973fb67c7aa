import { type FormInput, parseForm } from './form-input.ts';

const LIMIT = 1_048_576;
const PATIENCE = 32 * LIMIT;

export type Body = { readonly form: FormInput } | { readonly problem: 'too-large' | 'malformed' };

/** Reads on past the limit without keeping anything, so that the browser gets to see our answer. */
const readText = async (request: Request): Promise<string | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= LIMIT) parts.push(part.value);
    if (size > PATIENCE) {
      await reader?.cancel();
      break;
    }
  }
  return size > LIMIT ? undefined : Buffer.concat(parts).toString('utf8');
};

/** Reads a posted form of at most one megabyte. */
export const readBody = async (request: Request): Promise<Body> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const text = await readText(request);
  if (text === undefined) return { problem: 'too-large' };
  const form = type === 'application/x-www-form-urlencoded' ? parseForm(text) : undefined;
  return form === undefined ? { problem: 'malformed' } : { form };
};
