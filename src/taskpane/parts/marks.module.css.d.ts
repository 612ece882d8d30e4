export const logoBg: string, logoLine: string, logoDot: string, simbol: string, mini: string, miniLane: string, miniFlow: string, miniBack: string, legenda: string;
