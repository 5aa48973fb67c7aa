import { TOUR_COOKIE } from '#web/deur/demo-bar.tsx';
import { WITH_SCRIPT } from './headers.ts';

/** The policy of an answer that is no page; it replaces that of the pages. */
const OWN_POLICY = 'content-security-policy';

const HTML = 'text/html; charset=utf-8';

/** What a page gives back; the server makes the HTTP answer of it. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly html: string | Uint8Array<ArrayBuffer>;
      readonly status: 200 | 400 | 403 | 409;
      /** The page has our own script. */
      readonly script?: boolean;
    }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly tourStep?: number;
      /** The session goes on under this new name. */
      readonly token?: string;
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: string; readonly name: string }
  | { readonly kind: 'photo'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-found' };

/** After a POST: the browser fetches `to` (a path of our own) with GET; with `token` as its session when that was renewed. */
export const redirect = (to: string, token?: string): Answer => ({
  kind: 'redirect',
  to,
  ...(token !== undefined && { token }),
});

/** For what does not exist and for what is not for this reader: the same answer. */
export const notFound: Answer = { kind: 'not-found' };

/** A download; `name` says nothing about anybody. */
export const file = (bytes: Uint8Array, type: string, name: string): Answer => ({
  kind: 'file',
  bytes,
  type,
  name,
});

/** A re-encoded photo, for a page of our own to show. */
export const photo = (bytes: Uint8Array): Answer => ({ kind: 'photo', bytes });

/** The HTTP answer for everything but "not found", which needs the frame of the reader. */
export const toResponse = (answer: Exclude<Answer, { readonly kind: 'not-found' }>): Response => {
  switch (answer.kind) {
    case 'page':
      return answer.script === true
        ? new Response(answer.html, {
            status: answer.status,
            headers: { 'content-type': HTML, [OWN_POLICY]: WITH_SCRIPT },
          })
        : htmlResponse(answer.html, answer.status);
    case 'redirect':
      return new Response(null, {
        status: 303,
        headers: {
          location: answer.to,
          ...(answer.tourStep === undefined
            ? {}
            : { 'set-cookie': `${TOUR_COOKIE}=${answer.tourStep}; Path=/; HttpOnly; SameSite=Lax` }),
        },
      });
    case 'photo':
      return new Response(answer.bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': 'image/jpeg',
          'content-disposition': 'attachment; filename="foto.jpg"',
          [OWN_POLICY]: "default-src 'none'; sandbox",
        },
      });
    case 'file':
      return new Response(answer.bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': answer.type,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
        },
      });
  }
};

/** A page as bytes: a text would be gone through twice, to count it and to send it. */
export const htmlResponse = (html: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
  new Response(typeof html === 'string' ? Buffer.from(html) : html, {
    status,
    headers: { 'content-type': HTML },
  });
