import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { describe, expect, it } from 'vitest'
import { defaultPacksDir, openPackStore } from '../index'

// A sample of real notices against the reference (Saxon-HE 9.9 with SchXslt); scripts/conformity.ts compares them all.
const notices = join(process.env.OSE_SHARED ?? join(import.meta.dirname, '../../../../../shared'), 'notices')
const packs = openPackStore(defaultPacksDir())
const validator = createValidator({ packs })
const present = new Set((await packs.list()).map(({ sdk }) => sdk))

function rows(name: string): string[][] {
  const path = join(notices, name)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.slice(1).map((line) => line.split('\t'))
}

const ids = (list = '') => (list === '' ? [] : list.split(',')).sort()

async function verdict(file: string, sdk: string) {
  const { findings, ...rest } = await validator.validate(readFileSync(join(notices, file)), { sdk })
  const rules = findings.filter(({ source }) => source === 'eforms')
  return { ...rest, rules, failed: rules.map(({ ruleId }) => ruleId).sort() }
}

const under1151 = rows('verdicts-sdk-1.15.1.tsv').filter((_, index) => index % 60 === 7)
const underOwn = ['1.10.5', '1.11.2', '1.12.1', '1.13.3'].flatMap((sdk) => {
  const all = rows('verdicts-own-sdk.tsv').filter((row) => row[1] === sdk)
  return [
    ...all.filter((row) => row[3] === 'valid').slice(0, 1),
    ...all.filter((row) => row[3] !== 'valid').slice(0, 1),
  ]
})

function whyNot(sdk: string): string | undefined {
  if (!existsSync(notices)) return `no notices in ${notices}`
  return present.has(sdk) ? undefined : `no rule pack ${sdk} in ${defaultPacksDir()}`
}

describe('real notices under SDK 1.15.1', () => {
  const reason = whyNot('1.15.1')
  if (reason !== undefined) it.skip(`not run: ${reason}`)
  else {
    it.each(under1151)('%s', async (file = '', _phase, fired, failed) => {
      const { failed: ours, firedRules, notRun } = await verdict(file, '1.15.1')
      expect({ failed: ours, firedRules, notRun }).toEqual({
        failed: ids(failed),
        firedRules: Number(fired),
        notRun: [],
      })
    })
  }
})

describe('real notices under their own SDK', () => {
  const missing = ['1.10.5', '1.11.2', '1.12.1', '1.13.3'].filter((sdk) => whyNot(sdk) !== undefined)
  for (const sdk of missing) it.skip(`not run: ${whyNot(sdk)}`)
  const runnable = underOwn.filter(([, sdk = '']) => !missing.includes(sdk))
  if (runnable.length > 0) {
    it.each(runnable)('%s %s', async (file = '', sdk = '', subtype = '', expected = '', failed = '') => {
      const ours = await verdict(file, sdk)
      expect({ failed: ours.failed, subtype: ours.subtype }).toEqual({ failed: ids(failed), subtype })
      expect(ours.rules.every(({ severity }) => severity !== 'error')).toBe(expected === 'valid')
    })
  }
})
