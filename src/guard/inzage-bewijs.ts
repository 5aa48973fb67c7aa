import type { AuditLine } from './guard.ts';
import { rootAlong } from './inclusion.ts';
import type { InzageBewijs, ProvenLine } from './inzage-guard.ts';
import { leafHash } from './merkle.ts';
import { checkpointIn } from './note-verifier.ts';

export type ProofVerdict =
  | { readonly fault: string }
  | { readonly fault: undefined; readonly size: number; readonly lines: readonly (AuditLine | number)[] };

/** The one way to write a proof as text, so that no byte of it can differ unseen. */
export const proofText = ({ soort, versie, sleutel, controlepunt, regels }: InzageBewijs): string =>
  JSON.stringify(
    {
      soort,
      versie,
      sleutel,
      controlepunt,
      regels: regels.map((line) =>
        'regel' in line
          ? { nr: line.nr, regel: line.regel, pad: line.pad }
          : { nr: line.nr, vingerafdruk: line.vingerafdruk, pad: line.pad },
      ),
    },
    null,
    1,
  );

const isWellFormed = (line: ProvenLine): boolean =>
  Array.isArray(line.pad) && typeof ('regel' in line ? line.regel : line.vingerafdruk) === 'string';

const readProof = (text: string): InzageBewijs | undefined => {
  try {
    const proof = JSON.parse(text) as InzageBewijs;
    const isOurs = proof.soort === 'veilig-ambt/bewijs-van-inzage' && proof.versie === 1;
    return isOurs && proof.regels.every(isWellFormed) && proofText(proof) === text ? proof : undefined;
  } catch {
    return undefined;
  }
};

/** The bytes that stand in base64 in its one canonical form, or undefined. */
const bytesIn = (text: unknown): Uint8Array | undefined => {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
};

const contentOf = (line: string): AuditLine | undefined => {
  try {
    return JSON.parse(line) as AuditLine;
  } catch {
    return undefined;
  }
};

const isProven = (line: ProvenLine, size: number, root: Uint8Array): boolean => {
  const leaf = 'regel' in line ? leafHash(line.regel) : bytesIn(line.vingerafdruk);
  const path = line.pad.map(bytesIn);
  if (leaf === undefined || !path.every((node) => node !== undefined)) return false;
  const found = rootAlong(leaf, line.nr, size, path);
  return found !== undefined && Buffer.compare(found, root) === 0;
};

/** Checks a proof on its own; `key` is the public key that was kept before, otherwise the one in the proof is taken. */
export const verifyProof = (text: string, key?: string): ProofVerdict => {
  const proof = readProof(text);
  if (proof === undefined) return { fault: 'Dit is geen bewijs van inzage, of het is gewijzigd.' };
  if (key !== undefined && key !== proof.sleutel)
    return { fault: 'Dit bewijs is van een andere sleutel dan u heeft bewaard.' };
  const checkpoint = checkpointIn(proof.controlepunt, proof.sleutel);
  if (checkpoint === undefined) return { fault: 'De handtekening onder het controlepunt klopt niet.' };
  const { size, root } = checkpoint;
  const lines: (AuditLine | number)[] = [];
  let before = 0;
  for (const line of proof.regels) {
    const { nr } = line;
    const content = 'regel' in line ? contentOf(line.regel) : nr;
    const inOrder = Number.isSafeInteger(nr) && nr > before && nr <= size;
    if (!inOrder || !isProven(line, size, root) || (typeof content === 'object' && content.nr !== nr))
      return { fault: `Regel ${nr} staat niet zo in het inzagelog.` };
    lines.push(content ?? nr);
    before = nr;
  }
  return { fault: undefined, size, lines };
};
