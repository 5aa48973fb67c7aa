const ZINNEN: Readonly<Record<string, string>> = {
  offerte: 'De offerte is vastgelegd. U kunt er nog een toevoegen, of de opdracht geven.',
  opdracht:
    'De opdracht is vastgelegd. Stuur de leverancier de werkbon. De bestuurder maakt zelf de afspraak.',
  oplevering: 'De oplevering is vastgelegd. Nu wordt getest of het werkt; de bestuurder kan dat ook melden.',
  test: 'De test is vastgelegd. De rekening kan nu worden betaald.',
  gebrek: 'Het gebrek is gemeld. Vraag de leverancier om herstel; daarna wordt opnieuw getest.',
  betaling: 'De betaling is vastgelegd. U hoeft voor deze maatregel nu niets te doen.',
  'vaste-lasten': 'De vaste lasten zijn vastgelegd. Ze tellen mee bij het geld van dit jaar.',
  factuur: 'De factuur is vastgelegd. Betalen kan zodra de maatregel is getest.',
  creditnota: 'De creditnota is vastgelegd. Is er te veel betaald, vraag dat dan terug bij de leverancier.',
  terugbetaling: 'De terugbetaling is vastgelegd.',
  'opdracht-intrekken': 'De opdracht is ingetrokken. Kies een andere offerte, of leg een nieuwe vast.',
  retour: 'Het is vastgelegd dat de maatregel terug is.',
  afschalen: 'De maatregel is afgeschaald. De bestuurder ziet uw reden.',
  beeindigen: 'De maatregel is beëindigd. Een rekening die nog komt, kunt u hier nog betalen.',
  'ter-beschikking':
    'De maatregel is ter beschikking gesteld zolang het ambt duurt. Vraag nu een offerte aan.',
};

/** What was just done and what follows, for the page one comes back to. */
export const gedaanZin = (wat: string | null): string | undefined =>
  wat !== null && Object.hasOwn(ZINNEN, wat) ? ZINNEN[wat] : undefined;
