import { afterEach, describe, expect, it, vi } from 'vitest'
import { digest } from './digest'

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const bytes = new TextEncoder().encode('abc')

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the SHA-256 of a document', () => {
  it('is that of FIPS 180-4, also of a part of a buffer', () => {
    expect(digest(bytes)).toBe(abc)
    expect(digest(new TextEncoder().encode('-abc-').subarray(1, 4))).toBe(abc)
    expect(digest(new Uint8Array())).toBe(empty)
  })

  it.each([
    ['no process', undefined],
    ['a process as bundlers put it in', { env: {} }],
    ['a process without that module', { getBuiltinModule: () => undefined }],
  ])('is the same where the host has %s', (_, process) => {
    vi.stubGlobal('process', process)
    expect(digest(bytes)).toBe(abc)
    expect(digest(new Uint8Array())).toBe(empty)
  })
})
