export const why: string, list: string;
