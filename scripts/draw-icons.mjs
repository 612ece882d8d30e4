// Draws assets/<name>-<size>.png from assets/src/icons.json; run after changing an icon.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = { runut: [16, 32, 64, 80] };
const BUTTON_SIZES = [16, 32, 80];
const icons = JSON.parse(await readFile(new URL('../assets/src/icons.json', import.meta.url), 'utf8'));
const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath: system, args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(new URL('../assets/', import.meta.url), { recursive: true });
for (const [name, body] of Object.entries(icons)) {
  for (const size of SIZES[name] ?? BUTTON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:transparent"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">${body}</svg>`,
    );
    const image = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../assets/${name}-${size}.png`, import.meta.url), image);
  }
}
await browser.close();
