import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findChromium } from './lib/find-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'ose-chromium-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const program = join(folder, 'chromium')
writeFileSync(program, '#!/bin/sh\n')
chmodSync(program, 0o755)

it('is the one that is named, else the first on the path', () => {
  expect(findChromium({ OSE_CHROMIUM: program, PATH: '' })).toBe(program)
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(program)
})

it('is none where the path has none, or the one that is named cannot be run', () => {
  expect(findChromium({ PATH: '/nowhere' })).toBeUndefined()
  expect(findChromium({ OSE_CHROMIUM: join(folder, 'other'), PATH: folder })).toBeUndefined()
})
