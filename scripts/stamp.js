import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Digest of the names, sizes and times of all files below the given paths: the same as long as nobody touched one. */
export async function stampOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesOf(join(root, path))) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`\n${relative(root, file)} ${size} ${mtimeMs}`);
    }
  return hash.digest('hex');
}

async function filesOf(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
