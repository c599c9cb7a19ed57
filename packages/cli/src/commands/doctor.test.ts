import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})

interface Check {
  readonly id: string
  readonly status: string
  readonly needed: boolean
  readonly found: string | null
  readonly todo: string | null
}
const checksOf = (document: object | undefined) => (document as { checks: readonly Check[] }).checks

test('what is missing comes with what to do; only what is needed makes exit 1', async () => {
  const env = { PATH: folder, OSE_PACKS: join(folder, 'none') }
  const { exit, documents } = await runOse(['doctor', '--json'], { env })
  const checks = checksOf(documents[0])
  expect(checks.map(({ id }) => id)).toEqual(['node', 'engine fontoxpath', 'engine libxml2-wasm', 'rule packs', 'mvn'])
  for (const check of checks) {
    expect(Object.keys(check)).toEqual(['id', 'status', 'needed', 'found', 'todo'])
    expect(check.todo === null).toBe(check.status === 'ok')
  }
  expect(checks.filter(({ status }) => status === 'missing').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['rule packs', 'mvn']),
  )
  expect(exit).toBe(checks.some(({ needed, status }) => needed && status === 'missing') ? 1 : 0)
})

test('mvn is looked up on the PATH, and the PATH is not shown', async () => {
  const mvn = await written(folder, 'mvn', '#!/bin/sh\nexit 1\n')
  await chmod(mvn, 0o755)
  const { stdout, documents } = await runOse(['doctor', '--json'], { env: { PATH: `/secret/folder:${folder}` } })
  expect(checksOf(documents[0]).at(-1)).toMatchObject({ id: 'mvn', status: 'ok', found: mvn })
  expect(stdout).not.toContain('secret')
})
