import { z } from 'zod';
import { type DossierId, isDossierId } from '#kernel/ids.ts';

/** Which dossier a line is about: by its id, by a name given in this file, one's own, that of an organisation, or the catalogue. */
export type DossierRef =
  | { readonly soort: 'dossier'; readonly id: DossierId }
  | { readonly soort: 'eigen' }
  | { readonly soort: 'catalogus' }
  | { readonly soort: 'organisatie'; readonly code: string }
  | { readonly soort: 'nieuw' | 'genoemd'; readonly naam: string };

const NAME = /^[a-z][a-z0-9-]{0,24}$/;
const EXPECTED =
  'moet een dossier zijn: het kenmerk van 26 tekens, eigen, catalogus, een code zoals GM0014, nieuw:naam, of een naam van eerder';

const readRef = (text: string): DossierRef | undefined => {
  if (isDossierId(text)) return { soort: 'dossier', id: text };
  if (text === 'eigen' || text === 'catalogus') return { soort: text };
  if (/^(GM|WS)\d{4}$|^PV\d{2}$/.test(text)) return { soort: 'organisatie', code: text };
  const naam = text.replace(/^nieuw:/, '');
  if (!NAME.test(naam) || naam === 'eigen' || naam === 'catalogus') return undefined;
  return { soort: naam === text ? 'genoemd' : 'nieuw', naam };
};

const written = {
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'ontbreekt' : EXPECTED),
};

export const dossierRef = z.string(written).transform((text, context): DossierRef => {
  const ref = readRef(text);
  if (ref !== undefined) return ref;
  context.addIssue({ code: 'custom', message: EXPECTED });
  return z.NEVER;
});
