/** How `npm start` is asked to start. */
export interface StartOptions {
  readonly watching: boolean;
  /** For desktop Excel: with a certificate it trusts, at the address the manifest names and no other, and without a browser. */
  readonly trusted: boolean;
  readonly port: number;
  /** How many ports above it may be taken instead. */
  readonly tries: number;
}

/** The port of every address in `manifest.xml`. */
const MANIFEST_PORT = 3000;

/** What the words behind `npm start --` and the environment ask for. */
export function startOptions(words: readonly string[], { PORT }: { readonly PORT?: string | undefined }): StartOptions {
  const trusted = words.includes('--trusted');
  const port = trusted ? MANIFEST_PORT : Number(PORT ?? MANIFEST_PORT);
  return { watching: words.includes('--watch'), trusted, port, tries: trusted ? 0 : 20 };
}
