import type { Account } from '#application/application.ts';
import type { NavItem } from '#web/components/navigation.tsx';
import { demoBar } from '#web/deur/demo-bar.tsx';
import type { Frame } from '#web/layout/page.tsx';
import type { WebConfig } from './config.ts';
import { navigation } from './navigation.ts';
import { roleLabels } from './role-labels.ts';

const marked = (items: readonly NavItem[], path: string | undefined): readonly NavItem[] =>
  items.map((item) => (item.href === path ? { ...item, current: true } : item));

/** What is the same on every page of this reader; without `path` nothing tells which page this is. */
export const frameFor = (
  { assets, demo }: Pick<WebConfig, 'assets' | 'demo'>,
  reader: {
    readonly account?: Account | undefined;
    readonly path?: string;
    readonly tourStep?: number | undefined;
  },
): Frame => ({
  assets,
  role: reader.account === undefined ? undefined : roleLabels[reader.account.rol],
  nav: reader.account === undefined ? undefined : marked(navigation[reader.account.rol], reader.path),
  demo: demo === undefined ? undefined : demoBar(demo, reader.tourStep),
});
