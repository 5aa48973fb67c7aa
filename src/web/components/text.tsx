import { Children, type ReactNode } from 'react';

type WithChildren = { readonly children: ReactNode };

/** A heading that says the thing itself; one of level 1 a page. `id` lets a link or a section point at it. */
export const Heading = ({
  level,
  id,
  children,
}: WithChildren & { readonly level: 1 | 2 | 3; readonly id?: string | undefined }) => {
  const Tag = `h${level}` as const;
  return (
    <Tag className={`utrecht-heading-${level} utrecht-heading-${level}--distanced`} id={id}>
      {children}
    </Tag>
  );
};

/** A quiet line above the heading of level 1: where in the whole this page stands. */
export const Over = ({ children }: WithChildren) => <p className="va-over">{children}</p>;

/** A paragraph of plain text. */
export const Paragraph = ({ children }: WithChildren) => (
  <p className="utrecht-paragraph utrecht-paragraph--distanced">{children}</p>
);

/** The first paragraph of a page, a little larger. */
export const Lead = ({ children }: WithChildren) => (
  <p className="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">{children}</p>
);

/** A paragraph that may be skipped in reading. */
export const Small = ({ children }: WithChildren) => (
  <p className="utrecht-paragraph utrecht-paragraph--small utrecht-paragraph--distanced">{children}</p>
);

/** A list with bullets, one entry an item. */
export const BulletList = ({ items }: { readonly items: readonly ReactNode[] }) => (
  <ul className="utrecht-unordered-list utrecht-unordered-list--distanced">
    {Children.map(items, (item) => (
      <li className="utrecht-unordered-list__item">{item}</li>
    ))}
  </ul>
);

/** Two lines that belong together, for a cell or an answer: the thing, and what is to be known beside it. */
export const TwoLines = ({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) => (
  <>
    {first}
    <span className="va-second">{second}</span>
  </>
);

/** Words for who listens rather than looks. */
export const Hidden = ({ children }: WithChildren) => <span className="va-hidden">{children}</span>;
