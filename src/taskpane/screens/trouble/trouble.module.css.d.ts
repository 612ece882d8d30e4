export const galat: string, detail: string;
