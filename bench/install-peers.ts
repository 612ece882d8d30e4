import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Those that are asked for by name; what they need comes with them. */
const PEERS = ['bpmnlint', 'mammoth'] as const;

/**
 * Peers that only benchmarks need are installed into `bench/node_modules` by the first benchmark that measures against them, so that
 * nobody who works on Runut waits for them. Throws when the registry cannot be reached.
 */
export function installPeers(): void {
  const present = PEERS.every((name) => existsSync(path.join(import.meta.dirname, 'node_modules', name, 'package.json')));
  if (present) return;
  console.log('Installing the peers that bench/package.json names …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: check the connection and run `npm ci` in bench/.');
}
