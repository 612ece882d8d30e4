/** The same object type once members that are undefined are left out of it. */
export type Present<Values> = {
  readonly [Key in keyof Values as undefined extends Values[Key] ? never : Key]: Values[Key];
} & {
  readonly [Key in keyof Values as undefined extends Values[Key] ? Key : never]?: Exclude<Values[Key], undefined>;
};

/** The values without those that are undefined: what is unknown is absent, so that equal things compare equal. */
export const present = <const Values extends object>(values: Values): Present<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;

/** True, or nothing at all: a mark that is absent where it does not hold. */
export const trueOrAbsent = (holds: boolean | undefined): true | undefined => (holds === true ? true : undefined);
