import * as layout from './shell/layout.module.css';

/** Line icons of the page's own commands, 16 by 16, in the colour of the text around them. */
const PATHS = {
  buka: 'M1.8 12.7V3.4c0-.4.3-.7.7-.7h3.3l1.5 1.6h5c.4 0 .7.3.7.7v1.4M1.8 12.7l2-5.6c.1-.3.4-.5.7-.5h9.1c.5 0 .8.5.7.9l-1.7 4.7c-.1.3-.4.5-.7.5z',
  simpan: 'M2.5 3.2c0-.4.3-.7.7-.7h7.9l2.4 2.4v7.9c0 .4-.3.7-.7.7H3.2c-.4 0-.7-.3-.7-.7zM5 2.5v3.3h5V2.5M4.8 13.5V9h6.4v4.5',
  contoh: 'M2.5 2.5h4.6v4.6H2.5zM8.9 2.5h4.6v4.6H8.9zM2.5 8.9h4.6v4.6H2.5zM8.9 8.9h4.6v4.6H8.9z',
  terakhir: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM8 4.6V8l2.6 1.7',
  tutup: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  urungkan: 'M5.6 2.8L2.7 5.7l2.9 2.9M3 5.7h6.3a3.7 3.7 0 0 1 0 7.4H6',
  ulangi: 'M10.4 2.8l2.9 2.9-2.9 2.9M13 5.7H6.7a3.7 3.7 0 0 0 0 7.4H10',
  tambah: 'M8 3v10M3 8h10',
  kurang: 'M3 8h10',
  turun: 'M4 6.2l4 4 4-4',
  muatUlang: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.3 2.4v3h-3',
  kunci: 'M4 7.3h8v6H4zM5.8 7.3V5.2a2.2 2.2 0 0 1 4.4 0v2.1',
  info: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM8 7.2v4M8 4.6v.9',
  galat: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM8 4.6v4.2M8 10.6v.9',
  beres: 'M2.8 8.4l3.5 3.5 7-7.6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={layout.ikon}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
