export const susun: string, susunB: string, susunNo: string, susunU: string, susunP: string, susunK: string, susunF: string, susunHilang: string, bahaya: string, susunPintas: string;
