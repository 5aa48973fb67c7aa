import { GuardHindered, GuardUnavailable } from '#guard/guard.ts';
import { GuardInUse } from '#guard/in-use.ts';
import { OpenRefused } from '#store/refused.ts';
import { type Config, readConfig } from '../config.ts';
import { type House, openHouse } from '../open.ts';

/** The settings, or undefined after saying everything that is wrong with them. */
export const configOrComplaint = (): Config | undefined => {
  const read = readConfig(process.env);
  if (read.ok) return read.config;
  console.error(['De instellingen kloppen niet:', ...read.problems.map((one) => `- ${one}`)].join('\n'));
  return undefined;
};

/** Why the data could not be opened or used, for whoever starts the program; rethrows what nobody outside can mend. */
export const reasonOf = (error: unknown): string => {
  if ([OpenRefused, GuardInUse, GuardUnavailable, GuardHindered].some((kind) => error instanceof kind))
    return (error as Error).message;
  if (
    error instanceof Error &&
    'code' in error &&
    ['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'].includes(`${error.code}`)
  )
    return 'PostgreSQL antwoordt niet, of laat ons niet binnen. Kijk VEILIG_AMBT_DATABASE na.';
  throw error;
};

/** Opens the data, works with it and closes it again; 1 with the reason when it may not be opened, 2 for wrong settings. */
export const withHouse = async (work: (house: House, config: Config) => Promise<number>): Promise<number> => {
  const config = configOrComplaint();
  if (config === undefined) return 2;
  let house: House;
  try {
    house = await openHouse(config);
  } catch (error) {
    console.log(reasonOf(error));
    return 1;
  }
  try {
    return await work(house, config);
  } catch (error) {
    if (!(error instanceof GuardUnavailable || error instanceof GuardHindered)) throw error;
    console.log(error.message);
    return 1;
  } finally {
    await house.application.close();
  }
};
