/** More than any answer of a provider needs: keys, tokens, its description of itself. */
const LIMIT = 262_144;

type Options = Omit<RequestInit, 'body' | 'signal'> & {
  readonly body?: RequestInit['body'] | undefined;
  readonly signal?: AbortSignal | null | undefined;
};

/**
 * Fetches from the provider without following it elsewhere, and gives up after `patience` milliseconds or 256 kB,
 * whichever comes first; then it throws.
 */
export const boundedFetch =
  (patience: number) =>
  async (url: string | URL, { body, ...options }: Options): Promise<Response> => {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url, { ...options, body: body ?? null, redirect: 'manual', signal });
    const parts: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > LIMIT) {
        await reader?.cancel();
        throw new Error('The provider answers with too much');
      }
      parts.push(part.value);
    }
    const { status, headers } = response;
    return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers });
  };
