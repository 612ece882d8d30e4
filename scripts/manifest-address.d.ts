/** The manifest of an add-in that is served from `url`; throws unless that is a plain https address. */
export function manifestFor(manifest: string, url: string): string;
