type Present<Of> = { [Key in keyof Of as undefined extends Of[Key] ? never : Key]: Of[Key] } & {
  [Key in keyof Of as undefined extends Of[Key] ? Key : never]?: Exclude<Of[Key], undefined>;
};

/** Without the members that are undefined: a file says nothing of what is absent. */
export const present = <Of extends object>(of: Of): Present<Of> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Present<Of>;
