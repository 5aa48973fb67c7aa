/** The house with the chain of office; the product's name always stands beside it. */
export const HouseMark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round" strokeLinecap="round">
      <path d="M5 14 16 4l11 10v14H5z" />
      <path d="m10.5 14.5 5.5 5.8 5.5-5.8" />
    </g>
    <circle cx="16" cy="22.6" r="2.6" fill="currentColor" />
  </svg>
);
