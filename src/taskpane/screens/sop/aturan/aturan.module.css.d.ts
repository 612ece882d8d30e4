export const aturan: string, aturanT: string;
