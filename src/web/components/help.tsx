import { Link } from './link.tsx';

/** What every page of an office-holder says: 112, and the people who know this. On top once something urgent was said. */
export const HelpFoot = ({ place = 'foot' }: { readonly place?: 'top' | 'foot' }) => (
  <aside className={place === 'top' ? 'va-help va-help--top' : 'va-help'} aria-label="Direct hulp">
    <p className="va-in">
      <strong>
        Bent u nu in gevaar? Bel <Link href="tel:112">112</Link>.
      </strong>{' '}
      Wilt u praten met iemand die dit kent? Het Ondersteuningsteam Weerbaar Bestuur is er dag en nacht:{' '}
      <Link href="tel:+31703738314">070-3738314</Link>.
    </p>
  </aside>
);
