import type { Application } from '#application/application.ts';
import type { DemoWorld } from '#web/deur/demo-world.ts';
import type { OidcConfig } from '#web/inloggen/oidc.ts';
import type { Assets } from '#web/layout/assets.ts';
import type { Reports } from './reports.ts';
import type { Group } from './routing.ts';

/** One line for the technical log: what broke or was refused, never what it was about. */
export type LogLine = Readonly<Record<string, string>>;

export type WebConfig = {
  readonly application: Application;
  readonly reports: Reports;
  readonly routes: Group;
  readonly assets: Assets;
  readonly assetsDirectory: string;
  /** The address under which people reach us; https makes the cookies secure. */
  readonly base: URL;
  readonly oidc: OidcConfig;
  /** Where a weakness can be reported: a mail address or a page. */
  readonly meldpunt?: URL;
  /** Only in the demo: the personas and the guided tour. */
  readonly demo?: DemoWorld;
  readonly log: (line: LogLine) => void;
};
