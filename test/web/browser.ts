import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Cookies and redirects as a browser keeps them, without showing anything. */
export const createBrowser = (
  fetchPage: (request: Request) => Promise<Response> | Response,
  base: string,
) => {
  const cookies = new Map<string, string>();

  const remember = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0/i.test(line) || /expires=thu, 01 jan 1970/i.test(line))
        cookies.delete(name);
      else cookies.set(name, value);
    }
  };

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetchPage(
      new Request(new URL(path, base), { ...init, headers, redirect: 'manual' }),
    );
    remember(response);
    return response;
  };

  return {
    cookies,
    ask,
    /** Follows redirects, also the one by which a page of our own opens the next. */
    visit: async (path: string): Promise<{ readonly path: string; readonly response: Response }> => {
      let [here, response] = [path, await ask(path)];
      for (let hops = 0; hops < 12; hops += 1) {
        const next =
          response.headers.get('location') ?? response.headers.get('refresh')?.replace(/^0; url=/, '');
        if (next === undefined || next === null) break;
        here = new URL(next, new URL(here, base)).href.replace(base, '');
        response = await ask(here);
      }
      return { path: here, response };
    },
    post: (
      path: string,
      fields: Readonly<Record<string, string>> | string,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      ask(path, {
        method: 'POST',
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
  };
};

export type Browser = ReturnType<typeof createBrowser>;

/** The hidden fields of the first form on a page. */
export const sealOf = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Listens on a free port of this machine. */
export const listen = async (server: Server = createServer()): Promise<{ server: Server; port: number }> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
};
