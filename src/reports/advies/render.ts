import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dataPath, packagePath } from '#application/referentie/package-path.ts';
import type { AdviesRapport } from './data.ts';
import { adviesDocument } from './document.ts';

const FOLDER = ['src', 'reports', 'advies'] as const;

let engine: { readonly compiler: NodeCompiler; readonly template: string } | undefined;

const startEngine = () => ({
  compiler: NodeCompiler.create({
    workspace: packagePath(...FOLDER),
    fontArgs: [{ fontPaths: [dataPath('lettertypen')] }],
  }),
  template: readFileSync(packagePath(...FOLDER, 'template.typ'), 'utf8'),
});

/** What the fonts in `data/lettertypen` surely hold: Latin letters, digits, punctuation, the euro sign. */
const UNPRINTABLE = /[^\n\u0020-\u024f\u2010-\u2027\u2030-\u205e\u20ac]/gu;
const IN_ITS_PLACE = '□';

const compile = (document: string): Uint8Array => {
  engine ??= startEngine();
  const { compiler, template } = engine;
  try {
    return compiler.pdf({ mainFileContent: template, inputs: { advies: document } }, { pdfStandard: 'ua-1' });
  } finally {
    compiler.evictCache(0);
  }
};

/** PDF/UA refuses a character that no font can show: then such characters are printed as a square. */
const compileWithSquares = (rapport: AdviesRapport): Uint8Array => {
  const printable = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replace(UNPRINTABLE, IN_ITS_PLACE) : value;
  try {
    return compile(JSON.stringify(adviesDocument(rapport), printable));
  } catch {
    throw new Error('The advice could not be made into a document');
  }
};

/**
 * The established advice as a tagged PDF (PDF/UA-1); equal input gives equal bytes.
 * Throws, without a word of the content, when the document cannot be made: that is a bug.
 */
export const renderAdvies = (rapport: AdviesRapport): Uint8Array => {
  try {
    return compile(JSON.stringify(adviesDocument(rapport)));
  } catch {
    return compileWithSquares(rapport);
  }
};
