import { acknowledge, type Erkenning, type ErkenRefusal } from '#guard/acknowledging.ts';
import type { Command } from './command.ts';
import { configOrComplaint, reasonOf } from './with-house.ts';

const USAGE = [
  'Gebruik: veilig-ambt erken inzagelog|klok --inlogdienst ADRES --door KENMERK --mede KENMERK',
  '',
  '  inzagelog   het inzagelog is korter dan de sleutels weten, en het nieuwste is er niet meer',
  '  klok        de klok stond te ver vooruit en staat weer goed; de tijd in het log staat stil tot zij is bijgehaald',
  '  --door      de beheerder; --mede: de functionaris gegevensbescherming',
  '',
  'Stop eerst de server of de wacht. Wat ontbreekt komt hiermee niet terug: het staat in het log dat u het weet.',
].join('\n');

const sentences: Readonly<Record<ErkenRefusal, string>> = {
  'niets-te-erkennen': 'Er is niets te erkennen: de wacht opent en toont.',
  'geen-beheerder': 'Wie erkent (--door) moet een beheerder zijn met een geldig account.',
  'geen-fg': 'Wie meetekent (--mede) moet de functionaris gegevensbescherming zijn, met een geldig account.',
};

const readAsked = ([wat, ...options]: readonly string[]): Erkenning | undefined => {
  const given = new Map<string, string>();
  for (let at = 0; at < options.length; at += 2) given.set(options[at] ?? '', options[at + 1] ?? '');
  const [inlogdienst, door, mede] = ['--inlogdienst', '--door', '--mede'].map((name) => given.get(name));
  if ((wat !== 'inzagelog' && wat !== 'klok') || given.size !== 3) return undefined;
  return inlogdienst && door && mede ? { wat, inlogdienst, door, mede } : undefined;
};

export const erken: Command = {
  name: 'erken',
  uitleg:
    'erken met twee personen dat het inzagelog is teruggezet, of dat de klok vooruit stond: erken inzagelog|klok',
  run: async (args) => {
    const asked = readAsked(args);
    const config = configOrComplaint();
    if (asked === undefined || config === undefined) {
      if (asked === undefined) console.error(USAGE);
      return 2;
    }
    try {
      const outcome = await acknowledge(config.dataFolder, asked, { now: () => new Date() });
      if (!outcome.allowed) {
        for (const ground of outcome.grounds) console.log(sentences[ground]);
        return 1;
      }
      console.log(`Erkend. Het inzagelog telt nu ${outcome.lines} regels. Start de server of de wacht weer.`);
      return 0;
    } catch (error) {
      console.log(reasonOf(error));
      return 1;
    }
  },
};
