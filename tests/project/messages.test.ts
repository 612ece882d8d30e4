import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/site';

const folder = resolve(root, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.tsx?$/.test(file));
const isCatalogue = (file: string): boolean => /^(?:[a-z-]+-)?messages\.ts$|^pesan\.ts$/.test(basename(file));
const catalogues = sources.filter((file) => file.startsWith('taskpane/') && isCatalogue(file));

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value && 'en' in value);

/** "group.name" of every text that stands in a group of a catalogue, groups within groups included. */
const membersOf = (group: string, texts: object): readonly string[] =>
  Object.entries(texts).flatMap(([name, value]) => [
    `${group}.${name}`,
    ...(isGroup(value) ? membersOf(`${group}.${name}`, value) : []),
  ]);

describe('the texts of the pane', () => {
  it('are all named somewhere, the members of a group included', async () => {
    const code = sources.filter((file) => !isCatalogue(file)).map((file) => readFileSync(resolve(folder, file), 'utf8'));
    const named = new Set(
      code.flatMap((one) => [...one.matchAll(/\.([\w]+)|'([^'\n]+)'/g)].map(([, member, quoted]) => member ?? quoted)),
    );
    const members = (
      await Promise.all(
        catalogues.map(async (file) =>
          Object.entries((await import(resolve(folder, file))) as object).flatMap(([group, value]) =>
            isGroup(value) ? membersOf(`${file} ${group}`, value) : [],
          ),
        ),
      )
    ).flat();
    expect(members.length).toBeGreaterThan(200);
    expect(members.filter((member) => !named.has(member.slice(member.lastIndexOf('.') + 1)))).toEqual([]);
  });
});
