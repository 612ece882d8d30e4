import { spawn } from 'node:child_process';
import { platform } from 'node:process';
import { localCertificate, trustedCertificate, type Certificate } from './certificate';
import { serve } from './serve';
import { startOptions } from './start-options';
import { buildSite, cacheFolder, siteFolder, watchSite } from './site';

/** `npm start`: the embedded workbook with the add-in beside it, at an https address on this machine. */
async function start(): Promise<void> {
  const { watching, trusted, port, tries } = startOptions(process.argv, process.env);
  const begun = performance.now();
  console.log('Runut: building the add-in and the embedded workbook …');
  const certificate = trusted ? trustedOrLocal() : localCertificate(cacheFolder);
  if (watching) await watchSite((problem) => console.log(problem ?? 'Runut: built again; reload the page.'));
  else await buildSite();
  const site = await serve({ folder: siteFolder, certificate: await certificate, port, tries });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Runut: ready after ${seconds} s.\n\n    ${site.origin}/\n`);
  console.log('The certificate is made on this machine: let the browser continue to localhost when it asks. Ctrl+C stops.');
  if (!trusted) openBrowser(`${site.origin}/`);
}

/** For Excel; where no authority may be installed, the page works in a browser all the same. */
async function trustedOrLocal(): Promise<Certificate> {
  try {
    return await trustedCertificate();
  } catch (error) {
    console.error(
      `Runut: no trusted certificate could be installed (${error instanceof Error ? error.message : String(error)}).`,
    );
    console.error('Desktop Excel will show an empty pane; the embedded workbook works in a browser.');
    return localCertificate(cacheFolder);
  }
}

/** Opens the person's browser where there is one; a server, a container or CI has none and only gets the address. */
function openBrowser(address: string): void {
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || process.argv.includes('--no-open')) return;
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (platform === 'linux' && !display) return;
  const opener: readonly [string, ...string[]] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const child = spawn(opener[0], opener.slice(1), { stdio: 'ignore', detached: true });
  // Without an opener the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
