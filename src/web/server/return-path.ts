const OURS = 'https://hier.invalid';

/** A path of our own to go on to after log-in; "/" when the text is anything else (another site, a control character). */
export const returnPath = (text: string | null | undefined): string => {
  if (text === null || text === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/.test(text))
    return '/';
  if (!URL.canParse(text, OURS)) return '/';
  const url = new URL(text, OURS);
  return url.origin === OURS && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
};

/** The log-in page, going on to `path` afterwards. */
export const loginHref = (path: string): string =>
  path === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(path)}`;

/** Whether this answer sends somebody to that page. */
export const isConfirmation = (response: Response): boolean =>
  response.headers.get('location')?.startsWith('/bevestigen?') === true;

/** The page that asks for one's own key. */
export const KEY_PATH = '/sleutel';

/** That page, going on to `path` afterwards. */
export const keyHref = (path: string): string =>
  path === '/' ? KEY_PATH : `${KEY_PATH}?terug=${encodeURIComponent(path)}`;

/** The page that asks to log in once more, going on to `path` afterwards. */
export const confirmHref = (path: string): string => `/bevestigen?terug=${encodeURIComponent(path)}`;
