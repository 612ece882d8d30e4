export const usul: string, usulNo: string, usulP: string, usulKe: string, usulW: string;
