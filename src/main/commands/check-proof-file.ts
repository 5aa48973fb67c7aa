import { readFileSync } from 'node:fs';
import type { AuditLine } from '#guard/guard.ts';
import { verifyProof } from '#guard/inzage-bewijs.ts';

const lineOf = (line: AuditLine | number): string =>
  typeof line === 'number'
    ? `  regel ${line}: staat in het log; noemt ook dossiers van anderen`
    : `  regel ${line.nr}: ${line.tijd}, ${line.rol ?? 'onbekend'}, ${line.actie}, ${
        line.compartimenten.join(' ') || 'niets geopend'
      }`;

/**
 * Checks a proof of who looked without opening any data, from `--bewijs FILE [--sleutel FILE]`.
 * Gives 0 when it holds, 1 when it does not, 2 for wrong use.
 */
export const checkProofFile = (args: readonly string[], usage: string): number => {
  const [, proof, option, keyFile, ...rest] = args;
  if (proof === undefined || rest.length > 0 || (option !== undefined && option !== '--sleutel')) {
    console.error(usage);
    return 2;
  }
  if (option !== undefined && keyFile === undefined) {
    console.error(usage);
    return 2;
  }
  let texts: readonly [proof: string, key: string | undefined];
  try {
    texts = [
      readFileSync(proof, 'utf8'),
      keyFile === undefined ? undefined : readFileSync(keyFile, 'utf8').trim(),
    ];
  } catch {
    console.error('Dit bestand is niet te lezen.');
    return 2;
  }
  const [text, key] = texts;
  const verdict = verifyProof(text, key);
  if (verdict.fault !== undefined) {
    console.log(`Het bewijs klopt niet: ${verdict.fault}`);
    return 1;
  }
  const { lines, size } = verdict;
  console.log(`Het bewijs klopt: ${lines.length} regels staan zo in het inzagelog van ${size} regels.`);
  for (const line of lines) console.log(lineOf(line));
  if (key === undefined)
    console.log(
      'Vergelijk de sleutel in het bewijs met een die u zelf heeft, of geef haar op met --sleutel.',
    );
  return 0;
};
