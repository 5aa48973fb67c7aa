/** Reads an electronic invoice or credit note (UBL 2.1, as Peppol BIS Billing 3 uses it): what is asked, never for whom. */
import { SaxesParser } from 'saxes';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { type Cents, cents } from '#kernel/money.ts';

export type Efactuur = {
  readonly soort: 'factuur' | 'creditnota';
  readonly nummer: string;
  readonly datum: CalendarDay;
  readonly leverancier: string;
  /** Eurocents incl. VAT. */
  readonly bedragCent: Cents;
  readonly btwCent: Cents | null;
  /** The invoice a credit note takes something off; null when it names none. */
  readonly betreft: string | null;
};

export type EfactuurFout = 'geen-xml' | 'geen-factuur' | 'niet-in-euro' | 'onvolledig';

export type Gelezen = { readonly efactuur: Efactuur } | { readonly fout: EfactuurFout };

/** A readable invoice is kilobytes; attachments inside the XML make the rest, and are not read. */
const MAX_DEPTH = 40;

/** The places that are read, from the root; everything else (buyer, delivery address, lines) is passed by. */
const PLAATSEN = {
  ID: 'nummer',
  IssueDate: 'datum',
  DocumentCurrencyCode: 'munt',
  'AccountingSupplierParty/Party/PartyName/Name': 'naam',
  'AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName': 'leverancier',
  'LegalMonetaryTotal/PayableAmount': 'bedrag',
  'TaxTotal/TaxAmount': 'btw',
  'BillingReference/InvoiceDocumentReference/ID': 'betreft',
} as const;

type Gevonden = Partial<Record<(typeof PLAATSEN)[keyof typeof PLAATSEN] | 'wortel', string>>;

const lokaal = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The texts at the known places; undefined when it is not well-formed, too deep, or brings a document type. */
const teksten = (xml: string): Gevonden | undefined => {
  const gevonden: Gevonden = {};
  const pad: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let kapot = false;
  const stop = () => {
    kapot = true;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name }) => {
    if (pad.length === 0) gevonden.wortel = lokaal(name);
    pad.push(lokaal(name));
    if (pad.length > MAX_DEPTH) stop();
  });
  parser.on('closetag', () => {
    pad.pop();
  });
  parser.on('text', (text) => {
    const plaats = pad.slice(1).join('/');
    if (!Object.hasOwn(PLAATSEN, plaats)) return;
    const naam = PLAATSEN[plaats as keyof typeof PLAATSEN];
    gevonden[naam] ??= text.trim();
  });
  parser.write(xml).close();
  return kapot ? undefined : gevonden;
};

/** "1250.5" is 125050 cents; undefined when it is no amount with at most two decimals. */
const bedragVan = (tekst: string | undefined): Cents | undefined => {
  const delen = /^(\d{1,9})(?:\.(\d{1,2})0*)?$/.exec(tekst ?? '');
  return delen === null ? undefined : cents(Number(delen[1]) * 100 + Number((delen[2] ?? '').padEnd(2, '0')));
};

const SOORTEN: Readonly<Record<string, Efactuur['soort']>> = { Invoice: 'factuur', CreditNote: 'creditnota' };
const MAX_TEKST = 100;

/** Reads the bytes of a file; what is wrong is said as one reason, and then nothing is taken over. */
export const leesEfactuur = (bytes: Uint8Array): Gelezen => {
  const xml = new TextDecoder('utf-8').decode(bytes);
  const gevonden = teksten(xml);
  if (gevonden === undefined) return { fout: 'geen-xml' };
  const soort = SOORTEN[gevonden.wortel ?? ''];
  if (soort === undefined) return { fout: 'geen-factuur' };
  if (gevonden.munt !== undefined && gevonden.munt !== 'EUR') return { fout: 'niet-in-euro' };
  const nummer = gevonden.nummer ?? '';
  const leverancier = gevonden.leverancier ?? gevonden.naam ?? '';
  const datum = parseDay(gevonden.datum ?? '');
  const bedragCent = bedragVan(gevonden.bedrag);
  const teLang = [nummer, leverancier].some((tekst) => tekst === '' || tekst.length > MAX_TEKST);
  if (datum === undefined || bedragCent === undefined || bedragCent === 0 || teLang)
    return { fout: 'onvolledig' };
  const btwCent = bedragVan(gevonden.btw) ?? null;
  return {
    efactuur: { soort, nummer, datum, leverancier, bedragCent, btwCent, betreft: gevonden.betreft ?? null },
  };
};
