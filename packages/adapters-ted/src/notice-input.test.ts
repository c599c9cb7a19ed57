import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { fixtures } from './__fixtures__/fixtures'
import { createTed } from './create-ted'
import { bytesOf } from './xml/bytes-of'

const xml = fixtures.percentages
const bytes = new TextEncoder().encode(xml)
const padded = new Uint8Array(bytes.length + 8)
padded.set(bytes, 8)
const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
shared.set(bytes)

describe('a notice is given as bytes of any kind', () => {
  const ted = createTed()
  const expected = ted.read(bytes)

  it.each([
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a Buffer', Buffer.from(xml)],
    ['a DataView', new DataView(padded.buffer, 8)],
    ['a part of a buffer', padded.subarray(8)],
    ['shared memory', shared],
    ['the memory that is shared', shared.buffer],
  ])('%s', (_, document) => {
    expect(ted.read(document as Uint8Array)).toEqual(expected)
    const plan = ted.plan(document as Uint8Array, { criteria: [] })
    expect(ted.apply(document as Uint8Array, plan)).toEqual(bytes)
    expect(ted.inverse(document as Uint8Array, plan).patches).toEqual([])
  })

  it('copies nothing that it need not', () => {
    expect(bytesOf('read', bytes).buffer).toBe(bytes.buffer)
  })
})

describe('anything else is refused with what to write', () => {
  const ted = createTed()
  const plan = ted.plan(bytes, { criteria: [] })
  type Given = Parameters<typeof ted.read>[0]

  it.each<[string, unknown, string, RegExp]>([
    ['XML as a string', xml, 'XML as a string', /TextEncoder/],
    ['a path', '/srv/notices/notice.xml', 'a string', /readFileSync/],
    ['nothing', undefined, 'undefined', /arrayBuffer/],
    ['null', null, 'null', /arrayBuffer/],
    ['a file', new Blob([xml]), 'an object (Blob)', /arrayBuffer/],
    ['numbers', [...bytes.subarray(0, 9)], 'an object (Array)', /arrayBuffer/],
  ])('%s', (_, document, found, write) => {
    const calls = {
      read: () => ted.read(document as Given),
      plan: () => ted.plan(document as Given, { criteria: [] }),
      apply: () => ted.apply(document as Given, plan),
      inverse: () => ted.inverse(document as Given, plan),
    }
    for (const [call, act] of Object.entries(calls)) {
      const error = thrownBy(act)
      expect([error.code, error.path, error.facts.call]).toEqual(['input-invalid', '', call])
      expect(error.facts.issues).toMatchObject([{ argument: 'document', path: '', found }])
      expect(error.message).toMatch(write)
    }
  })
})

function thrownBy(act: () => unknown): OseError {
  try {
    act()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('a list of criteria is no change', () => {
  it('and is refused with what to write, not planned as a change that asks for nothing', () => {
    const error = thrownBy(() => createTed().plan(bytes, [] as never))
    expect([error.code, error.path, error.facts.call]).toEqual(['input-invalid', '', 'plan'])
    expect(error.facts.issues).toMatchObject([{ argument: 'input', write: '{ "criteria": [...] }' }])
  })
})
