/** What an SDK archive may cost. SDK 1.15.1 has 14 MB of rules, 0.8 MB of schemas and 2 MB of fields in 240 files. */
export interface SdkLimits {
  /** Bytes of the archive. Default 200 MiB. */
  readonly maxArchiveBytes: number
  /** Files in the archive, needed or not. Default 20,000. */
  readonly maxEntries: number
  /** Bytes of one unpacked file. Default 32 MiB. */
  readonly maxEntryBytes: number
  /** Bytes of all unpacked files. Default 128 MiB. */
  readonly maxTotalBytes: number
}

const mebi = 1024 * 1024

export const defaultSdkLimits: SdkLimits = {
  maxArchiveBytes: 200 * mebi,
  maxEntries: 20_000,
  maxEntryBytes: 32 * mebi,
  maxTotalBytes: 128 * mebi,
}
