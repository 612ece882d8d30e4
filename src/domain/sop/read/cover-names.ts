/** Names of the sheets an identity block may stand on by itself. */
export const COVER_NAMES = ['Cover', 'Identitas', 'Sampul'] as const;
