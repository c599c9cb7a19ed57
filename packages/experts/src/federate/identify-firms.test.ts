import { describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import type { FirmIdentity } from '../registers/companies-fr'
import { createFileDirectory } from '../search/in-memory'
import { federate } from './federate'
import type { FirmRegister } from './identify-firms'

const siren = (value: string) => ({ ids: [{ scheme: 'SIREN', value }] })
const source = createFileDirectory(
  directory([
    { ...firm('a'), ...siren('000000018'), size: { value: 'micro', source: 'https://a.example/', date: '2026-01-01' } },
    { ...firm('b'), ids: [{ scheme: 'VAT', value: 'FR12000000026' }] },
    firm('c'),
  ]),
)
const identity = (number: string): FirmIdentity => ({
  siren: number,
  name: `FIRM ${number}`,
  ids: siren(number).ids,
  active: number !== '000000026',
  size: { value: 'small', source: 'https://register.example/', date: '2026-11-01', year: 2024 },
  territories: [],
})
const registerOf = (identify: FirmRegister['identify']): FirmRegister => ({
  about: { id: 'register', licence: 'etalab-2.0' },
  identify,
})
const search = (identify: FirmRegister['identify'], options = {}) =>
  federate([source], { register: registerOf(identify), ...options }).search({})
const byId = async (found: ReturnType<typeof search>) =>
  Object.fromEntries((await found).experts.map(({ expert, identity: known }) => [expert.id, known]))

describe('a register beside the sources', () => {
  it('says who each firm with a French number is, and changes nothing of what sources say', async () => {
    const found = search(async (number) => identity(number))
    expect(await byId(found)).toEqual({
      a: { ...identity('000000018'), from: 'register' },
      b: { ...identity('000000026'), from: 'register' },
      c: undefined,
    })
    const { experts, register } = await found
    expect(experts.find(({ expert }) => expert.id === 'a')?.expert.size).toMatchObject({ value: 'micro', from: 'test' })
    expect(register).toEqual({ id: 'register', licence: 'etalab-2.0', status: 'ok', asked: 2, known: 2 })
  })

  it('what it does not know is unknown, and no fault', async () => {
    const { register } = await search(async (number) => (number === '000000018' ? identity(number) : undefined))
    expect(register).toMatchObject({ status: 'ok', asked: 2, known: 1 })
  })

  it.each<[string, FirmRegister['identify'], object, object]>([
    [
      'fails for one',
      async (number) => {
        if (number === '000000018') throw new Error('token=hunter2')
        return identity(number)
      },
      {},
      { status: 'partial', known: 1, reason: 'it failed without a reason that can be shown.' },
    ],
    ['fails', () => Promise.reject(new TypeError('x')), {}, { status: 'unavailable', known: 0 }],
    [
      'never answers',
      () => new Promise(() => {}),
      { deadlineMs: 60 },
      { status: 'unavailable', reason: 'it did not answer in time.' },
    ],
    [
      'is asked for some',
      async (number) => identity(number),
      { mostIdentified: 1 },
      { status: 'partial', asked: 1, known: 1 },
    ],
  ])('a register that %s takes no firm away, and says so', async (_, identify, options, expected) => {
    const { experts, register, sources } = await search(identify, options)
    expect(experts).toHaveLength(3)
    expect(sources).toMatchObject([{ status: 'ok' }])
    expect(register).toMatchObject(expected)
    expect(JSON.stringify(register)).not.toContain('hunter2')
  })

  it('is stopped by the caller', async () => {
    const stop = new AbortController()
    const found = federate([source], { register: registerOf(() => new Promise(() => {})) }).search(
      {},
      { signal: stop.signal },
    )
    setTimeout(() => stop.abort(new Error('enough')), 10)
    await expect(found).rejects.toThrow('enough')
  })

  it.each([
    { register: {} },
    { register: { about: { id: 'a' }, identify: () => {} } },
    { register: 7 },
    { mostIdentified: 0 },
  ])('%# is no option', (options) => {
    expect(() => federate([source], options as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
