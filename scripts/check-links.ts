import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { conclude, projectFiles, ROOT, type SourceFile } from './tree.ts';

const LINK = /\[[^\]]*\]\(([^)\s]+)(?:\s"[^"]*")?\)/g;

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchor that a heading gets: lower case, words joined by hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

/** Complaints about links in documents that lead nowhere inside the project. */
export const findBrokenLinks = (
  documents: readonly SourceFile[],
  exists = (path: string) => existsSync(join(ROOT, path)),
): readonly string[] => {
  const anchors = new Map(documents.map(({ path, text }) => [path, anchorsOf(text)]));
  return documents.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(LINK)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const destination = file === '' ? path : normalize(join(dirname(path), file));
      if (!exists(destination)) return [`${path}: ${target} does not exist`];
      const known = anchors.get(destination);
      return anchor !== undefined && known?.has(anchor) === false
        ? [`${path}: ${target} has no such heading`]
        : [];
    }),
  );
};

if (import.meta.main) {
  const documents = projectFiles(/\.md$/);
  conclude(findBrokenLinks(documents), `The links in ${documents.length} documents lead somewhere.`);
}
