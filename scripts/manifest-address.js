/** Where the manifest in this repository expects the add-in. */
const HERE = 'https://localhost:3000';

/** The manifest of an add-in that is served from `url`; Excel loads nothing that does not come by https. */
export function manifestFor(manifest, url) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new Error(`--env url=${url}: harus alamat https tanpa "?" dan "#", misalnya https://runut.contoh.go.id`);
  return manifest.replaceAll(HERE, address.href.replace(/\/$/, ''));
}
