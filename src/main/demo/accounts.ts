import type { Account, Application } from '#application/application.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { House } from '../open.ts';
import { personas } from './personas.ts';
import { ISSUER } from './provider.ts';

/** The organisations of the demo; their people are invented. */
export const GEMEENTE = 'GM0014';
export const WATERSCHAP = 'WS0653';
export const WIJDEMEREN = 'GM1696';
export const HILVERSUM = 'GM0402';

const people: Readonly<Record<string, { readonly naam: string; readonly organisatie?: string }>> = {
  burgemeester: { naam: 'Mevrouw Verzonnen-Voorbeeld', organisatie: GEMEENTE },
  wethouder: { naam: 'De heer Bedacht', organisatie: GEMEENTE },
  heemraad: { naam: 'Mevrouw Proefpersoon', organisatie: WATERSCHAP },
  'functionaris-gemeente': { naam: 'De heer Vanpapier', organisatie: GEMEENTE },
  'wethouder-wijdemeren': { naam: 'De heer Verzinnermans', organisatie: WIJDEMEREN },
  'functionaris-wijdemeren': { naam: 'Mevrouw Schijnbaar', organisatie: WIJDEMEREN },
  'functionaris-hilversum': { naam: 'De heer Gefingeerd', organisatie: HILVERSUM },
  'functionaris-waterschap': { naam: 'Mevrouw Nietecht', organisatie: WATERSCHAP },
  planner: { naam: 'De heer Denkbeeld' },
  adviseur: { naam: 'Mevrouw Bestaatniet' },
  'toetser-1': { naam: 'De heer Schijn' },
  'toetser-2': { naam: 'Mevrouw Fictie' },
  bzk: { naam: 'De heer Zogenaamd' },
  vereniging: { naam: 'Vereniging Proefbestuur' },
  fg: { naam: 'Mevrouw Alsof' },
  beheerder: { naam: 'De heer Nepman' },
  'tweede-beheerder': { naam: 'Mevrouw Meekijker' },
};

const accountFor = (application: Application, persona: (typeof personas)[number]): Account => {
  const person = people[persona.subject];
  if (person === undefined) throw new Error(`No person for persona ${persona.subject}`);
  return {
    id: application.newId() as string as AccountId,
    issuer: ISSUER,
    subject: persona.subject,
    rol: persona.rol,
    mail: `${persona.subject}@proefomgeving.invalid`,
    tot: null,
    ...person,
    ...(persona.rol === 'bestuurder' ? { bestuurderDossier: application.newId() } : {}),
  };
};

/** The account of every persona by subject, let in when it was not there; the beheerders first, who let in the others. */
export const invitePersonas = async ({
  application,
  guard,
}: House): Promise<ReadonlyMap<string, Account>> => {
  const inOrder = [...personas].sort((a, b) => Number(b.rol === 'beheerder') - Number(a.rol === 'beheerder'));
  const accounts = new Map<string, Account>();
  for (const persona of inOrder) {
    const known = await guard.accounts.findByIdentity(ISSUER, persona.subject);
    const account = known ?? accountFor(application, persona);
    if (known === undefined && account.rol === 'beheerder') await application.accounts.found(account);
    else if (known === undefined) await laatToe(application, beheerdersOf([...accounts.values()]), account);
    accounts.set(persona.subject, account);
  }
  return accounts;
};
