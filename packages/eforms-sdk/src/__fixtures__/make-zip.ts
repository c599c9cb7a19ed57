import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array
  /** Size that the headers declare, where they lie. */
  readonly declaredSize?: number
  readonly encrypted?: boolean
  /** A checksum that is not of the content. */
  readonly damaged?: boolean
}

/** Writes zip files for tests, hostile ones too (APPNOTE 6.3, deflated entries). */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredSize = content.byteLength, encrypted = false, damaged = false } of entries) {
    const data = deflateRawSync(content)
    const fileName = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(encrypted ? 1 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(damaged ? 1 : crc32(content), 10)
    common.writeUInt32LE(data.byteLength, 14)
    common.writeUInt32LE(declaredSize, 18)
    common.writeUInt16LE(fileName.byteLength, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, fileName, data])
    // Comment length, disk, internal and external attributes, then the place of the local header.
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, fileName]))
    parts.push(local)
    offset += local.byteLength
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.byteLength, 8)
  end.writeUInt32LE(offset, 12)
  return Uint8Array.from(Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]))
}
