import type { ReactNode } from 'react';
import { HouseMark } from './house-mark.tsx';

export type Demo = {
  /** Where one chooses another persona. */
  readonly chooseHref: string;
  /** The guided tour: which step this is and where the next one is. */
  readonly tour?: ReactNode;
};

/** Says on every page of the demo that nothing here is about real people. */
export const DemoBar = ({ chooseHref, tour }: Demo) => (
  <aside className="va-demo" aria-label="Proefomgeving">
    <div className="va-in">
      <span>Proefomgeving: verzonnen mensen, echte regels</span>
      {tour}
      <a href={chooseHref}>Kies een andere persoon</a>
    </div>
  </aside>
);

/** The band on top: the house, and who you are in it. */
export const Band = ({ role }: { readonly role: string | undefined }) => (
  <header className="va-band">
    <div className="va-in">
      <a className="va-brand" href="/">
        <HouseMark />
        Veilig Ambt
      </a>
      {role !== undefined && (
        <span className="va-who">
          <span>{role}</span>
          <a href="/ingelogd">Apparaten</a>
          <a href="/afmelden">Afmelden</a>
        </span>
      )}
    </div>
  </header>
);

/** Says on every page that an emergency has open, until when, and that it is watched. */
export const NoodBand = ({ tot }: { readonly tot: string }) => (
  <aside className="va-nood" aria-label="Noodtoegang">
    <p className="va-in">
      <strong>Noodtoegang tot {tot}.</strong> Elke blik wordt bewaard. De bestuurder leest mee waarom.
    </p>
  </aside>
);

/** The last line of a page: what this is and what it does with what it knows. */
export const Foot = () => (
  <footer className="va-foot">
    <p className="va-in">
      Veilig Ambt hoort bij de Regeling beveiligingsmaatregelen decentrale bestuurders. Elke keer dat iemand
      uw dossier bekijkt, wordt bewaard wie dat was.
    </p>
  </footer>
);
