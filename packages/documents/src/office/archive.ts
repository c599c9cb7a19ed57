import { strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate'

/** The earliest day that a zip archive can state: the same document gives the same bytes on any day. */
const noDay = '1980-01-01T00:00:00'

/** Texts in a zip archive, in the order given: the first one is stored as it is, as OpenDocument asks of `mimetype`. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>, { storeFirst = false } = {}): Uint8Array {
  const entries = Object.entries(files).map(([path, content], index) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const options: ZipOptions = { mtime: noDay, level: storeFirst && index === 0 ? 0 : 6 }
    return [path, [bytes, options] satisfies [Uint8Array, ZipOptions]] as const
  })
  return zipSync(Object.fromEntries(entries))
}

/** The same archive without what a writer adds by itself: the time at which it ran. */
export function withoutTime(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  return archive({
    ...files,
    ...(core && { 'docProps/core.xml': new TextDecoder().decode(core).replace(timeStamps, '') }),
  })
}

/** When it was made and changed, in the core properties of ISO/IEC 29500-2: both may be left out. */
const timeStamps = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu
