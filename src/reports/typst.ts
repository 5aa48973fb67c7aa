import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dataPath, packagePath } from '#application/referentie/package-path.ts';

const FOLDER = ['src', 'reports'] as const;

let compiler: NodeCompiler | undefined;

const startCompiler = (): NodeCompiler =>
  NodeCompiler.create({
    workspace: packagePath(...FOLDER),
    fontArgs: [{ fontPaths: [dataPath('lettertypen')] }],
  });

/** What the fonts in `data/lettertypen` surely hold: Latin letters, digits, punctuation, the euro sign. */
const UNPRINTABLE = /[^\n\u0020-\u024f\u2010-\u2027\u2030-\u205e\u20ac]/gu;
const IN_ITS_PLACE = '□';

/** How many compilations something unused stays known: what all documents share stays, what people typed goes. */
const KEPT_COMPILATIONS = 2;

type Pictures = ReadonlyMap<string, Uint8Array>;

const compile = (template: string, content: string, pictures: Pictures): Uint8Array => {
  compiler ??= startCompiler();
  try {
    for (const [path, bytes] of pictures)
      compiler.mapShadow(packagePath(...FOLDER, path), Buffer.from(bytes));
    return compiler.pdf({ mainFileContent: template, inputs: { inhoud: content } }, { pdfStandard: 'ua-1' });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(KEPT_COMPILATIONS);
  }
};

const printable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(UNPRINTABLE, IN_ITS_PLACE) : value;

/**
 * Makes a tagged PDF (PDF/UA-1) with the template in this folder of `src/reports`; equal content gives equal bytes.
 * PDF/UA refuses a character that no font can show: then such characters are printed as a square.
 * `pictures` are there under their names for this document only.
 * Throws, without a word of the content, when the document cannot be made: that is a bug.
 */
export const documentMaker = <Content>(
  map: string,
): ((content: Content, pictures?: Pictures) => Uint8Array) => {
  let template: string | undefined;
  return (content, pictures = new Map()) => {
    template ??= readFileSync(packagePath(...FOLDER, map, 'template.typ'), 'utf8');
    try {
      return compile(template, JSON.stringify(content), pictures);
    } catch {
      try {
        return compile(template, JSON.stringify(content, printable), pictures);
      } catch {
        throw new Error(`The document ${map} could not be made`);
      }
    }
  };
};
