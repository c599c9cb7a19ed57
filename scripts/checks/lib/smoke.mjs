// The main job on the built packages, by whichever Node runs this: plain JavaScript, as a vendor has it. Prints its version.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toMpe } from '@opensource-experts/adapters-place'
import { createTed } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { OseError, parseProcurement, withCriteria } from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'
import { tenderDocuments, toMarkdown } from '@opensource-experts/documents'
import { listPacks } from '@opensource-experts/eforms-sdk'
import { createFileDirectory, parseDirectory, searchExperts } from '@opensource-experts/experts'
import { lint } from '@opensource-experts/lint'

const data = (name) => readFileSync(new URL(`../../../examples/data/${name}`, import.meta.url))

const ted = createTed()
const notice = new Uint8Array(data('notice.xml'))
const { procurement } = ted.read(notice)
const criteria = proposeCriteria(procurement, { level: 'basic' })
assert.equal(lint(withCriteria(procurement, criteria, { weights: 'scale' })).summary.error, 0)
const written = criteria.filter(({ kind }) => ted.limits().kinds.includes(kind))
const plan = ted.plan(notice, { criteria: written }, { weights: 'scale' })
assert.deepEqual(plan.refusals, [])
const after = ted.apply(notice, plan)
assert.ok(after.length > notice.length)
assert.deepEqual(ted.plan(after, { criteria: written }, { weights: 'scale' }).edits, [])

assert.throws(() => parseProcurement({}), OseError.isInstance)
assert.ok(toMpe)
assert.equal(tenderDocuments(procurement).documents.map(toMarkdown).length, 5)
assert.ok(createValidator && listPacks)
const directory = parseDirectory(data('directory.yaml').toString())
assert.ok((await searchExperts([createFileDirectory(directory)], {})).sources.length === 1)

const ose = fileURLToPath(new URL('../../../packages/cli/dist/bin.js', import.meta.url))
assert.match(execFileSync(process.execPath, [ose, '--version'], { encoding: 'utf8' }), /^\d+\.\d+\.\d+/u)
console.log(process.version)
