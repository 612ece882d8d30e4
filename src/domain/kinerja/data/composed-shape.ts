import type { Json } from '../../tracker/event';
import type { PerTriwulan } from '../pengaturan';
import { DATA_MEANING, SHAPE_TEXT } from './messages';
import type { JsonObject, DataShape } from './shape';

/** How a key of an object is given: by its shape, and by what stands for it where the key is missing. */
export interface Key<Value> {
  readonly shape: DataShape<Value>;
  /** Without one, the key must be there; a value of undefined leaves it out. */
  readonly missing?: { readonly value: Value | undefined };
}

/** A key that must be there. */
export const must = <Value>(shape: DataShape<Value>): Key<Value> => ({ shape });

/** A key that may be missing: `value` stands for it then. */
export const may = <Value>(shape: DataShape<Value>, value?: Value): Key<Value> => ({ shape, missing: { value } });

/** A key for every field: one that is added to the type must be added here too, or data would lose it. */
export type Keys<Value> = { readonly [Name in keyof Value]-?: Key<Exclude<Value[Name], undefined>> };

/** An object with these keys and no others. */
export function recordShape<Value extends object>(keys: Keys<Value>, description?: string): DataShape<Value> {
  const all = Object.entries<Key<unknown>>(keys as Readonly<Record<string, Key<unknown>>>);
  return {
    schema: {
      type: 'object',
      ...(description === undefined ? {} : { description }),
      properties: Object.fromEntries(all.map(([name, { shape }]) => [name, shape.schema])),
      required: all.filter(([, { missing }]) => !missing).map(([name]) => name),
      additionalProperties: false,
    },
    read(json, path, complain) {
      const given = isObject(json);
      if (!given) complain(path, SHAPE_TEXT.objek(json));
      const fields: Readonly<Record<string, unknown>> = given ? json : {};
      for (const name of Object.keys(fields))
        if (!Object.hasOwn(keys, name)) complain(pathTo(path, name), SHAPE_TEXT.asing(all.map(([known]) => known)));
      const read = all.flatMap(([name, { shape, missing }]) => {
        const at = pathTo(path, name);
        if (Object.hasOwn(fields, name)) return [[name, shape.read(fields[name], at, complain)] as const];
        if (missing) return missing.value === undefined ? [] : [[name, missing.value] as const];
        if (given) complain(at, SHAPE_TEXT.wajib);
        return [[name, shape.read(undefined, at, () => undefined)] as const];
      });
      return Object.fromEntries(read) as Value;
    },
    write: (value) =>
      Object.fromEntries(
        all.flatMap(([name, { shape }]): (readonly [string, Json])[] => {
          const one = (value as Readonly<Record<string, unknown>>)[name];
          return one === undefined ? [] : [[name, shape.write(one)]];
        }),
      ),
  };
}

/** Any number of the same. */
export const listShape = <Value>(of: DataShape<Value>, description?: string): DataShape<readonly Value[]> => ({
  schema: { type: 'array', items: of.schema, ...(description === undefined ? {} : { description }) },
  read(json, path, complain) {
    if (Array.isArray(json)) return json.map((one, index) => of.read(one, `${path}[${String(index)}]`, complain));
    complain(path, SHAPE_TEXT.daftar(json));
    return [];
  },
  write: (value) => value.map((one) => of.write(one)),
});

/** One for each triwulan. */
export const fourShape = <Value>(
  of: DataShape<Value>,
  description: string = DATA_MEANING.empat,
): DataShape<PerTriwulan<Value>> => ({
  schema: { type: 'array', items: of.schema, minItems: 4, maxItems: 4, description },
  read(json, path, complain) {
    const four: readonly unknown[] = Array.isArray(json) && json.length === 4 ? json : [];
    if (four.length === 0) complain(path, SHAPE_TEXT.empat(Array.isArray(json) ? undefined : json));
    const at = (index: number): Value =>
      of.read(four[index] ?? null, `${path}[${String(index)}]`, four.length === 0 ? () => undefined : complain);
    return [at(0), at(1), at(2), at(3)];
  },
  write: (value) => value.map((one) => of.write(one)),
});

const isObject = (json: unknown): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json);

/** "$.kantor", or "$["nama kantor"]" where the name is no plain word. */
const pathTo = (path: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
