import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesEfactuur } from './lees-factuur.ts';

const factuur = (deel: Readonly<Record<string, string>> = {}, wortel = 'Invoice') => {
  const { munt = 'EUR', bedrag = '1250.50', btw = '217.03', datum = '2026-03-02', meer = '' } = deel;
  return `<?xml version="1.0" encoding="UTF-8"?>
<${wortel} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${wortel}-2" xmlns:cbc="c" xmlns:cac="a">
  <cbc:ID>F-2026-1</cbc:ID><cbc:IssueDate>${datum}</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>${munt}</cbc:DocumentCurrencyCode>${meer}
  <cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity>
    <cbc:RegistrationName>Slot &amp; Zo</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Verzonnen Koper</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">${btw}</cbc:TaxAmount></cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">${bedrag}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</${wortel}>`;
};
const lees = (xml: string) => leesEfactuur(new TextEncoder().encode(xml));

describe('Een e-factuur lezen (UBL 2.1)', () => {
  it('geeft nummer, datum, leverancier, bedrag en btw, en niets over de koper', () => {
    const gelezen = lees(factuur());
    expect(gelezen).toEqual({
      efactuur: {
        soort: 'factuur',
        nummer: 'F-2026-1',
        datum: '2026-03-02',
        leverancier: 'Slot & Zo',
        bedragCent: 125_050,
        btwCent: 21_703,
        betreft: null,
      },
    });
    expect(JSON.stringify(gelezen)).not.toContain('Koper');
  });

  it('een creditnota zegt van welke factuur', () => {
    const meer =
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>';
    expect(lees(factuur({ meer }, 'CreditNote'))).toMatchObject({
      efactuur: { soort: 'creditnota', betreft: 'F-1' },
    });
  });

  it('weigert wat geen factuur in euro’s is, met één reden', () => {
    expect(lees('geen xml')).toEqual({ fout: 'geen-xml' });
    expect(lees('<Order/>')).toEqual({ fout: 'geen-factuur' });
    expect(lees(factuur({ munt: 'USD' }))).toEqual({ fout: 'niet-in-euro' });
    for (const deel of [{ bedrag: '12,50' }, { bedrag: '-1' }, { bedrag: '0' }, { datum: '2026-02-30' }])
      expect(lees(factuur(deel as Record<string, string>))).toEqual({ fout: 'onvolledig' });
  });

  it('een documenttype, ook met een entiteit die zichzelf herhaalt, wordt niet gelezen', () => {
    const bom = factuur().replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>');
    expect(lees(bom)).toEqual({ fout: 'geen-xml' });
    expect(lees(`${'<a>'.repeat(50)}${'</a>'.repeat(50)}`)).toEqual({ fout: 'geen-xml' });
  });

  it('elk bedrag met twee cijfers achter de punt komt op de cent terug', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cent) => {
        const bedrag = (cent / 100).toFixed(2);
        expect(lees(factuur({ bedrag }))).toMatchObject({ efactuur: { bedragCent: cent } });
      }),
    );
  });

  it('valt nooit om, wat er ook komt', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((tekst) => factuur({ meer: tekst })),
        ),
        (tekst) => {
          expect(() => lees(tekst)).not.toThrow();
        },
      ),
    );
  });
});
