import { documentMaker } from '../typst.ts';
import type { AdviesRapport } from './data.ts';
import { adviesDocument, beeldpad } from './document.ts';

const make = documentMaker<ReturnType<typeof adviesDocument>>('advies');

/** The established advice as a tagged PDF, in the edition of the office-holder; equal input gives equal bytes. */
export const renderAdvies = (rapport: AdviesRapport): Uint8Array =>
  make(adviesDocument(rapport), new Map(rapport.fotos.map(({ jpeg }, plaats) => [beeldpad(plaats), jpeg])));
