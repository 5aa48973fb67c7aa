/** By the number of SQLite, without what extends it. */
const OF_SQLITE: Readonly<Record<number, string>> = {
  5: 'een ander programma houdt een bestand vast',
  8: 'een bestand is niet te schrijven',
  10: 'de schijf geeft een fout',
  11: 'een bestand is beschadigd',
  13: 'de schijf is vol',
  14: 'een bestand is niet te openen',
  26: 'een bestand is beschadigd',
};

/** By the code of the system or of PostgreSQL. */
const OF_CODE: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de schijf is vol',
  EROFS: 'een bestand is niet te schrijven',
  EIO: 'de schijf geeft een fout',
  EMFILE: 'er zijn te veel bestanden open',
  ENFILE: 'er zijn te veel bestanden open',
  ECONNREFUSED: 'de database antwoordt niet',
  ECONNRESET: 'de database antwoordt niet',
  ETIMEDOUT: 'de database antwoordt niet',
  '53100': 'de schijf van de database is vol',
  '53300': 'de database heeft te veel verbindingen',
  '57P01': 'de database stopt of start',
  '57P03': 'de database stopt of start',
};

/**
 * What of the machine stood in the way, in fixed Dutch words that say nothing of what was being done; undefined for
 * anything else that went wrong.
 */
export const hindranceOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  if (code === 'ERR_SQLITE_ERROR' && 'errcode' in error) return OF_SQLITE[Number(error.errcode) & 0xff];
  return OF_CODE[String(code)];
};
