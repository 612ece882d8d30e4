export const why: string, list: string, bar: string;
