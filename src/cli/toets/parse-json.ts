import { findDuplicateKeys } from './duplicate-keys.ts';
import { type Invoerfout, showText } from './field-reader.ts';

const whereItBreaks = (json: string, message: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = json.slice(0, Number(position)).split('\n');
  return ` (bij regel ${before.length}, teken ${(before.at(-1) ?? '').length + 1})`;
};

/** Reads JSON text; a syntax error or a key that stands twice gives errors with a Dutch sentence, and no value. */
export const parseJson = (
  text: string,
): { readonly value: unknown } | { readonly fouten: readonly Invoerfout[] } => {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { fouten: [{ sleutel: 'invoer', melding: 'is leeg' }] };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const plaats = error instanceof Error ? whereItBreaks(json, error.message) : '';
    return { fouten: [{ sleutel: 'invoer', melding: `is geen geldige JSON${plaats}` }] };
  }
  const dubbel = findDuplicateKeys(json);
  if (dubbel.length === 0) return { value };
  return {
    fouten: dubbel.map((sleutel) => ({
      sleutel: showText(sleutel).slice(1, -1),
      melding: 'staat er twee keer',
    })),
  };
};
