export const susunB: string, susunNo: string, susunP: string, susunK: string, susunF: string, susunHilang: string, bahaya: string, susunPintas: string;
