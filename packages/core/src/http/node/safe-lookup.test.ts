import { expect, it } from 'vitest'
import { safeLookup } from './safe-lookup'

const look = (name: string, of = name, options = {}) =>
  new Promise<unknown>((resolve, reject) => {
    safeLookup(of)(name, options, (error, address, family) => (error ? reject(error) : resolve([address, family])))
  })

it('refuses a name that the system leads to a private address', async () => {
  await expect(look('localhost')).rejects.toMatchObject({ code: 'OSE_PRIVATE_ADDRESS' })
  await expect(look('localhost', 'localhost', { all: true })).rejects.toMatchObject({ code: 'OSE_PRIVATE_ADDRESS' })
})

it('leaves the name of a proxy to the machine, in both shapes of the answer', async () => {
  expect(await look('localhost', 'api.example.org', { family: 4 })).toEqual(['127.0.0.1', 4])
  expect(await look('localhost', 'api.example.org', { all: true, family: 4 })).toEqual([
    [{ address: '127.0.0.1', family: 4 }],
    undefined,
  ])
})

it('gives a public address, and the failure of the system as it is', async () => {
  expect(await look('93.184.216.34')).toEqual(['93.184.216.34', 4])
  await expect(look('no-such-name.invalid')).rejects.not.toMatchObject({ code: 'OSE_PRIVATE_ADDRESS' })
})
