import { z } from 'zod';
import { type Werkgeversmaatregel, weerbaarheidstanden } from '#domain/gedeeld/werkgeversbeeld.ts';
import { choice, object, text } from './fields.ts';

const stand = z.exactOptional(choice(weerbaarheidstanden));

/** What an organisation told of itself, as it is written. */
export const werkgeversbeeld = {
  dreigingsbeeld: text,
  onderwerpen: z.exactOptional(text),
  maatregelen: z.exactOptional(
    object({
      norm: stand,
      melden: stand,
      registreren: stand,
      trainen: stand,
      reageren: stand,
      aangifte: stand,
      schade: stand,
      nazorg: stand,
    } satisfies Record<Werkgeversmaatregel, typeof stand>),
  ),
  weerbaarheid: text,
  werkplek: text,
};
