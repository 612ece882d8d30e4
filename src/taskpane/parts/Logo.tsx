import * as marks from './marks.module.css';

/** The product's mark: one line in order, from a point to a point. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect x="2" y="2" width="28" height="28" rx="7" className={marks.logoBg} />
      <path d="M10 9.5h8.5a4 4 0 0 1 0 8H13a3.4 3.4 0 0 0-3.4 3.4" className={marks.logoLine} />
      <path d="m6.4 19.9 3.2 4.3 3.2-4.3" className={marks.logoLine} />
      <circle cx="9.4" cy="9.5" r="3.2" className={marks.logoDot} />
      <circle cx="21.6" cy="23.6" r="2.6" className={marks.logoDot} />
    </svg>
  );
}
