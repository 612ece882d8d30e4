import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glossaryTable } from './glossary';
import { officeSchema } from '../src/domain/kinerja/data/office-shape';
import { rulesPage, rulesTable } from './rule-docs';

/** `npm run docs`: writes what the README and docs/ tell of rules and terms from the code that knows it. */
const project = resolve(import.meta.dirname, '..');
const readmePath = resolve(project, 'README.md');

/** Puts a text between a section's two comments. */
const section = (page: string, name: string, text: string): string =>
  page.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), (_, open: string, close: string) =>
    [open, text, close].join(''),
  );

const readme = await readFile(readmePath, 'utf8');
await writeFile(readmePath, section(section(readme, 'rules', rulesTable()), 'glossary', glossaryTable()));
await mkdir(resolve(project, 'docs'), { recursive: true });
await writeFile(resolve(project, 'docs/rules.md'), await rulesPage());
await writeFile(resolve(project, 'docs/data.schema.json'), `${JSON.stringify(officeSchema(), null, 2)}\n`);
