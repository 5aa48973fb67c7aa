import { Link } from '#web/components/link.tsx';
import type { Frame } from '#web/layout/page.tsx';
import { plainPage } from '#web/server/plain-pages.tsx';

const again = { href: '/inloggen', label: 'Opnieuw inloggen' };

/** Between log-in and the page one came for. */
export const arrivedPage = (frame: Frame, to: string): string =>
  plainPage(frame, {
    title: 'U bent ingelogd',
    lead: 'Uw pagina opent vanzelf.',
    to: { href: to, label: 'Ga verder' },
  });

/** Logged in here, and logged out where it was longest ago: said before one goes on. */
export const arrivedInsteadPage = (frame: Frame, to: string): string =>
  plainPage(frame, {
    title: 'U bent ingelogd',
    lead: 'U was al op twee plekken ingelogd. Waar dat het langst geleden was, bent u nu afgemeld. Wat u daar had ingevuld en verstuurt, blijft bewaard.',
    to: { href: to, label: 'Ga verder' },
    more: <Link href="/ingelogd">Bekijk waar u bent ingelogd</Link>,
  });

/** The provider knows this person and we do not. */
export const notInvitedPage = (frame: Frame): string =>
  plainPage(frame, {
    title: 'U bent nog niet uitgenodigd',
    lead: 'Inloggen is gelukt, maar u heeft hier nog geen toegang. Het CCV of uw organisatie nodigt u uit. Heeft u al een uitnodiging? Log dan in op de manier die daarin staat. Werkt u voor een organisatie die in een andere is opgegaan? Dan vraagt u toegang bij die andere.',
    to: again,
  });

export const failedPage = (frame: Frame): string =>
  plainPage(frame, {
    title: 'Inloggen is niet gelukt',
    lead: 'Het duurde te lang, of u had het inloggen in twee vensters open. Er is niets misgegaan met uw gegevens.',
    to: again,
  });

/** Somebody else logged in, or nobody did just now: the session stays what it was. */
export const notConfirmedPage = (frame: Frame, to: string): string =>
  plainPage(frame, {
    title: 'Bevestigen is niet gelukt',
    lead: 'Log in als dezelfde persoon, en geef uw inlogdienst opnieuw aan dat u het bent. Wat u had ingevuld, is bewaard.',
    to: { href: to, label: 'Probeer het opnieuw' },
  });

export const unreachablePage = (frame: Frame): string =>
  plainPage(frame, {
    title: 'Inloggen lukt nu even niet',
    lead: 'De inlogdienst antwoordt niet. Probeer het over een paar minuten opnieuw.',
    to: again,
  });

export const signedOutPage = (frame: Frame): string =>
  plainPage(frame, {
    title: 'U bent uitgelogd',
    lead: 'Sluit dit venster als u op een gedeelde computer werkt.',
    to: { href: '/', label: 'Naar het begin' },
  });
