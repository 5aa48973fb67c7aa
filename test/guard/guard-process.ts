import { serveUntilStopped } from '../../src/main/wacht/serve-until-stopped.ts';

/** The guard as the command `wacht` runs it. */
const [dataFolder = '', socket = ''] = process.argv.slice(2);
process.exitCode = await serveUntilStopped({ dataFolder, getuigen: [] }, socket);
