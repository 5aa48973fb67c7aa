import { join, resolve } from 'node:path';
import type { OidcConfig } from '#web/inloggen/oidc.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type Config = {
  readonly port: number;
  /** The address under which people reach us. */
  readonly base: URL;
  readonly dataFolder: string;
  /** A PostgreSQL address; without it the data folder holds an SQLite file. */
  readonly databaseUrl: string | undefined;
  /** The socket of a guard that runs as a process of its own; without it this process holds the keys. */
  readonly wacht: string | undefined;
  /** Folders of witnesses of the audit log. */
  readonly getuigen: readonly string[];
  /** The organisation's own log-in; undefined means that nothing of it is configured. */
  readonly oidc: OidcConfig | undefined;
  /** Where a weakness can be reported: a mail address or a page; undefined means the mailbox `security`. */
  readonly meldpunt: URL | undefined;
  /** Where mail goes out; undefined means that none is sent. */
  readonly mail: { readonly smtp: string; readonly from: string } | undefined;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** Everything that is wrong, a Dutch sentence each. */
  | { readonly ok: false; readonly problems: readonly string[] };

const OIDC = ['VEILIG_AMBT_OIDC_ISSUER', 'VEILIG_AMBT_OIDC_CLIENT', 'VEILIG_AMBT_OIDC_SECRET'] as const;
const MAIL = ['VEILIG_AMBT_SMTP', 'VEILIG_AMBT_MAIL_VAN'] as const;

/** What the settings are for; also the list in `--help`. */
export const settings: readonly (readonly [string, string])[] = [
  ['PORT', 'poort waarop de server luistert (3000)'],
  ['VEILIG_AMBT_URL', 'adres waaronder mensen de server bereiken (http://localhost:PORT)'],
  ['VEILIG_AMBT_DATA', 'map met database, sleutels en inzagelog (./.veilig-ambt)'],
  ['VEILIG_AMBT_DATABASE', 'adres van PostgreSQL, in plaats van SQLite in de map'],
  ['VEILIG_AMBT_WACHT', 'socket van een sleutelwacht die apart draait (zie de opdracht wacht)'],
  ['VEILIG_AMBT_GETUIGEN', 'mappen van getuigen van het inzagelog, met een komma ertussen'],
  ['VEILIG_AMBT_OIDC_ISSUER', 'adres van de inlogdienst (OpenID Connect)'],
  ['VEILIG_AMBT_OIDC_CLIENT', 'naam waaronder de inlogdienst ons kent'],
  ['VEILIG_AMBT_OIDC_SECRET', 'geheim dat daarbij hoort'],
  [
    'VEILIG_AMBT_MELDPUNT',
    'waar een lek gemeld kan worden, mailto:… of https://… (mailto:security@ het adres)',
  ],
  ['VEILIG_AMBT_SMTP', 'adres van de mailserver (smtps://gebruiker:wachtwoord@host)'],
  ['VEILIG_AMBT_MAIL_VAN', 'afzender van berichten'],
];

const isGiven = (env: Environment, name: string): boolean => (env[name] ?? '') !== '';

const allOrNone = (env: Environment, names: readonly string[]): readonly string[] =>
  names.some((name) => isGiven(env, name))
    ? names.filter((name) => !isGiven(env, name)).map((name) => `${name} ontbreekt.`)
    : [];

const badAddress = (env: Environment, name: string, protocols: readonly string[]): readonly string[] => {
  const text = env[name] ?? '';
  if (text === '' || (URL.canParse(text) && protocols.includes(new URL(text).protocol))) return [];
  return [`${name} is geen adres dat begint met ${protocols.join(' of ')}.`];
};

const problemsOf = (env: Environment, port: number): readonly string[] => [
  ...(Number.isInteger(port) && port >= 0 && port < 65_536 ? [] : ['PORT is geen poortnummer.']),
  ...badAddress(env, 'VEILIG_AMBT_URL', ['https:', 'http:']),
  ...badAddress(env, 'VEILIG_AMBT_DATABASE', ['postgres:', 'postgresql:']),
  ...badAddress(env, 'VEILIG_AMBT_OIDC_ISSUER', ['https:']),
  ...badAddress(env, 'VEILIG_AMBT_MELDPUNT', ['mailto:', 'https:']),
  ...badAddress(env, 'VEILIG_AMBT_SMTP', ['smtp:', 'smtps:']),
  ...allOrNone(env, OIDC),
  ...allOrNone(env, MAIL),
];

const oidcFrom = (env: Environment): OidcConfig | undefined =>
  isGiven(env, OIDC[0])
    ? {
        provider: { discover: new URL(env[OIDC[0]] ?? '') },
        clientId: env[OIDC[1]] ?? '',
        clientSecret: env[OIDC[2]] ?? '',
      }
    : undefined;

/** Reads the settings from the environment. */
export const readConfig = (env: Environment): ConfigResult => {
  const port = Number(env.PORT || 3000);
  const problems = problemsOf(env, port);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      port,
      base: new URL(env.VEILIG_AMBT_URL || `http://localhost:${port}`),
      dataFolder: resolve(env.VEILIG_AMBT_DATA || join('.', '.veilig-ambt')),
      databaseUrl: env.VEILIG_AMBT_DATABASE || undefined,
      wacht: env.VEILIG_AMBT_WACHT || undefined,
      getuigen: (env.VEILIG_AMBT_GETUIGEN ?? '')
        .split(',')
        .map((folder) => folder.trim())
        .filter((folder) => folder !== ''),
      oidc: oidcFrom(env),
      meldpunt: isGiven(env, 'VEILIG_AMBT_MELDPUNT') ? new URL(env.VEILIG_AMBT_MELDPUNT ?? '') : undefined,
      mail: isGiven(env, MAIL[0]) ? { smtp: env[MAIL[0]] ?? '', from: env[MAIL[1]] ?? '' } : undefined,
    },
  };
};
