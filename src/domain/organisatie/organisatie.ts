/** The organisation: who handles the cases, what it arranged once, what was discussed, joint applications. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import type { OrganisatieEvent } from './feiten.ts';
import {
  bevestig,
  type FunctionarisRefusal,
  laatVervallen,
  nietGeregistreerd,
  stelVoor,
  wijsAan,
} from './functionaris.ts';
import type { OrganisatieCommand } from './opdrachten.ts';
import { draaiTerug, neemOver, type OvernemenRefusal, rondAf } from './overnemen.ts';
import { evolveOrganisatie, legeOrganisatieState, type OrganisatieState } from './toestand.ts';
import { legWerkgeversgesprekVast } from './werkgeversgesprek.ts';

export { type Aanwijzing, isAangewezenOp, type OrganisatieState } from './toestand.ts';

export type OrganisatieRefusal =
  | FunctionarisRefusal
  | OvernemenRefusal
  | 'organisatie-al-geregistreerd'
  | 'postadres-onleesbaar'
  | 'uitnodiging-onleesbaar'
  | 'niet-uitgenodigd'
  | 'te-weinig-bestuurders';

const MAILADRES = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const decide = (
  command: OrganisatieCommand,
  state: OrganisatieState,
): Decision<OrganisatieEvent, OrganisatieRefusal> => {
  const { op } = command;
  const onbekend = nietGeregistreerd(state);
  switch (command.type) {
    case 'RegistreerOrganisatie':
      return acceptUnless([state.code !== null && 'organisatie-al-geregistreerd'], {
        type: 'OrganisatieGeregistreerd',
        op,
        code: command.code,
      });
    case 'StelFunctionarisVoor':
      return stelVoor(command, state);
    case 'BevestigFunctionaris':
      return bevestig(command, state);
    case 'LaatVoorstelVervallen':
      return laatVervallen(op, state);
    case 'WijsFunctionarisAan':
      return wijsAan(command, state);
    case 'LegInrichtingVast':
      return acceptUnless([onbekend], { type: 'InrichtingVastgelegd', op, inrichting: command.inrichting });
    case 'LegPostadresVast':
      return acceptUnless([onbekend, !MAILADRES.test(command.postadres) && 'postadres-onleesbaar'], {
        type: 'PostadresVastgelegd',
        op,
        postadres: command.postadres,
      });
    case 'PasTekstAan': {
      const { tekst, invulling } = command;
      return acceptUnless([onbekend], { type: 'TekstAangepast', op, tekst, invulling });
    }
    case 'NeemRegelingOver':
      return neemOver(command, state);
    case 'DraaiOvernameTerug':
      return draaiTerug(command, state);
    case 'RondOvernemenAf':
      return rondAf(command, state);
    case 'LegWerkgeversgesprekVast':
      return acceptUnless([onbekend], legWerkgeversgesprekVast(command, state.gesprekken));
    case 'LegDreigingsbeeldVast':
      return acceptUnless([onbekend], { type: 'DreigingsbeeldBesproken', op, beeld: command.beeld });
    case 'LegWeerbaarheidVast':
      return acceptUnless([onbekend], { type: 'WeerbaarheidBesproken', op, aanpak: command.aanpak });
    case 'NodigBestuurUit': {
      const { uitnodigingen } = command;
      const leesbaar = uitnodigingen.length > 0 && uitnodigingen.every(({ mail }) => MAILADRES.test(mail));
      return acceptUnless([onbekend, !leesbaar && 'uitnodiging-onleesbaar'], {
        type: 'BestuurUitgenodigd',
        op,
        uitnodigingen,
      });
    }
    case 'TrekUitnodigingIn': {
      const { mail } = command;
      const bekend = state.uitgenodigd.some((een) => een.mail === mail);
      return acceptUnless([!bekend && 'niet-uitgenodigd'], { type: 'UitnodigingIngetrokken', op, mail });
    }
    case 'StartCollegeaanmelding':
      return acceptUnless([onbekend, command.aantal < 2 && 'te-weinig-bestuurders'], {
        type: 'CollegeaanmeldingGestart',
        op,
        aantal: command.aantal,
      });
    default:
      return unreachable(command);
  }
};

export const organisatie: Decider<
  OrganisatieCommand,
  OrganisatieState,
  OrganisatieEvent,
  OrganisatieRefusal
> = { initialState: legeOrganisatieState, evolve: evolveOrganisatie, decide };
