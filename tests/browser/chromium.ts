import { accessSync, constants, createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { extract } from 'tar-fs';
import { cacheFolder } from '../../scripts/site';

/** Nothing that would let the browser itself speak to the network, and no sandbox: tests also run as root in containers. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-pings',
  // Certificates made on this machine are taken at once: asked about each one, Chromium now and then gives up on a page.
  '--ignore-certificate-errors',
  '--force-color-profile=srgb',
];

/** Milliseconds that anything waited for may take on a busy machine, where a test names no other. */
const PATIENCE = 90_000;

/**
 * A headless Chromium: the machine's own when there is one, else the one that comes with the npm packages. `CHROMIUM=packaged`
 * takes the packaged one all the same; any other value is the path of a browser. `switches` go after its own.
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const wish = process.env['CHROMIUM'];
  const own = wish === 'packaged' ? undefined : (wish ?? systemChromium());
  const args = [...QUIET, ...switches];
  const browser = await (own ? chromium.launch({ executablePath: own, args }) : launchPackaged(args));
  return browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE);
  });
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function launchPackaged(args: string[]): Promise<Browser> {
  // The package unpacks the libraries it carries only where it believes to be on AWS Lambda: here they are unpacked by us.
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = await packagedLibraries();
  const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, LD_LIBRARY_PATH: path, ...packagedFonts() },
  });
}

/** A machine without any font set-up gets the package's own, or pages would have no letters. */
const packagedFonts = (): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };

/** nss and nspr, which a bare Debian lacks, from the package's own archive for Amazon Linux. */
async function packagedLibraries(): Promise<string> {
  const target = resolve(cacheFolder, 'chromium-libraries');
  const folder = join(target, 'al2023', 'lib');
  if (existsSync(folder) && (await readdir(folder)).length > 0) return folder;
  const archive = findArchive();
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(join(target, 'al2023')));
  return folder;
}

function findArchive(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  for (;;) {
    const archive = join(folder, 'bin', 'al2023.tar.br');
    if (existsSync(archive)) return archive;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('@sparticuz/chromium carries no al2023.tar.br');
    folder = parent;
  }
}
