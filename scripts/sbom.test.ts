import { describe, expect, it } from 'vitest';
import type { Lockfile } from './complete-lockfile.ts';
import { type Bom, findBadBom, ofProduction } from './sbom.ts';

const lockfile: Lockfile = {
  packages: {
    '': {},
    'node_modules/hono': { version: '4.0.0' },
    'node_modules/vitest': { version: '5.0.0', dev: true },
  },
};
const part = (name: string, version: string) => ({ 'bom-ref': `${name}@${version}`, name, version });
const bom: Bom = {
  bomFormat: 'CycloneDX',
  components: [part('hono', '4.0.0')],
  dependencies: [{ ref: 'hono@4.0.0' }],
};
const compiler = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu/compiler.node';

describe('the bill of materials', () => {
  it('names what the lockfile installs in production, and nothing else', () => {
    expect(findBadBom(bom, lockfile, [compiler])).toEqual([]);
  });

  it('leaves out what is for development only', () => {
    const all = {
      ...bom,
      components: [...bom.components, part('vitest', '5.0.0')],
      dependencies: [...bom.dependencies, { ref: 'vitest@5.0.0' }],
    };
    expect(findBadBom(all, lockfile, [])).toHaveLength(1);
    expect(ofProduction(all, lockfile)).toEqual(bom);
  });

  it.each([
    ['not on the bill', { ...bom, components: [] }, []],
    ['not in the lockfile', { ...bom, components: [...bom.components, part('x', '1')] }, []],
    ['not on the bill', { ...bom, components: [part('hono', '3.0.0')] }, []],
    ['no bill of materials', { ...bom, bomFormat: 'SPDX' }, []],
    ['compiled code', bom, ['sharp/build/sharp.node']],
  ])('complains: %s', (complaint, bad, compiled) => {
    expect(findBadBom(bad, lockfile, compiled).join('; ')).toContain(complaint);
  });
});
