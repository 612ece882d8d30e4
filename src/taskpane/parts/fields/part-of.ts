/** What a field is given to show one part of a record and to change it: `partOf(draft, change)('nama')`. */
export const partOf =
  <Whole extends object>(whole: Whole, onChange: (part: Partial<Whole>) => void) =>
  <Key extends keyof Whole>(key: Key) => ({
    value: whole[key],
    onChange: (value: Whole[Key]) => {
      onChange({ [key]: value } as unknown as Partial<Whole>);
    },
  });
