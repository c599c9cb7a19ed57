import {
  anyFunction,
  anySignal,
  flag,
  type Leaf,
  type Members,
  type Shape,
  someText,
  wholeAbove0,
} from '@opensource-experts/core'

const none: Leaf = (value) => (value === false ? undefined : { code: 'invalid', message: 'must be false' })
const orNone: Shape = { either: [someText, none], says: 'must be a text, or false for none' }

/** What an SDK is obtained with. */
export const obtainOptions: Members = {
  members: {
    from: someText,
    cacheDir: someText,
    signal: anySignal,
    log: anyFunction,
    mvn: orNone,
    sourceArchives: orNone,
    fetch: anyFunction,
    privateAddresses: flag,
    limits: {
      members: {
        maxArchiveBytes: wholeAbove0,
        maxEntries: wholeAbove0,
        maxEntryBytes: wholeAbove0,
        maxTotalBytes: wholeAbove0,
      },
    },
  },
}

export const addOptions: Members = { members: { ...obtainOptions.members, packsDir: someText, national: someText } }
export const buildOptions: Members = { members: { version: someText, national: someText, signal: anySignal } }

/** A folder, or files by path. */
export const sdkInput: Leaf = (value) =>
  (typeof value === 'string' && value !== '') || value instanceof Map
    ? undefined
    : { code: 'invalid', message: 'must be a folder, or the files that obtainSdk gives' }
