/**
 * What an SDK archive may cost. SDK 1.15.1 has 14 MB of rules, 0.8 MB of schemas and 2 MB of fields in 240 files, and 257 MB
 * of sentences in 24 languages, of which one at a time is unpacked.
 */
export interface SdkLimits {
  /** Bytes of the archive. Default 200 MiB. */
  readonly maxArchiveBytes: number
  /** Files in the archive, needed or not. Default 20,000. */
  readonly maxEntries: number
  /** Bytes of one unpacked file. Default 32 MiB. */
  readonly maxEntryBytes: number
  /** Bytes of all unpacked files. Default 384 MiB. */
  readonly maxTotalBytes: number
}

const mebi = 1024 * 1024

export const defaultSdkLimits: SdkLimits = {
  maxArchiveBytes: 200 * mebi,
  maxEntries: 20_000,
  maxEntryBytes: 32 * mebi,
  maxTotalBytes: 384 * mebi,
}
