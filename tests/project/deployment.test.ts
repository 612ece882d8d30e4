import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest-address.js';

const root = resolve(import.meta.dirname, '../..');
const fileOf = (path: string): Promise<string> => readFile(resolve(root, path), 'utf8');

/** Header lines as each server writes them. */
const SERVERS = {
  'web.config': /<add name="([\w-]+)" value="([^"]*)" \/>/g,
  'nginx.conf': /^add_header ([\w-]+) "([^"]*)" always;$/gm,
  htaccess: /^Header always set ([\w-]+) "([^"]*)"$/gm,
} as const;

async function headersOf(server: keyof typeof SERVERS): Promise<Record<string, string>> {
  const text = await fileOf(`assets/server/${server}`);
  return Object.fromEntries([...text.matchAll(SERVERS[server])].map(([, name = '', value = '']) => [name, value]));
}

describe('what is put on a server', () => {
  it('comes with the same headers for IIS, nginx and Apache, and lets Excel on the web frame it', async () => {
    const iis = await headersOf('web.config');
    expect(Object.keys(iis).sort()).toEqual(['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options']);
    expect(await headersOf('nginx.conf')).toEqual(iis);
    expect(await headersOf('htaccess')).toEqual(iis);
    const policy = iis['Content-Security-Policy'] ?? '';
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
    for (const host of ['*.officeapps.live.com', '*.sharepoint.com', 'onedrive.live.com', 'excel.cloud.microsoft'])
      expect(ancestors).toContain(`https://${host}`);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self' https://appsforoffice.microsoft.com");
    expect(iis).not.toHaveProperty('X-Frame-Options');
  });

  it('has no script in the page itself, and its watchdog before office.js', async () => {
    const page = await fileOf('src/addin/taskpane.html');
    const scripts = [...page.matchAll(/<script\b((?:[^>%]|%>|%)*?)>\s*<\/script>|<script\b/g)];
    expect(scripts).toHaveLength(3);
    expect(scripts.every(([, attributes]) => attributes?.includes('src=') === true)).toBe(true);
    expect(scripts[0]?.[1]).toContain('watchdog');
    expect(scripts[0]?.[1]).not.toMatch(/defer|async/);
    expect(scripts[1]?.[1]).toContain('officeJs');
  });

  it('has a page for Support that helps in both languages, needs no script, and quotes the pane as it is', async () => {
    const manifest = await fileOf('manifest.xml');
    const [, address = '', english = ''] =
      /<SupportUrl DefaultValue="([^"]*)">\s*<Override Locale="en-US" Value="([^"]*)"/.exec(manifest) ?? [];
    expect(english).toBe(`${address}#english`);
    const name = new URL(address).pathname.slice(1);
    expect(await fileOf('webpack.config.js')).toContain(`{ from: resolve(root, 'src/addin/${name}'), to: '${name}' }`);
    const page = await fileOf(`src/addin/${name}`);
    expect(page).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\/|@import/i);
    const articles = [...page.matchAll(/<article id="(\w+)" lang="(\w+)">([^]*?)<\/article>/g)].map(
      ([, id, lang, text = '']) => ({
        id,
        lang,
        headings: [...text.matchAll(/<h2>/g)].length,
        words: text
          .replace(/<[^>]*>/g, ' ')
          .trim()
          .split(/\s+/).length,
      }),
    );
    expect(articles).toMatchObject([
      { id: 'indonesia', lang: 'id', headings: 7 },
      { id: 'english', lang: 'en', headings: 7 },
    ]);
    for (const { words } of articles) expect(words).toBeGreaterThan(200);
    for (const { id } of articles) expect(page).toContain(`href="#${String(id)}"`);
    const said = await Promise.all(
      ['src/taskpane/shell/messages.ts', 'src/taskpane/screens/uji/messages.ts', 'src/addin/taskpane.html'].map(fileOf),
    );
    for (const words of [
      ['Uji di Excel ini…', 'Try this Excel…'],
      ['Mulai uji', 'Begin the trial'],
      ['Unduh hasil uji', 'Download the result'],
      ['Pulihkan', 'Restore'],
      ['Menyiapkan panel…', 'Preparing the pane…'],
    ].flat()) {
      expect(page.replace(/\s+/g, ' '), words).toContain(words);
      expect(said.join(''), words).toContain(words);
    }
  });

  it('has a manifest for its own address', async () => {
    const manifest = await fileOf('manifest.xml');
    const there = manifestFor(manifest, 'https://runut.contoh.go.id/excel/');
    expect(there).not.toContain('localhost');
    expect(there).toContain('https://runut.contoh.go.id/excel/taskpane.html');
    expect(there).toContain('https://runut.contoh.go.id/excel/support.html');
  });

  it.each(['http://runut.contoh.go.id', 'runut.contoh.go.id', 'https://runut.contoh.go.id/?a=1'])(
    'refuses an address Excel would not load from: %s',
    (url) => {
      expect(() => manifestFor('', url)).toThrow('https://runut.contoh.go.id');
    },
  );
});
