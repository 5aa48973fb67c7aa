import { parseArgs } from 'node:util';
import type { Queue } from '#application/application.ts';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import { type DossierId, isDossierId } from '#kernel/ids.ts';

const queues = [
  'mijn',
  'planner',
  'adviseur',
  'toetsing',
  'getoetst',
  'organisatie',
  'nazorg',
] as const satisfies readonly Queue[];

const acties = [
  'lees:overzicht',
  'lees:persoon',
  'lees:planning',
  'lees:advieswerk',
  'lees:toetsing',
  'lees:rapport',
  'lees:keuze',
  'lees:uitvoering',
  'lees:rechtstoets',
  'lees:inzage',
  'lees:nazorg',
] as const satisfies readonly Leesactie[];

/** What somebody wants to read. */
export type Wens =
  | { readonly lijst: Queue }
  | { readonly catalogus: true }
  | { readonly dossier: DossierId | 'eigen'; readonly actie: Leesactie };

export type LeesArguments = {
  readonly als: string;
  readonly inlogdienst: string | undefined;
  readonly wens: Wens;
};

export const USAGE = `Gebruik: veilig-ambt lees --als NAAM [--inlogdienst ADRES] lijst LIJST
         veilig-ambt lees --als NAAM [--inlogdienst ADRES] dossier KENMERK [--actie lees:overzicht]
         veilig-ambt lees --als NAAM [--inlogdienst ADRES] catalogus

Geeft als JSON wat deze persoon op de pagina's mag zien. Het komt net zo in het inzagelog.

NAAM     zoals de inlogdienst deze persoon noemt
LIJST    ${queues.join(', ')}
KENMERK  het kenmerk van 26 tekens, of eigen voor het dossier van de bestuurder zelf
--actie  ${acties.join(', ')}`;

const wensOf = ([soort, wat, ...rest]: readonly string[], asked: string | undefined): Wens | undefined => {
  if (soort === 'catalogus')
    return wat === undefined && asked === undefined ? { catalogus: true } : undefined;
  if (rest.length > 0 || wat === undefined) return undefined;
  const lijst = queues.find((one) => one === wat);
  if (soort === 'lijst') return lijst === undefined || asked !== undefined ? undefined : { lijst };
  const known = wat === 'eigen' || isDossierId(wat);
  const actie = acties.find(
    (one) => one === (asked ?? (wat === 'eigen' ? 'lees:persoon' : 'lees:overzicht')),
  );
  return soort === 'dossier' && known && actie !== undefined ? { dossier: wat, actie } : undefined;
};

/** Reads the arguments; undefined when they are not right. */
export const readArguments = (args: readonly string[]): LeesArguments | undefined => {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { als: text, inlogdienst: text, actie: text },
      allowPositionals: true,
    });
    const wens = wensOf(positionals, values.actie);
    return values.als === undefined || wens === undefined
      ? undefined
      : { als: values.als, inlogdienst: values.inlogdienst, wens };
  } catch {
    return undefined;
  }
};
