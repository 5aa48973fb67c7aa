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

/**
 * The established advice as a tagged PDF (PDF/UA-1); equal input gives equal bytes.
 * Throws, without a word of the content, when the document cannot be made: that is a bug.
 */
export const renderAdvies = (rapport: AdviesRapport): Uint8Array => {
  engine ??= startEngine();
  const { compiler, template } = engine;
  const inputs = { advies: JSON.stringify(adviesDocument(rapport)) };
  try {
    return compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' });
  } finally {
    compiler.evictCache(0);
  }
};
