export type NavItem = { readonly href: string; readonly label: string; readonly current?: boolean };

type NavListProps = { readonly items: readonly NavItem[] };

const NavList = ({ items }: NavListProps) => (
  <ul>
    {items.map(({ href, label, current }) => (
      <li key={href}>
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);

/** The rooms of the house for this role, under the band of every page. */
export const MainNav = ({ items }: NavListProps) => (
  <nav className="va-nav" aria-label="Hoofdmenu">
    <div className="va-in">
      <NavList items={items} />
    </div>
  </nav>
);

/** The parts of one dossier, above its heading or under it. */
export const SectionNav = ({ items, label }: NavListProps & { readonly label: string }) => (
  <nav className="va-tabs" aria-label={label}>
    <NavList items={items} />
  </nav>
);

type PaginationProps = {
  /** 1 is the first page. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
};

/** To the previous and the next part of a long list; nothing when there is one page. */
export const Pagination = ({ page, pages, href }: PaginationProps) =>
  pages <= 1 ? null : (
    <nav className="utrecht-pagination va-pages" aria-label="Bladeren">
      {page > 1 && (
        <a className="utrecht-pagination__relative-link" rel="prev" href={href(page - 1)}>
          Vorige pagina
        </a>
      )}
      <span>
        Pagina {page} van {pages}
      </span>
      {page < pages && (
        <a className="utrecht-pagination__relative-link" rel="next" href={href(page + 1)}>
          Volgende pagina
        </a>
      )}
    </nav>
  );
