import { addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import type { PkvwBewijs } from './feiten.ts';

const GELDIG_JAREN = 10;

/** The last day on which a certificate of the Politiekeurmerk Veilig Wonen is valid: its tenth anniversary; the day after, it is older than ten years. */
export const geldigTotEnMet = (afgegeven: CalendarDay): CalendarDay => addYears(afgegeven, GELDIG_JAREN);

const isCertificaat = ({ soort }: PkvwBewijs): boolean =>
  soort === 'certificaat' || soort === 'certificaat-woning';

/** Whether one piece of evidence is a certificate of this dwelling that is valid on this day; undefined when that cannot be told. */
const bewijst = (bewijs: PkvwBewijs, woning: string | null, dag: CalendarDay): boolean | undefined => {
  const { afgegeven } = bewijs;
  if (!isCertificaat(bewijs)) return false;
  if (afgegeven !== null && (dag < afgegeven || dag > geldigTotEnMet(afgegeven))) return false;
  if (woning !== null && bewijs.woning !== null && bewijs.woning !== woning) return false;
  return afgegeven === null || woning === null || bewijs.woning === null ? undefined : true;
};

export type Certificaatstand = {
  readonly geldig: 'ja' | 'nee' | 'onbekend';
  readonly ontbreekt: readonly string[];
  /** Why the evidence does not count, when there is evidence: it has run out, or it is not a certificate of a dwelling. */
  readonly verlopen: boolean;
  readonly geenCertificaat: boolean;
};

const GELDIG: Certificaatstand = { geldig: 'ja', ontbreekt: [], verlopen: false, geenCertificaat: false };
const ONBEKEND: Certificaatstand = {
  geldig: 'onbekend',
  ontbreekt: ['pkvw'],
  verlopen: false,
  geenCertificaat: false,
};

const watMist = ({ afgegeven, woning }: PkvwBewijs, gevraagd: string | null): readonly string[] => [
  ...(afgegeven === null ? ['pkvw.afgegeven'] : []),
  ...(woning === null ? ['pkvw.woning'] : []),
  ...(gevraagd === null ? ['woning.id'] : []),
];

/** Whether there is a certificate for this dwelling that is valid on this day; a certificate belongs to one dwelling. */
export const certificaatstand = (
  pkvw: readonly PkvwBewijs[] | null,
  woning: string | null,
  dag: CalendarDay,
): Certificaatstand => {
  if (pkvw === null) return ONBEKEND;
  const onzeker: PkvwBewijs[] = [];
  for (const bewijs of pkvw) {
    const antwoord = bewijst(bewijs, woning, dag);
    if (antwoord === true) return GELDIG;
    if (antwoord === undefined) onzeker.push(bewijs);
  }
  return {
    geldig: onzeker.length > 0 ? 'onbekend' : 'nee',
    ontbreekt: [...new Set(onzeker.flatMap((bewijs) => watMist(bewijs, woning)))],
    verlopen: pkvw.some(
      (bewijs) =>
        isCertificaat(bewijs) && bewijs.afgegeven !== null && dag > geldigTotEnMet(bewijs.afgegeven),
    ),
    geenCertificaat: pkvw.some((bewijs) => !isCertificaat(bewijs)),
  };
};
