import type { Application } from '#application/application.ts';
import type { Dependencies } from '#application/dependencies.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import type { Beheerders } from '#application/simulatie/toelaten.ts';
import { werkdagenTussen } from '#domain/gedeeld/termijnen.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { inwoner } from './bevolking.ts';
import { dobbelsteen } from './dobbelsteen.ts';
import { levensloop } from './levensloop.ts';
import { bezettingVan, gezelschap, nodigUit } from './medewerkers.ts';
import { tegelijk } from './tegelijk.ts';

/** The first working day of the scheme of 2024. */
const EERSTE_DAG = calendarDay('2024-01-02');

export type Opties = { readonly landelijk: number; readonly zaad: number };

export type Akker = {
  readonly application: Pick<Application, 'accounts' | 'today'>;
  readonly deps: Omit<Dependencies, 'randomBytes'>;
  readonly beheerders: Beheerders;
};

/**
 * Plays national cases through the real handlers, spread over offices and phases as in the evaluation; gives false
 * when this seed was used here before. `klaar` hears of every case that is done.
 */
export const zaai = async (
  { application, deps, beheerders }: Akker,
  { landelijk, zaad }: Opties,
  klaar: () => void,
): Promise<boolean> => {
  const vandaag = application.today();
  const werkdag = dagenVanaf(EERSTE_DAG);
  const laatste = werkdagenTussen(EERSTE_DAG, vandaag);
  const stenen = Array.from({ length: landelijk }, (_, nummer) => dobbelsteen(zaad, nummer));
  const inwoners = stenen.map((steen) => inwoner(steen));
  const spelers = gezelschap(zaad, inwoners);
  const [eerste] = spelers.staf.planner;
  if (eerste !== undefined && (await application.accounts.get(eerste.id)) !== undefined) return false;
  await nodigUit(application, beheerders, spelers);
  const zaken = inwoners.map((wie, nummer) => ({ wie, steen: stenen[nummer] ?? dobbelsteen(zaad, nummer) }));
  await tegelijk(zaken, async ({ wie, steen }, nummer) => {
    const begin = werkdag(steen.tussen(0, laatste));
    const bezetting = bezettingVan(steen, spelers, nummer);
    await speel({ ...deps, randomBytes: steen.bytes }, bezetting, levensloop(steen, wie, begin, vandaag));
    klaar();
  });
  return true;
};
