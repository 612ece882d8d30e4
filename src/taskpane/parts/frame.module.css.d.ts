export const tabs: string, back: string, busy: string, noticeHost: string, body: string, foot: string, refusal: string, full: string, notice: string, empty: string, skel: string, skelRow: string;
