import { type Compartiment, compartimenten } from '#domain/gedeeld/compartiment.ts';
import { type DossierId, isDossierId } from '#kernel/ids.ts';

/** What is to be erased and by whom; people by what the log-in knows them by. */
export type WisOpdracht = {
  readonly dossier: DossierId;
  readonly compartimenten: readonly Compartiment[] | 'alle';
  readonly inlogdienst: string;
  readonly door: string;
  readonly mede: string | undefined;
};

export const usage = [
  'Gebruik: veilig-ambt wis DOSSIER --inlogdienst ADRES --door KENMERK --mede KENMERK [--compartiment NAAM]...',
  '',
  '  DOSSIER         het kenmerk van 26 tekens uit het adres van de pagina',
  '  --door          de beheerder die wist',
  '  --mede          de functionaris gegevensbescherming die meetekent; verplicht zolang de bewaartermijn loopt',
  `  --compartiment  alleen dit deel, mag vaker: ${compartimenten.join(', ')}`,
  '',
  'Wissen is voorgoed. Het bewijs van vernietiging komt op de standaarduitvoer: bewaar het.',
].join('\n');

const ONCE = ['--inlogdienst', '--door', '--mede'] as const;

const isCompartiment = (name: string): name is Compartiment => compartimenten.some((one) => one === name);

/** Reads the arguments, or gives every problem with them. */
export const readArguments = (
  args: readonly string[],
): { readonly opdracht: WisOpdracht } | { readonly problems: readonly string[] } => {
  const [dossier = '', ...options] = args;
  const given = new Map<string, string[]>();
  for (let at = 0; at < options.length; at += 2) {
    const [name = '', value = ''] = options.slice(at, at + 2);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  const one = (name: string): string | undefined => given.get(name)?.[0];
  const parts = given.get('--compartiment') ?? [];
  const problems = [
    ...(isDossierId(dossier) ? [] : ['Het eerste woord is geen kenmerk van een dossier.']),
    ...[...given.keys()]
      .filter((name) => name !== '--compartiment' && !ONCE.some((known) => known === name))
      .map((name) => `Onbekend: ${name}`),
    ...ONCE.filter((name) => (given.get(name)?.length ?? 0) > 1).map((name) => `${name} staat er vaker.`),
    ...ONCE.filter((name) => name !== '--mede' && !one(name)).map((name) => `${name} ontbreekt.`),
    ...(one('--mede') === '' ? ['--mede heeft geen waarde.'] : []),
    ...parts.filter((name) => !isCompartiment(name)).map((name) => `Geen compartiment: ${name}`),
  ];
  if (problems.length > 0) return { problems };
  return {
    opdracht: {
      dossier: dossier as DossierId,
      compartimenten: parts.length === 0 ? 'alle' : parts.filter(isCompartiment),
      inlogdienst: one('--inlogdienst') ?? '',
      door: one('--door') ?? '',
      mede: one('--mede'),
    },
  };
};
