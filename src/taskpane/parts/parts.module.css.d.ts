export const sec: string, secH: string, lined: string, lead: string, stats: string, statsBig: string, meter: string, tag: string, kabar: string;
