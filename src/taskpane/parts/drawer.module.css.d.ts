export const laci: string, laciH: string, laciB: string, laciF: string, laciPilih: string, laciBaris: string, rencana: string, duaBaris: string, beda: string;
