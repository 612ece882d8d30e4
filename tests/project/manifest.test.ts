import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { ribbonFunctions } from '../../src/commands/ribbon';

const project = resolve(import.meta.dirname, '../..');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    const element = path.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('the manifest is empty');
  return first;
}

const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)];
const named = (element: Element, name: string): Element[] => everything(element).filter((one) => one.name === name);

/** Acts on the kegiatan in the selected row. */
const ROW_ACTS = ['mulai', 'selesai', 'setujui', 'kembalikan'];

/** The order in which Office's schema wants the children of an element. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  OfficeMenu: ['Control'],
  Items: ['Item'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
}; // prettier-ignore

/** Width and height as a PNG's own header states them. */
async function sizeOf(file: string): Promise<readonly [number, number]> {
  const bytes = await readFile(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const assetOf = (url: string): string => resolve(project, new URL(url).pathname.slice(1));

let manifest: Element;
beforeAll(async () => {
  manifest = parse(await readFile(resolve(project, 'manifest.xml'), 'utf8'));
});

describe('the manifest', () => {
  it('keeps the order of elements that Office demands', () => {
    for (const element of everything(manifest)) {
      const order = ORDER[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect(places, `${element.name}: ${element.children.map(({ name }) => name).join(', ')}`).not.toContain(-1);
      expect(places, element.name).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('asks for ExcelApi 1.14 and SharedRuntime 1.1, in both places', () => {
    for (const prefix of ['', 'bt:']) {
      const sets = named(manifest, `${prefix}Set`).map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
      expect(sets).toEqual([
        ['ExcelApi', '1.14'],
        ['SharedRuntime', '1.1'],
      ]);
    }
  });

  it('runs its commands in the pane itself', () => {
    const url = named(manifest, 'FunctionFile')[0]?.attributes['resid'];
    expect(named(manifest, 'Runtime').map(({ attributes }) => [attributes['resid'], attributes['lifetime']])).toEqual([
      [url, 'long'],
    ]);
  });

  const actionsIn = (element: Element | undefined) =>
    named(element ?? manifest, 'Action').map((action) => action.children.map(({ text }) => text.trim()).find(Boolean));
  const pointOf = (type: string) => named(manifest, 'ExtensionPoint').find(({ attributes }) => attributes['xsi:type'] === type);

  it('offers Panel, Periksa, Lacak, Susun LKj and what is done with the selected row', () => {
    expect(actionsIn(pointOf('PrimaryCommandSurface'))).toEqual(['Runut.Taskpane', 'periksa', 'lacak', 'susunLkj', ...ROW_ACTS]);
  });

  it("offers the same acts in a cell's menu", () => {
    const menu = pointOf('ContextMenu')?.children[0];
    expect([menu?.name, menu?.attributes['id']]).toEqual(['OfficeMenu', 'ContextMenuCell']);
    expect(actionsIn(menu)).toEqual(ROW_ACTS);
  });

  it('names functions that the add-in has, and all of them', () => {
    const target = { show: () => Promise.resolve(), openTab: () => undefined, actOnRow: () => Promise.resolve() };
    const functions = new Set(actionsIn(manifest).filter((name) => name !== 'Runut.Taskpane'));
    expect(functions).toEqual(new Set(Object.keys(ribbonFunctions(target))));
  });

  it('names only resources that exist, and has none left over', () => {
    const resources = named(manifest, 'Resources')[0];
    if (!resources) throw new Error('no resources');
    const ids = everything(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = new Set(everything(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it('uses https everywhere', () => {
    const urls = everything(manifest)
      .flatMap(({ attributes, text }) => [attributes['DefaultValue'] ?? '', text.trim()])
      .filter((value) => value.includes('//'));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url).toMatch(/^https:\/\//);
  });

  it('has icons drawn at the sizes it states', async () => {
    const urls = new Map(named(manifest, 'bt:Image').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]));
    const references = named(manifest, 'bt:Image').filter(({ attributes }) => attributes['size'] !== undefined);
    expect(references.length).toBeGreaterThanOrEqual(15);
    for (const { attributes } of references) {
      const size = Number(attributes['size']);
      expect(await sizeOf(assetOf(urls.get(attributes['resid'] ?? '') ?? ''))).toEqual([size, size]);
    }
    const top = [named(manifest, 'IconUrl')[0], named(manifest, 'HighResolutionIconUrl')[0]];
    expect(await Promise.all(top.map((icon) => sizeOf(assetOf(icon?.attributes['DefaultValue'] ?? ''))))).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it('is Indonesian with English overrides, within the limits of length', () => {
    expect(named(manifest, 'DefaultLocale')[0]?.text).toBe('id-ID');
    const translated = [
      ...named(manifest, 'bt:String'),
      ...named(manifest, 'DisplayName'),
      ...manifest.children.filter(({ name }) => name === 'Description'),
    ];
    for (const one of translated) {
      const override = one.children.find(({ name }) => name.endsWith('Override'));
      expect(override?.attributes['Locale'], one.attributes['id']).toBe('en-US');
      const longest =
        named(manifest, 'bt:LongStrings')[0]?.children.includes(one) === true || one.name === 'Description' ? 250 : 125;
      for (const value of [one.attributes['DefaultValue'], override?.attributes['Value']]) {
        expect(value?.length ?? 0).toBeGreaterThan(0);
        expect(value?.length ?? 0).toBeLessThanOrEqual(longest);
      }
    }
  });
});
