/** The product's mark: one line in order, from a point to a point. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg className="r-logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect x="2" y="2" width="28" height="28" rx="7" className="r-logo-bg" />
      <path d="M10 9.5h8.5a4 4 0 0 1 0 8H13a3.4 3.4 0 0 0-3.4 3.4" className="r-logo-line" />
      <path d="m6.4 19.9 3.2 4.3 3.2-4.3" className="r-logo-line" />
      <circle cx="9.4" cy="9.5" r="3.2" className="r-logo-dot" />
      <circle cx="21.6" cy="23.6" r="2.6" className="r-logo-dot" />
    </svg>
  );
}
