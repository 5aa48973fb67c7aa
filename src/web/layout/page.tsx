import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HelpFoot } from '#web/components/help.tsx';
import { BackLink, SkipLink } from '#web/components/link.tsx';
import { MainNav, type NavItem } from '#web/components/navigation.tsx';
import type { Assets } from './assets.ts';
import { Band, type Demo, DemoBar, Foot, NoodBand } from './band.tsx';

/** What is the same on every page of this visitor. */
export type Frame = {
  readonly assets: Assets;
  /** Who one is here, as a role and never as a name; absent before log-in. */
  readonly role?: string | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  readonly demo?: Demo | undefined;
};

/** What this page is. */
export type Page = {
  /** Unique for the page and without personal data; the name of the product is added. */
  readonly title: string;
  readonly body: ReactNode;
  /** What follows in the content, as HTML that `renderPiece` made. */
  readonly piece?: Uint8Array | undefined;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** 112 and the support team: at the foot for office-holders, on top once something urgent was said. */
  readonly help?: 'top' | 'foot' | undefined;
  /** Puts "Fout:" before the title, so that who listens hears at once that the form came back. */
  readonly hasErrors?: boolean | undefined;
  /** Until when ("03.17 uur") an emergency has this page open: said on top of it. */
  readonly noodTot?: string | undefined;
  /** Our own script comes along; its answer carries a policy that lets it. */
  readonly script?: boolean | undefined;
};

/** A piece of a page as HTML, for `piece`. */
export const renderPiece = (node: ReactNode): string => renderToStaticMarkup(node);

/** Stand in a shell where a page differs from the others of its kind; no text of ours has these characters. */
const [TITLE, MAIN] = ['\uE000', '\uE001'];

type Kind = Frame & Pick<Page, 'help' | 'noodTot' | 'script'>;

const Document = ({ assets, role, nav, demo, help, noodTot, script }: Kind) => (
  <html lang="nl" className="utrecht-root">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{TITLE}</title>
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {script === true && <script type="module" src={assets.script} />}
    </head>
    <body className="utrecht-body va-page">
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      {demo !== undefined && <DemoBar {...demo} />}
      <Band role={role} />
      {noodTot !== undefined && <NoodBand tot={noodTot} />}
      {nav !== undefined && nav.length > 0 && <MainNav items={nav} />}
      {help === 'top' && <HelpFoot place="top" />}
      <main className="va-main va-in" id="inhoud">
        {MAIN}
      </main>
      {help === 'foot' && <HelpFoot />}
      <Foot />
    </body>
  </html>
);

/** What comes before the title, between it and the content, and after that. */
type Shell = readonly [head: Buffer, top: Buffer, foot: Buffer];

const makeShell = (kind: Kind): Shell => {
  const [before = '', after = ''] = `<!doctype html>${renderPiece(<Document {...kind} />)}`.split(TITLE);
  const [top = '', foot = ''] = after.split(MAIN);
  return [Buffer.from(before), Buffer.from(top), Buffer.from(foot)];
};

const shells = new Map<string, Shell>();

/** Around most pages stands one of some tens of shells; that of a demo and of an emergency is made each time. */
const shellOf = (kind: Kind): Shell => {
  const { assets, role, nav, demo, help, noodTot, script } = kind;
  if (demo !== undefined || noodTot !== undefined) return makeShell(kind);
  const here = nav?.find(({ current }) => current === true);
  const key = JSON.stringify([
    assets.stylesheet,
    role,
    nav?.map(({ href }) => href),
    here?.href,
    help,
    script,
  ]);
  const shell = shells.get(key) ?? makeShell(kind);
  shells.set(key, shell);
  return shell;
};

const Content = ({ back, body }: Pick<Page, 'back' | 'body'>) => (
  <>
    {back !== undefined && <BackLink href={back.href}>{back.label}</BackLink>}
    {body}
  </>
);

/** A page inside the frame of this visitor, as the bytes of a whole HTML document. */
export const pageBytes = (
  frame: Frame,
  { title, back, body, piece, hasErrors, ...kind }: Page,
): Buffer<ArrayBuffer> => {
  const [head, top, foot] = shellOf({ ...frame, ...kind });
  const name = `${hasErrors === true ? 'Fout: ' : ''}${title} · Veilig Ambt`;
  const content = Buffer.from(renderPiece(<Content back={back} body={body} />));
  return Buffer.concat([
    head,
    Buffer.from(renderPiece(name)),
    top,
    content,
    ...(piece === undefined ? [] : [piece]),
    foot,
  ]);
};

/** The same as a text. */
export const renderPage = (frame: Frame, page: Page): string => pageBytes(frame, page).toString();
