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

const Document = ({
  assets,
  role,
  nav,
  demo,
  title,
  body,
  back,
  help,
  hasErrors,
  noodTot,
  script,
}: Frame & Page) => (
  <html lang="nl" className="utrecht-root">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${hasErrors ? 'Fout: ' : ''}${title} · Veilig Ambt`}</title>
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
        {back !== undefined && <BackLink href={back.href}>{back.label}</BackLink>}
        {body}
      </main>
      {help === 'foot' && <HelpFoot />}
      <Foot />
    </body>
  </html>
);

/** A page inside the frame of this visitor, as a whole HTML document. */
export const renderPage = (frame: Frame, page: Page): string =>
  `<!doctype html>${renderToStaticMarkup(<Document {...frame} {...page} />)}`;
