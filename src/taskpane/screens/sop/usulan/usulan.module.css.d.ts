export const usul: string, ubahan: string, usulNo: string, usulP: string, usulKe: string, usulW: string;
