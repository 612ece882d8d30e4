import { repeated, within, type OfficeFile } from './office-file';

/** Content types a relationship's target must have; what is not named here may have any. */
const TYPES: Readonly<Record<string, RegExp>> = {
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /(?:spreadsheetml|wordprocessingml)\.styles\+xml$/,
  sharedStrings: /sharedStrings\+xml$/,
  theme: /theme\+xml$/,
  drawing: /drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  comments: /comments\+xml$/,
  vmlDrawing: /vmlDrawing$/,
  table: /spreadsheetml\.table\+xml$/,
  image: /^image\//,
  numbering: /numbering\+xml$/,
  header: /header\+xml$/,
  footer: /footer\+xml$/,
  settings: /settings\+xml$/,
  'core-properties': /core-properties\+xml$/,
  'extended-properties': /extended-properties\+xml$/,
  'custom-properties': /custom-properties\+xml$/,
  customXmlProps: /customXmlProperties\+xml$/,
};

/** What every Office package keeps (ECMA-376 part 2): types, relationships, parts that are XML. */
export function checkPackage(file: OfficeFile): void {
  const types = file.xml('[Content_Types].xml');
  const overrides = (types?.children ?? []).filter(({ name }) => name === 'Override');
  const defaults = (types?.children ?? []).filter(({ name }) => name === 'Default');
  const typeOf = (path: string): string | undefined =>
    overrides.find(({ of }) => of['PartName']?.toLowerCase() === `/${path}`.toLowerCase())?.of['ContentType'] ??
    defaults.find(({ of }) => path.toLowerCase().endsWith(`.${of['Extension']?.toLowerCase() ?? ''}`))?.of['ContentType'];
  const say = (part: string, rule: string, says: string): void => file.blame(part, rule, says);

  for (const one of repeated(overrides.map(({ of }) => of['PartName']?.toLowerCase())))
    say('[Content_Types].xml', 'type-once', one ?? '');
  for (const one of repeated(defaults.map(({ of }) => of['Extension']?.toLowerCase())))
    say('[Content_Types].xml', 'type-once', one ?? '');
  for (const { of } of overrides)
    if (!file.has((of['PartName'] ?? '').slice(1))) say('[Content_Types].xml', 'type-of-nothing', of['PartName'] ?? '');
  for (const one of repeated(file.paths.map((path) => path.toLowerCase())))
    say(one, 'part-once', 'two parts differ by case alone');

  const reached = new Set<string>();
  for (const path of file.paths) {
    if (path === '[Content_Types].xml') continue;
    if (typeOf(path) === undefined) say(path, 'content-type', 'a part without a content type');
    if (/\.(?:xml|rels|vml)$/.test(path)) file.xml(path);
    if (!path.endsWith('.rels')) checkRelations(path);
  }
  checkRelations('');
  for (const path of file.paths)
    if (path !== '[Content_Types].xml' && !path.endsWith('.rels') && !reached.has(path))
      say(path, 'orphan', 'nothing points to this part');

  function checkRelations(path: string): void {
    const relations = file.relations(path);
    for (const id of repeated(relations.map((one) => one.id))) say(path, 'relation-once', id);
    for (const { id, type, target, external } of relations) {
      if (!/^[A-Za-z_][\w.-]*$/.test(id)) say(path, 'relation-id', `“${id}” is no id`);
      if (external) {
        if (/\s|[<>"{}|^`]/.test(target) || target === '') say(path, 'relation-target', `“${target}” is no address`);
        continue;
      }
      reached.add(target);
      const wanted = TYPES[type];
      if (!file.has(target)) say(path, 'relation-target', `${id} points to ${target}, which is not there`);
      else if (wanted && !wanted.test(typeOf(target) ?? ''))
        say(target, 'content-type', `${typeOf(target) ?? 'none'} for ${type}`);
    }
    if (path === '' || !/\.(?:xml|vml)$/.test(path)) return;
    for (const { name, of } of within(file.xml(path)))
      for (const [attribute, id] of Object.entries(of))
        if (attribute.startsWith('r:') && id !== '' && !relations.some((one) => one.id === id))
          say(path, 'relation-missing', `<${name} ${attribute}="${id}">`);
  }
}
