import { describe, expect, it } from 'vitest'
import { checkTarget, isPrivateHost, type Resolve, urlProblem } from './check-target'
import { isPublicAddress } from './is-public-address'

const live = new AbortController().signal
const privateAddress = {
  code: 'http-private-address',
  reason: 'it lies at a private, loopback or link-local address',
  cure: 'If it is yours and you trust it, set privateAddresses: true.',
}
const credentials = {
  code: 'http-url-refused',
  reason: 'the address holds credentials, which end up in logs',
  cure: 'Send them in the Authorization header.',
}

describe('urlProblem', () => {
  it.each<[string, object | undefined]>([
    ['https://example.org/', undefined],
    ['http://example.org/', undefined],
    ['http://93.184.216.34/', undefined],
    ['https://localhost.example.org/', undefined],
    ['https://notlocalhost/', undefined],
    ['https://me@example.org/', credentials],
    ['https://:secret@example.org/', credentials],
    ['https://10.0.0.1/', privateAddress],
    ['https://a.localhost./', privateAddress],
    [
      'ftp://example.org/',
      {
        code: 'http-url-refused',
        reason: 'only http and https addresses are fetched',
        cure: 'Give a plain https address.',
      },
    ],
  ])('%s', (url, problem) => {
    expect(urlProblem(new URL(url), { privateAddresses: false })).toEqual(problem)
  })

  it('a private address is none where it is wanted', () => {
    expect(urlProblem(new URL('http://10.0.0.1/'), { privateAddresses: true })).toBeUndefined()
    expect(urlProblem(new URL('http://me@10.0.0.1/'), { privateAddresses: true })).toEqual(credentials)
  })
})

it.each([
  ['LOCALHOST', true],
  ['localhost.', true],
  ['a.localhost', true],
  ['localhost.a', false],
  ['xlocalhost', false],
  ['[::1]', true],
  ['::1', true],
  ['[2606:2800:220:1::1]', false],
  ['127.0.0.1.', true],
  ['example.org', false],
])('%s leads inside: %s', (host, inside) => {
  expect(isPrivateHost(host)).toBe(inside)
})

describe('isPublicAddress', () => {
  it.each<[string, boolean | undefined]>([
    ['93.184.216.34', true],
    ['10.0.0.1', false],
    ['224.0.0.1', false],
    ['2606:2800:220:1::1', true],
    ['::ffff:93.184.216.34', true],
    ['::ffff:10.0.0.1', false],
    ['::93.184.216.34', true],
    ['::10.0.0.1', false],
    ['64:ff9b::93.184.216.34', true],
    ['64:ff9b::10.0.0.1', false],
    ['64:ff9b:1::93.184.216.34', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['example.org', undefined],
    ['', undefined],
  ])('%s: %s', (address, answer) => {
    expect(isPublicAddress(address)).toBe(answer)
  })
})

describe('checkTarget', () => {
  const names = (...addresses: string[]): { resolve: Resolve; asked: string[] } => {
    const asked: string[] = []
    return {
      asked,
      resolve: async (name) => {
        asked.push(name)
        return addresses
      },
    }
  }
  const check = (url: string, resolve?: Resolve, privateAddresses = false) =>
    checkTarget(new URL(url), { privateAddresses, resolve }, live)

  it('refuses what the address alone tells, before anybody is asked', async () => {
    const { resolve, asked } = names('93.184.216.34')
    await expect(check('https://10.0.0.1/', resolve)).rejects.toMatchObject({ failure: privateAddress })
    await expect(check('https://me@example.org/', resolve)).rejects.toMatchObject({ failure: credentials })
    expect(asked).toEqual([])
  })

  it('takes a name all of whose addresses are public', async () => {
    const { resolve, asked } = names('93.184.216.34', '2606:2800:220:1::1')
    await expect(check('https://example.org:8443/x', resolve)).resolves.toBeUndefined()
    expect(asked).toEqual(['example.org'])
  })

  it.each([[['93.184.216.34', '10.0.0.1']], [['::1']], [['no address']]])('refuses %j', async (addresses) => {
    const { resolve } = names(...addresses)
    await expect(check('https://example.org/', resolve)).rejects.toMatchObject({ failure: privateAddress })
  })

  it('says where a name is not known', async () => {
    await expect(check('https://example.org/', names().resolve)).rejects.toMatchObject({
      failure: { code: 'http-network', reason: 'its name is not known', cure: 'Check the address.' },
    })
  })

  it('asks nobody of a literal address, nor where private ones are wanted', async () => {
    const { resolve, asked } = names('10.0.0.1')
    await check('https://93.184.216.34/', resolve)
    await check('https://[2606:2800:220:1::1]/', resolve)
    await check('https://example.org/', resolve, true)
    await check('https://example.org/')
    expect(asked).toEqual([])
  })
})
