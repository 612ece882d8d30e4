/** The key of this computer; it cannot be taken out. */
export interface ComputerKey {
  /** As the log writes it (`publicKeyOf`). */
  readonly publik: string;
  /** ECDSA over SHA-256 of the text in UTF-8: r and s in base64url. */
  sign(text: string): Promise<string>;
}

/** Why acts go unsigned here: keeping a key is refused (a private window, blocked storage), there is no cryptography, or it failed. */
export type Unsigned = 'simpanan-ditolak' | 'tidak-didukung' | 'gagal';

/** The port to a platform's cryptography. */
export interface Signatures {
  /** The key of this computer, made when there is none. Never rejects. */
  key(): Promise<ComputerKey | Unsigned>;
  /** Whether a signature (base64url) of a text was made with the key of this public key. Never rejects. */
  verify: VerifySignature;
}

export type VerifySignature = (publik: string, text: string, nilai: string) => Promise<boolean>;
