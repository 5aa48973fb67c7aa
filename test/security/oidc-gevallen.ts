import {
  type Antwoord,
  type Claims,
  geheim,
  type Kop,
  publiekAlsTekst,
  type Streek,
  sleutels,
  token,
} from './inlogdienst.ts';

/** One way to be let in wrongly; every one of them must be refused. */
export type Geval = {
  readonly streek?: Streek;
  /** As whom the provider sends back; the invited person when left out. */
  readonly wie?: string;
  /** What becomes of the question on its way to the provider. */
  readonly vraag?: (url: URL) => void;
  /** What becomes of the way back. */
  readonly terug?: (url: URL) => void;
  /** The browser that comes back is not the one that left. */
  readonly andereBrowser?: true;
  /** Comes back twice with the same address; the second time counts. */
  readonly tweemaal?: true;
  /** Somebody else's code, fetched in a browser of their own. */
  readonly gestolenCode?: true | 'gebruikt';
};

const later = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;
const ECHT: Kop = { alg: 'ES256', kid: 'echt' };

type Teken = { readonly kop?: Kop; readonly sleutel?: Parameters<typeof token>[2] };

/** An identity token with other claims, or signed otherwise. */
export const vervalst = (verander: (claims: Claims) => Claims, teken: Teken = {}): Geval => ({
  streek: {
    antwoord: (claims, echt) => ({
      body: JSON.stringify({
        ...JSON.parse(echt),
        id_token: token(
          { ...ECHT, ...teken.kop },
          verander(claims),
          'sleutel' in teken ? teken.sleutel : sleutels.echt.privateKey,
        ),
      }),
    }),
  },
});
const met = (extra: Claims): Geval => vervalst((claims) => ({ ...claims, ...extra }));
const zonder = (naam: string): Geval =>
  vervalst((claims) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== naam)));
const getekend = (teken: Teken): Geval => vervalst((claims) => claims, teken);
const antwoordt = (antwoord: Antwoord): Geval => ({ streek: { antwoord: () => antwoord } });
const terugMet = (naam: string, waarde: string | undefined): Geval => ({
  terug: ({ searchParams }) => {
    if (waarde === undefined) searchParams.delete(naam);
    else searchParams.set(naam, waarde);
  },
});
const vraagMet = (naam: string, waarde: string | undefined): Geval => ({
  vraag: ({ searchParams }) => {
    if (waarde === undefined) searchParams.delete(naam);
    else searchParams.set(naam, waarde);
  },
});

/** Log-ins that must fail, by what is wrong with them. */
export const gevallen: Readonly<Record<string, Geval>> = {
  'state ontbreekt': terugMet('state', undefined),
  'state van een ander': terugMet('state', 'een-andere-state-van-een-ander'),
  'state is leeg': terugMet('state', ''),
  'state staat er tweemaal': { terug: ({ searchParams }) => searchParams.append('state', 'nog-een') },
  'state voor de tweede keer': { tweemaal: true },
  'een andere browser komt terug': { andereBrowser: true },
  'code ontbreekt': terugMet('code', undefined),
  'code is verzonnen': terugMet('code', 'verzonnen'),
  'code staat er tweemaal': { terug: ({ searchParams }) => searchParams.append('code', 'nog-een') },
  'code van een ander': { gestolenCode: true },
  'code die al is gebruikt': { gestolenCode: 'gebruikt' },
  'code voor een andere client': vraagMet('client_id', 'een-ander'),
  'uitdaging van PKCE van een ander': vraagMet('code_challenge', 'A'.repeat(43)),
  'PKCE weggehaald': {
    vraag: ({ searchParams }) => {
      searchParams.delete('code_challenge');
      searchParams.delete('code_challenge_method');
    },
  },
  'nonce van een ander in de vraag': vraagMet('nonce', 'een-andere-nonce'),
  'nonce uit de vraag gehaald': vraagMet('nonce', undefined),
  'nonce van een ander in het bewijs': met({ nonce: 'een-andere-nonce' }),
  'nonce ontbreekt in het bewijs': zonder('nonce'),
  'iss in het adres ontbreekt': terugMet('iss', undefined),
  'iss in het adres van een ander': terugMet('iss', 'https://elders.invalid'),
  'iss in het bewijs van een ander': met({ iss: 'https://elders.invalid' }),
  'iss in het bewijs ontbreekt': zonder('iss'),
  'iss in het bewijs met een streep erachter': vervalst((claims) => ({ ...claims, iss: `${claims.iss}/` })),
  'aud van een ander': met({ aud: 'een-ander' }),
  'aud ontbreekt': zonder('aud'),
  'aud is een leeg rijtje': met({ aud: [] }),
  'aud van meer zonder azp': met({ aud: ['wij', 'een-ander'] }),
  'azp van een ander': met({ aud: ['wij', 'een-ander'], azp: 'een-ander' }),
  verlopen: met({ exp: later(-3_600) }),
  'exp ontbreekt': zonder('exp'),
  'exp is geen getal': met({ exp: 'morgen' }),
  'iat ontbreekt': zonder('iat'),
  'iat is geen getal': met({ iat: 'nu' }),
  'nog niet geldig': met({ nbf: later(3_600) }),
  'sub ontbreekt': zonder('sub'),
  'sub is leeg': met({ sub: '' }),
  'sub is geen tekst': met({ sub: 42 }),
  'niet ondertekend (alg none)': getekend({ kop: { alg: 'none' }, sleutel: undefined }),
  'handtekening weggehaald': getekend({ sleutel: undefined }),
  'HS256 met de publieke sleutel': getekend({ kop: { alg: 'HS256' }, sleutel: publiekAlsTekst }),
  'HS256 met het geheim': getekend({ kop: { alg: 'HS256' }, sleutel: geheim }),
  'een andere sleutel onder dezelfde naam': getekend({ sleutel: sleutels.vreemd.privateKey }),
  'een onbekende sleutel': getekend({ kop: { kid: 'vreemd' }, sleutel: sleutels.vreemd.privateKey }),
  'een sleutel die in het bewijs zelf staat': getekend({
    kop: { kid: 'vreemd', jwk: sleutels.vreemd.publicKey.export({ format: 'jwk' }) },
    sleutel: sleutels.vreemd.privateKey,
  }),
  'een kritieke kop die wij niet kennen': getekend({ kop: { crit: ['x'], x: 1 } }),
  'inhoud veranderd na het ondertekenen': {
    streek: {
      antwoord: (claims, echt) => {
        const answer = JSON.parse(echt) as { id_token: string };
        const [head, , signature] = answer.id_token.split('.');
        const other = Buffer.from(JSON.stringify({ ...claims, sub: 'planner', auth_time: 1 }));
        return {
          body: JSON.stringify({
            ...answer,
            id_token: [head, other.toString('base64url'), signature].join('.'),
          }),
        };
      },
    },
  },
  'het bewijs ontbreekt': {
    streek: {
      antwoord: (_claims, echt) => ({ body: JSON.stringify({ ...JSON.parse(echt), id_token: undefined }) }),
    },
  },
  'het bewijs is geen bewijs': {
    streek: {
      antwoord: (_claims, echt) => ({ body: JSON.stringify({ ...JSON.parse(echt), id_token: 'a.b.c' }) }),
    },
  },
  'wie niet is uitgenodigd': { wie: 'niet-uitgenodigd' },
  'hetzelfde e-mailadres met een andere sub': {
    ...vervalst((claims) => ({
      ...claims,
      sub: 'ander',
      email: 'planner@voorbeeld.invalid',
      email_verified: true,
    })),
  },
  'dezelfde sub van een andere inlogdienst': { wie: 'tweeling' },
  'wie geen rol meer heeft': { wie: 'vertrokken' },
  'de inlogdienst weigert': {
    terug: (url) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
      url.searchParams.set('error_description', '<script>alert(1)</script>');
    },
  },
  'een fout naast een code': terugMet('error', 'server_error'),
  'fout bij het wisselen': antwoordt({ status: 400, body: '{"error":"invalid_grant"}' }),
  'storing bij het wisselen': antwoordt({ status: 500, body: 'stuk' }),
  'geen JSON': antwoordt({ headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
  'kapotte JSON': antwoordt({ body: '{"access_token":' }),
  'een leeg antwoord': antwoordt({ body: '' }),
  'een antwoord van een megabyte': antwoordt({
    body: JSON.stringify({ access_token: 'x'.repeat(1_000_000) }),
  }),
  'naar elders gestuurd': antwoordt({ status: 307, headers: { location: '/rondje' }, body: '' }),
  'een heel trage inlogdienst': { streek: { wachtMs: 900 } },
  'sleutels die er niet zijn': {
    ...getekend({}),
    streek: { sleutels: () => ({ status: 404, body: '' }) },
  },
  'sleutels die ergens anders naartoe sturen': {
    streek: { sleutels: () => ({ status: 302, headers: { location: '/rondje' }, body: '' }) },
  },
  'sleutels van een megabyte': {
    streek: { sleutels: () => ({ body: JSON.stringify({ keys: [], ruis: 'x'.repeat(1_000_000) }) }) },
  },
};

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };

export type Afmelding = {
  readonly claims?: Claims;
  readonly weg?: string;
  readonly kop?: Kop;
  readonly sleutel?: Parameters<typeof token>[2];
  readonly tweemaal?: true;
  readonly rauw?: string;
};

/** A word that somebody logged out, as the provider would say it unless told otherwise. */
export const afmelding = (issuer: string, { claims, weg, kop, rauw, ...rest }: Afmelding): string => {
  if (rauw !== undefined) return rauw;
  const all: Claims = {
    iss: issuer,
    aud: 'wij',
    iat: later(0),
    exp: later(120),
    jti: `${Math.random()}`,
    events: EVENTS,
    sub: 'planner',
    ...claims,
  };
  return token(
    { ...ECHT, typ: 'logout+jwt', ...kop },
    Object.fromEntries(Object.entries(all).filter(([naam]) => naam !== weg)),
    'sleutel' in rest ? rest.sleutel : sleutels.echt.privateKey,
  );
};

/** Words about a log-out that must do nothing. */
export const afmeldingen: Readonly<Record<string, Afmelding>> = {
  'niet ondertekend': { kop: { alg: 'none' }, sleutel: undefined },
  'handtekening weggehaald': { sleutel: undefined },
  'HS256 met de publieke sleutel': { kop: { alg: 'HS256' }, sleutel: publiekAlsTekst },
  'HS256 met het geheim': { kop: { alg: 'HS256' }, sleutel: geheim },
  'een andere sleutel': { sleutel: sleutels.vreemd.privateKey },
  'een onbekende sleutel': { kop: { kid: 'vreemd' }, sleutel: sleutels.vreemd.privateKey },
  'iss van een ander': { claims: { iss: 'https://elders.invalid' } },
  'iss ontbreekt': { weg: 'iss' },
  'aud van een ander': { claims: { aud: 'een-ander' } },
  'aud ontbreekt': { weg: 'aud' },
  'iat ontbreekt': { weg: 'iat' },
  'te oud': { claims: { iat: later(-3_600), exp: later(120) } },
  'uit de toekomst': { claims: { iat: later(3_600), exp: later(7_200) } },
  verlopen: { claims: { exp: later(-600) } },
  'jti ontbreekt': { weg: 'jti' },
  'voor de tweede keer': { tweemaal: true },
  'events ontbreekt': { weg: 'events' },
  'een andere gebeurtenis': { claims: { events: { 'https://elders.invalid/': {} } } },
  'met een nonce': { claims: { nonce: 'een-nonce' } },
  'een bewijs van inloggen': { kop: { typ: 'JWT' }, claims: { nonce: 'een-nonce', events: undefined } },
  'een ander soort bewijs': { kop: { typ: 'at+jwt' } },
  'van niemand': { weg: 'sub' },
  'helemaal niets': { rauw: '' },
  'geen bewijs': { rauw: 'a.b.c' },
  'heel lang': { rauw: `${'a'.repeat(20_000)}.b.c` },
};
