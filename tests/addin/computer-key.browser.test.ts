import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Signatures } from '../../src/app/computer-key';
import { launchBrowser } from '../browser/chromium';

declare global {
  interface Window {
    computerKey: Signatures;
  }
}

let server: Server;
let port = 0;
let browser: Browser | undefined;

/** A page that makes the key of this computer, and another that frames it as a page of another site. */
beforeAll(async () => {
  const bundled = await build({
    stdin: {
      contents: `import { browserKeyStore, webSignatures } from './src/addin/computer-key';
        window.computerKey = webSignatures(browserKeyStore, crypto.subtle);`,
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = `<script>${bundled.outputFiles[0]?.text ?? ''}</script>`;
  server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(url === '/frame' ? `<iframe src="http://localhost:${String(port)}/"></iframe>` : script);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  await browser?.close();
});
afterAll(() => {
  server.close();
});

/** The public key that the page has, once a signature made with it was found right, or why it has none. */
const keyIn = (page: Pick<Frame, 'evaluate'>): Promise<string> =>
  page.evaluate(async () => {
    const key = await window.computerKey.key();
    if (typeof key === 'string') return key;
    const right = await window.computerKey.verify(key.publik, 'x', await key.sign('x'));
    return right ? key.publik : 'wrong';
  });

async function opened(switches?: readonly string[]) {
  browser = await launchBrowser(switches);
  const page = await (await browser.newContext()).newPage();
  const framed = async (): Promise<string> => {
    await page.goto(`http://127.0.0.1:${String(port)}/frame`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await frame.waitForLoadState();
    return keyIn(frame);
  };
  return { page, framed };
}

const PUBLIC = /^[\w-]{86}$/;

it('a key is kept in the browser, and a frame of another site has one of its own, which is kept as well', async () => {
  // The driver's own switches turn the partitions of framed pages off; the last of this switch counts.
  const { page, framed } = await opened(['--disable-features=Translate']);
  await page.goto(`http://localhost:${String(port)}/`);
  const own = await keyIn(page);
  expect(own).toMatch(PUBLIC);
  await page.reload();
  expect(await keyIn(page)).toBe(own);
  const partitioned = await framed();
  expect(partitioned).toMatch(PUBLIC);
  expect(partitioned).not.toBe(own);
  expect(await framed()).toBe(partitioned);
});

it('where the frame may keep nothing, there is no key, and why is said', async () => {
  const { framed } = await opened();
  expect(await framed()).toBe('simpanan-ditolak');
});
