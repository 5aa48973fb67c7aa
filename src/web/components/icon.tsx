export type Shape = 'full' | 'half' | 'open' | 'check' | 'cross' | 'right' | 'left' | 'info' | 'warning';

const paths = {
  full: <circle cx="12" cy="12" r="9" fill="currentColor" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor" />
    </>
  ),
  open: <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  check: <path d="m4 12.8 5.4 5.4L20.2 6.4" fill="none" stroke="currentColor" strokeWidth="3.4" />,
  cross: <path d="m5 5 14 14M19 5 5 19" fill="none" stroke="currentColor" strokeWidth="3.4" />,
  right: <path d="m8 3 9 9-9 9" fill="none" stroke="currentColor" strokeWidth="3.4" />,
  left: <path d="m16 3-9 9 9 9" fill="none" stroke="currentColor" strokeWidth="3.4" />,
  info: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M12 11v6.5M12 6.4v2.4" stroke="currentColor" strokeWidth="2.6" />
    </>
  ),
  warning: (
    <>
      <path
        d="M12 3 22.2 20.8H1.8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path d="M12 9.4v5.4M12 16.6v2.3" stroke="currentColor" strokeWidth="2.4" />
    </>
  ),
} as const;

/** A small shape in the colour of its text; it never stands without a word. */
export const Icon = ({ shape }: { readonly shape: Shape }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    {paths[shape]}
  </svg>
);
