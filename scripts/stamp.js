import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Digest of the names, sizes and times of all files below the given paths: the same as long as nobody touched one. A command waits for
 * it before it begins, and asking for a thousand files one by one without waiting takes a tenth of the time.
 */
export function stampOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesOf(join(root, path))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`\n${relative(root, file)} ${size} ${mtimeMs}`);
    }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
