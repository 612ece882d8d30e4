import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Package {
  readonly '//': Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
const used = { ...manifest.dependencies, ...manifest.devDependencies };
/** Peers of benchmarks, which are installed when one measures against them. */
const peers = JSON.parse(read('bench/package.json')) as Pick<Package, '//' | 'dependencies'>;

/** Bytes by which most disks give room to files. */
const BLOCK = 4_096;

describe('what the project installs', () => {
  it('says of each package why it is there', () => {
    expect(Object.keys(manifest['//']).toSorted()).toEqual(Object.keys(used).toSorted());
    expect(Object.keys(peers['//'])).toEqual(Object.keys(peers.dependencies));
    for (const why of [...Object.values(manifest['//']), ...Object.values(peers['//'])]) expect(why.length).toBeGreaterThan(3);
  });

  it('pins each to one version', () => {
    for (const version of [...Object.values(used), ...Object.values(peers.dependencies)])
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/);
  });

  it('locks them without the address of any server', () => {
    for (const lock of ['package-lock.json', 'bench/package-lock.json']) expect(read(lock)).not.toMatch(/"resolved"|\.tgz/);
  });

  it('leaves what only benchmarks measure against to whoever runs them', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: object };
    for (const name of Object.keys(peers.dependencies)) expect(packages).not.toHaveProperty([`node_modules/${name}`]);
  });

  it('fetches no more packages, and takes no more room on a disk, than it did before it read Word, PDF and OpenDocument', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optional?: true }> };
    expect(Object.values(packages).filter(({ optional }) => !optional).length).toBeLessThan(1_003);
    const installed = path.join(root, 'node_modules');
    const files = readdirSync(installed)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => readdirSync(path.join(installed, name), { recursive: true, withFileTypes: true }));
    const megabytes =
      files.reduce((sum, file) => sum + Math.ceil(lstatSync(path.join(file.parentPath, file.name)).size / BLOCK) * BLOCK, 0) /
      2 ** 20;
    expect(megabytes).toBeGreaterThan(500);
    expect(megabytes).toBeLessThan(1_300);
  });

  it('locks the compilers and linters for every platform they exist for', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: object }> };
    const missing = Object.entries(packages).flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => /^@(?:oxlint|oxc-parser|esbuild)/.test(name) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
