type Schema = Readonly<Record<string, unknown>>;

const kindOf = (json: unknown): string => {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'array';
  return Number.isInteger(json) ? 'integer' : typeof json;
};

/** Whether JSON keeps to a schema, by the keywords of draft 2020-12 that the published schema uses; others are an error. */
export function keepsTo(schema: Schema, json: unknown): boolean {
  return Object.entries(schema).every(([keyword, value]) => {
    switch (keyword) {
      case 'type':
        return [value].flat().some((type) => type === kindOf(json) || (type === 'number' && kindOf(json) === 'integer'));
      case 'enum':
        return (value as readonly unknown[]).includes(json);
      case 'properties':
        return (
          !isObject(json) ||
          Object.entries(value as Schema).every(([key, of]) => !Object.hasOwn(json, key) || keepsTo(of as Schema, json[key]))
        );
      case 'required':
        return !isObject(json) || (value as readonly string[]).every((key) => Object.hasOwn(json, key));
      case 'additionalProperties':
        return !isObject(json) || Object.keys(json).every((key) => Object.hasOwn(schema['properties'] as Schema, key));
      case 'items':
        return !Array.isArray(json) || json.every((one) => keepsTo(value as Schema, one));
      case 'minItems':
        return !Array.isArray(json) || json.length >= Number(value);
      case 'maxItems':
        return !Array.isArray(json) || json.length <= Number(value);
      case 'minimum':
        return typeof json !== 'number' || json >= Number(value);
      case 'maximum':
        return typeof json !== 'number' || json <= Number(value);
      case 'maxLength':
        return typeof json !== 'string' || json.length <= Number(value);
      case 'pattern':
        return typeof json !== 'string' || new RegExp(String(value), 'u').test(json);
      case 'description':
      case 'title':
      case '$schema':
        return true;
      default:
        throw new Error(`keyword ${keyword}`);
    }
  });
}

const isObject = (json: unknown): json is Schema => typeof json === 'object' && json !== null && !Array.isArray(json);
