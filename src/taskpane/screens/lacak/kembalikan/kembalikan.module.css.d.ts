export const akibat: string;
