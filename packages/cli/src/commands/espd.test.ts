import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeEspd } from '../../../adapters-ted/src/__fixtures__/make-espd'
import { makeNotice } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const selection = [{ code: 'slc-abil-ref-services', description: 'Deux services comparables' }]
const notice = makeNotice({ lots: [{ id: 'LOT-0001', selection }, { id: 'LOT-0002' }] })

describe('an ESPD request', () => {
  test('is read, told, and handed to a notice', async () => {
    const folder = await temporaryFolder()
    const request = await written(folder, 'request.xml', makeEspd({ criteria: ['crime-org', 'service-perform'] }))
    const call = ['espd', 'read', request, '--language', 'fr']
    const { exit, documents, stdout } = await runOse([...call, '--json'])
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      {
        file: request,
        version: '4.1.0',
        others: ['crime-org'],
        change: { criteria: [{ code: 'slc-abil-ref-services' }] },
      },
    ])
    const told = await runOse([...call, '--lang', 'fr'])
    expect(told.stdout).toContain('ESPD-EDM 4.1.0, 1 critère de sélection')
    expect(told.stdout).toMatch(/espd\.service-perform\.1\s:\sau moins 3$/mu)
    const change = await written(folder, 'change.json', stdout)
    const plain = await written(folder, 'notice.xml', makeNotice())
    const planned = await runOse(['notice', 'plan', plain, '--criteria', change, '--json'])
    expect(planned).toMatchObject({ exit: 0, documents: [{ refusals: [] }] })
  })

  test('is made to ask what a notice asks, and the notice says so', async () => {
    const folder = await temporaryFolder()
    const request = await written(
      folder,
      'request.xml',
      makeEspd({ criteria: ['crime-org', 'membership', 'service-perform'] }),
    )
    const file = await written(folder, 'notice.xml', notice)
    const out = join(folder, 'out')
    const { exit, stdout } = await runOse([
      ...['espd', 'write', request, '--criteria', file, '--language', 'fr', '--out', out, '--lang', 'fr'],
    ])
    expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringContaining('Deux services comparables') })
    const result = await readFile(join(out, 'request.xml'), 'utf8')
    expect(result).toContain('>Deux services comparables<')
    expect(result).toContain('>LOT-0001</cbc:ID>')
    expect(stdout).toMatch(/un soumissionnaire doit y répondre\s:\n\s+membership\s+Nom de membership/u)
    const source = await runOse(['espd', 'source', file, '--lot', 'LOT-0001', '--out', out])
    expect(source.exit).toBe(0)
    expect(await readFile(join(out, 'notice.xml'), 'utf8')).toContain('>epo-acc-espd-request<')
  })

  test('refusals say what is to be done', async () => {
    const folder = await temporaryFolder()
    const request = await written(folder, 'request.xml', makeEspd({ criteria: ['crime-org'] }))
    const file = await written(folder, 'notice.xml', notice)
    const call = ['espd', 'write', request, '--criteria', file, '--language', 'fr', '--out', join(folder, 'out')]
    const { exit, stdout } = await runOse(call)
    expect(exit).toBe(1)
    expect(stdout).toContain('give a request that has it as a model')
    const sample = await written(folder, 'sample.xml', makeEspd())
    expect((await runOse([...call, '--model', sample])).exit).toBe(0)
    const old = await written(folder, 'old.xml', makeNotice({ sdk: '1.11' }))
    const source = await runOse(['espd', 'source', old, '--out', join(folder, 'old'), '--lang', 'fr'])
    expect(source.exit).toBe(1)
    expect(source.stdout).toContain('BT-821')
  })

  test('another document is an error of its file', async () => {
    const folder = await temporaryFolder()
    const file = await written(folder, 'notice.xml', notice)
    const { exit, documents } = await runOse(['espd', 'read', file, '--language', 'fr', '--json'])
    expect(exit).toBe(2)
    expect(documents).toMatchObject([{ file, error: { code: 'not-an-espd' } }])
  })
})
