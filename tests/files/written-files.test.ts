import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { validated, whyNotValidated } from './ooxml-rules/microsoft';
import { WRITTEN } from './ooxml-rules/written';

it(
  'has nothing that Microsoft’s validator objects to in the files that the tests wrote',
  { timeout: 300_000 },
  async ({ skip }) => {
    const why = await whyNotValidated();
    if (why !== undefined) skip(why);
    const files = existsSync(WRITTEN) ? readdirSync(WRITTEN, { recursive: true, encoding: 'utf8' }) : [];
    const paths = files.filter((name) => /\.(?:xlsx|docx)$/.test(name)).map((name) => resolve(WRITTEN, name));
    if (paths.length === 0) skip('No test has written a file since the last time.');
    expect(await validated(paths)).toEqual([]);
    rmSync(WRITTEN, { recursive: true, force: true });
  },
);
