export const lines: string, plan: string, actual: string, now: string, ends: string, table: string;
