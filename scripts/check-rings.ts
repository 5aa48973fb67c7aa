import { cruise } from 'dependency-cruiser';
import { forbidden } from './rings.ts';
import { conclude, ROOT } from './tree.ts';

/** Import rules that are broken below `root`/src, and how many modules were looked at. */
export const findWrongImports = async (
  root = ROOT,
): Promise<{ readonly modules: number; readonly complaints: readonly string[] }> => {
  const { output } = await cruise(['src'], {
    baseDir: root,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a result');
  const modules = output.modules.filter(({ source }) => source.startsWith('src/')).length;
  return {
    modules,
    complaints: [
      ...(modules === 0 ? ['No module was looked at.'] : []),
      ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ],
  };
};

if (import.meta.main) {
  const { modules, complaints } = await findWrongImports();
  conclude(complaints, `${modules} modules look inward only.`);
}
