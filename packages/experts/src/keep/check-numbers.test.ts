import { expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import type { FirmRegister } from '../federate/identify-firms'
import type { FirmIdentity } from '../registers/companies-fr'
import { checkNumbers } from './check-numbers'
import { formatDirectoryFinding } from './directory-finding'

const siren = (value: string) => ({ ids: [{ scheme: 'SIREN', value }] })
const firms = [
  firm('open', { name: 'Coop Exemple', ...siren('000000018') }),
  firm('closed', { name: 'Ancien Exemple', ...siren('000000026') }),
  firm('hidden', { name: 'Discret Exemple', ids: [{ scheme: 'SIRET', value: '00000003400004' }] }),
  firm('other', { name: 'Marque Exemple', ...siren('000000042') }),
  firm('abroad', { ids: [{ scheme: 'NL-KVK', value: '1' }] }),
]
const identity = (number: string, name: string, active?: boolean): FirmIdentity => ({
  siren: number,
  name,
  ids: [],
  territories: [],
  ...(active === undefined ? {} : { active }),
})
const known: Readonly<Record<string, FirmIdentity>> = {
  '000000018': identity('000000018', 'COOP EXEMPLE SAS', true),
  '000000026': identity('000000026', 'ANCIEN EXEMPLE', false),
  '000000042': identity('000000042', 'SOCIETE DE LA MARQUE'),
}
const register = (identify: FirmRegister['identify']): FirmRegister => ({
  about: { id: 'made-up', licence: 'NOASSERTION' },
  identify,
})
const answering = register(async (number) => known[number])

it('tells closed firms, numbers that are not known, and other names; each in words', async () => {
  const { findings, asked, left } = await checkNumbers(directory(firms), answering)
  expect([findings.map(({ code, severity, path }) => [code, severity, path]), asked, left]).toEqual([
    [
      ['number-closed', 'warning', '/experts/1/ids'],
      ['number-not-known', 'info', '/experts/2/ids'],
      ['number-name', 'info', '/experts/3/ids'],
    ],
    4,
    0,
  ])
  const words = findings.map((finding) => formatDirectoryFinding(finding))
  expect(words[0]).toContain('Ancien Exemple (000000026) has closed')
  expect(words[2]).toContain('SOCIETE DE LA MARQUE')
  expect(findings.map((finding) => formatDirectoryFinding(finding, 'fr'))[1]).toContain('000000034')
})

it('makes no finding where the register does not answer, and says how many are left', async () => {
  const dead = register(() => Promise.reject(new Error('it is down')))
  expect(await checkNumbers(directory(firms), dead)).toEqual({ findings: [], asked: 4, left: 4, reason: 'it is down' })
  expect(await checkNumbers(directory(firms), answering, { most: 1 })).toEqual({ findings: [], asked: 1, left: 3 })
})

it('can be ended', async () => {
  const call = checkNumbers(directory(firms), answering, { signal: AbortSignal.abort(new Error('enough')) })
  await expect(call).rejects.toThrow('enough')
})
