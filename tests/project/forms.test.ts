import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PANE = resolve(import.meta.dirname, '../../src/taskpane');

/** What a person types into or chooses from. */
const FIELDS = new Set([
  'Checkbox', 'Choice', 'ChoiceField', 'Input', 'NumberField', 'Radio', 'RadioField', 'RadioGroup', 'SearchBox', 'Select', 'Switch',
  'TextField', 'Textarea', 'ConflictChoice', 'PasteResult', 'MergeConflicts', 'RiwayatFilters',
]); // prettier-ignore

/** Fields whose content may go when their screen does, and why. */
const PASSING: Readonly<Record<string, string>> = {
  'screens/sop/FindingList.tsx': 'looks for findings; nothing comes of it',
  'screens/sop/berkas/OpenFileScreen.tsx': 'which SOP of an opened file is shown; the file itself goes with the screen',
  'screens/riwayat/Integrity.tsx': 'a printed head to look for; nothing comes of it',
  'screens/riwayat/RiwayatScreen.tsx': 'which records are shown',
  'screens/lkj/identitas/StaffField.tsx':
    'what is typed goes into the draft of its form with every keystroke; here it only keeps its spelling',
  'screens/data/PerjanjianScreen.tsx': 'asked anew with every conflict, because either side may have changed since',
  'screens/lkj/IdentitasScreen.tsx': 'asked anew with every conflict, because either side may have changed since',
};

/** Forms without a field of their own: they ask whether something shall be done. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'shell/ClockDrawer.tsx': 'whether the clock is right',
  'screens/lacak/acts/AdopsiForm.tsx': 'whether a changed SOP is adopted',
  'screens/sop/susunan/SusunanForm.tsx': 'whether a column of several jabatan is split; its other forms have a draft each',
};

interface Found {
  readonly fields: number;
  /** Fields that write into a state of their own instead of a draft. */
  readonly undrafted: readonly string[];
  readonly forms: number;
  readonly withoutDraft: number;
}

/** Every opening tag with its attributes: up to the first ">" that stands in no braces and is no arrow. */
function* tagsOf(source: string): Generator<readonly [name: string, attributes: string]> {
  for (const { 1: name = '', index } of source.matchAll(/<([A-Za-z][\w.]*)(?=[\s/>])/g)) {
    let depth = 0;
    let end = index;
    while (end < source.length && !(depth === 0 && source[end] === '>')) {
      if (source[end] === '{') depth += 1;
      if (source[end] === '}') depth -= 1;
      end += 1;
    }
    yield [name, source.slice(index, end)];
  }
}

function read(source: string): Found {
  const setters = [...source.matchAll(/const \[[^=]*?,\s*(set\w+)\]\s*=\s*useState/g)].map(([, name = '']) => name);
  const tags = [...tagsOf(source)];
  const fields = tags.filter(([name]) => FIELDS.has(name));
  const keepsItself = ([, given]: readonly [string, string]): boolean =>
    setters.some((setter) => new RegExp(`\\b${setter}\\b`).test(given));
  return {
    fields: fields.length,
    undrafted: fields.filter(keepsItself).map(([name]) => name),
    forms: tags.filter(([name]) => name === 'form').length,
    withoutDraft: tags.filter(([, given]) => /\bdraft=\{null\}/.test(given)).length,
  };
}

const files = new Map(
  readdirSync(PANE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => {
      const source = readFileSync(join(PANE, file), 'utf8');
      return [file, { source, ...read(source) }] as const;
    }),
);
const filesWhere = (holds: (found: Found & { readonly source: string }) => boolean): string[] =>
  [...files].filter(([, found]) => holds(found)).map(([file]) => file);

describe('what a person typed is not lost', () => {
  it('a field that keeps its content for itself is seen', () => {
    const loses = "const [a, setA] = useState('');\nconst x = <TextField value={a} onChange={(typed) => setA(typed)} />;";
    expect(read(loses).undrafted).toEqual(['TextField']);
    expect(read('const x = <TextField {...of("a")} />;').undrafted).toEqual([]);
    expect([...files.values()].reduce((sum, { fields }) => sum + fields, 0)).toBeGreaterThan(80);
  });

  it('no field keeps its content for itself', () => {
    expect(filesWhere(({ undrafted }) => undrafted.length > 0).filter((file) => PASSING[file] === undefined)).toEqual([]);
  });

  it('nothing is excused that no longer keeps anything', () => {
    const kept = filesWhere(({ undrafted }) => undrafted.length > 0);
    expect(Object.keys(PASSING).filter((file) => !kept.includes(file))).toEqual([]);
  });

  it('every form of its own has a draft', () => {
    const own = filesWhere(({ forms, source }) => forms > 0 && !/\buseDraft\b|\bdraft\b/.test(source));
    expect(own.filter((file) => PASSING[file] === undefined)).toEqual([]);
  });

  it('a form says that it has no draft only where nothing is filled in', () => {
    expect(filesWhere(({ withoutDraft }) => withoutDraft > 0).toSorted()).toEqual(Object.keys(QUESTIONS).toSorted());
    const asks = filesWhere(({ withoutDraft, fields }) => withoutDraft > 0 && fields > 0);
    expect(asks.filter((file) => !/\buseDraft\b/.test(files.get(file)?.source ?? ''))).toEqual([]);
  });

  it('there is one store of drafts', () => {
    const all = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.tsx?$/.test(file));
    const keeps = all.filter((file) => /preferences\.set\(/.test(readFileSync(join(PANE, file), 'utf8')));
    expect(keeps.toSorted()).toEqual(['state/draft.ts', 'state/preferences.ts', 'state/seen-log.ts']);
  });
});
