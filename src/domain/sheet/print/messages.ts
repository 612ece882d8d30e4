/** "Halaman 1 dari 3" in a page's footer, in codes that Excel fills in. */
export const PAGE_NUMBER = 'Halaman &P dari &N';
