import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let criteria = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  criteria = await written(folder, 'criteria.json', criteriaFile)
})

const change = ['--weights', 'scale', '--json']

describe('ose notice undo', () => {
  test.each(['severalLots', 'bilingual', 'crlf', 'bom', 'everySpelling'] as const)(
    'what apply wrote goes back byte for byte: %s',
    async (name) => {
      const first = await written(folder, `${name}.xml`, fixtures[name])
      const planned = await runOse(['notice', 'plan', first, '--criteria', criteria, ...change])
      const out = join(folder, `applied-${name}`)
      const applied = await runOse(['notice', 'apply', first, '--criteria', criteria, ...change, '--out', out])
      expect(applied.exit).toBe(0)
      for (const [index, { stdout }] of [planned, applied].entries()) {
        const plan = await written(folder, `${name}-${index}.json`, stdout)
        const back = join(folder, `back-${name}-${index}`)
        const call = ['notice', 'undo', join(out, basename(first)), plan, '--out', back, '--json']
        const { exit, documents } = await runOse(call)
        expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ output: join(back, basename(first)) }] })
        expect(await readFile(join(back, basename(first)))).toEqual(await readFile(first))
      }
    },
  )

  test('of several plans the one that leads to the notice counts', async () => {
    const files = [
      await written(folder, 'one.xml', fixtures.severalLots),
      await written(folder, 'two.xml', fixtures.bilingual),
    ]
    const out = join(folder, 'both')
    const { stdout } = await runOse(['notice', 'apply', ...files, '--criteria', criteria, ...change, '--out', out])
    const undone = await runOse(['notice', 'undo', join(out, 'two.xml'), '-', '--out', join(folder, 'b'), '--json'], {
      stdin: stdout,
    })
    expect(undone.exit).toBe(0)
    expect(await readFile(join(folder, 'b', 'two.xml'), 'utf8')).toBe(fixtures.bilingual)
  })

  test('a notice that is as it was is copied', async () => {
    const first = await written(folder, 'first.xml', fixtures.severalLots)
    const { stdout } = await runOse(['notice', 'plan', first, '--criteria', criteria, ...change])
    const plan = await written(folder, 'first.json', stdout)
    const { exit, stdout: said } = await runOse(['notice', 'undo', first, plan, '--out', join(folder, 'same')])
    expect({ exit, said }).toEqual({ exit: 0, said: expect.stringContaining('as it was before the plan') })
    expect(await readFile(join(folder, 'same', 'first.xml'), 'utf8')).toBe(fixtures.severalLots)
  })

  test('a plan of another notice, without a way back, or changed is refused, and nothing is written', async () => {
    const first = await written(folder, 'refused.xml', fixtures.severalLots)
    const other = await written(folder, 'other.xml', fixtures.bilingual)
    const applied = join(folder, 'applied')
    const { stdout } = await runOse(['notice', 'apply', first, '--criteria', criteria, ...change, '--out', applied])
    const kept = JSON.parse(stdout) as { inverse: { patches: { text: string }[] } }
    const ted = createTed()
    const bare = ted.plan(await readFile(first), criteriaFile as never, { weights: 'scale' })
    const altered = {
      ...kept,
      inverse: { ...kept.inverse, patches: kept.inverse.patches.map((patch) => ({ ...patch, text: '99' })) },
    }
    const out = join(folder, 'never')
    await mkdir(out)
    for (const [notice, plan, code, says] of [
      [other, kept, 'plan-base-differs', 'does not lead to this notice'],
      [other, bare, 'plan-base-differs', 'does not hold what stood'],
      [join(applied, 'refused.xml'), altered, 'plan-altered', 'digest'],
    ] as const) {
      const file = await written(folder, 'plan.json', plan)
      const { exit, documents } = await runOse(['notice', 'undo', notice, file, '--out', out, '--json'])
      expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: notice, error: { code } }] })
      expect(documents[0]?.error?.message).toContain(says)
    }
    const none = await written(folder, 'none.json', { file: 'x' })
    expect(await runOse(['notice', 'undo', first, none, '--out', out, '--json'])).toMatchObject({
      exit: 2,
      documents: [{ file: none, error: { code: 'plan-invalid' } }],
    })
  })

  test('a plan that a program kept goes back too, where its edits say what stood there', async () => {
    const first = await written(folder, 'kept.xml', fixtures.severalLots)
    const bytes = await readFile(first)
    const ted = createTed()
    const plan = ted.plan(bytes, criteriaFile as never, { weights: 'scale' })
    const after = await written(folder, 'kept-after.xml', ted.apply(bytes, plan))
    const file = await written(folder, 'kept.json', plan)
    const out = join(folder, 'kept')
    const { exit } = await runOse(['notice', 'undo', after, file, '--out', out, '--json'])
    expect(exit).toBe(0)
    expect(await readFile(join(out, 'kept-after.xml'))).toEqual(bytes)
    const wrong = { ...plan, edits: plan.edits.map((edit) => ({ ...edit, before: edit.before && '99' })) }
    const call = [
      'notice',
      'undo',
      after,
      await written(folder, 'wrong.json', wrong),
      '--out',
      out,
      '--force',
      '--json',
    ]
    expect(await runOse(call)).toMatchObject({ exit: 2, documents: [{ error: { code: 'plan-base-differs' } }] })
  })

  test('people read what changes, by name', async () => {
    const first = await written(folder, 'read.xml', fixtures.severalLots)
    const out = join(folder, 'read')
    const { stdout } = await runOse(['notice', 'apply', first, '--criteria', criteria, ...change, '--out', out])
    const plan = await written(folder, 'read.json', stdout)
    const back = ['notice', 'undo', join(out, 'read.xml'), plan, '--out', join(folder, 'read-back'), '--lang', 'fr']
    const { stdout: said } = await runOse(back)
    expect(said).toContain('54 → 60')
    expect(said).toContain('Moteur de recherche (LOT-0001)')
    expect(said).toContain('Écrit :')
  })
})
