/** What is needed before a part is looked into; Node has its own, which are quicker. */
export interface Unpacker {
  /** SHA-256 in hexadecimal. */
  digest(bytes: Uint8Array): Promise<string>
  /** @throws Error for what is no gzip, is cut, or grows beyond `mostBytes`. */
  gunzip(bytes: Uint8Array): Promise<Uint8Array>
}

/** Ten times the largest part there is. */
export const mostBytes: number = 64 * 1024 * 1024
