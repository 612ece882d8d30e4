export const sheet: string, head: string, body: string, form: string, choice: string, row: string, plan: string, differences: string;
