import { readFile } from 'node:fs/promises'
import { createTed } from '@opensource-experts/adapters-ted'
import { proposeCriteria } from '@opensource-experts/criteria'

const ted = createTed()
const notice: Uint8Array = await readFile('examples/data/notice.xml')
const criteria = proposeCriteria(ted.read(notice).procurement, { level: 'basic' })
const plan = ted.plan(notice, { criteria }, { weights: 'scale' })
const form = new Map<string, unknown>()
process.on('exit', () => {
  if (form.size === 0) process.exitCode = 1
})
