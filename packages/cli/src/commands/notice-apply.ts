import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { OseError } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { planOptions } from '../declaration/shared-options'
import { planOn } from '../documents/plan-on'
import { readCriteriaFile } from '../documents/read-criteria-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { usageError } from '../errors/usage-error'
import { eachFile } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { identityOf, writeWhole } from '../io/write-whole'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Plans on each notice and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice apply',
  rank: 120,
  description: 'add criteria and write the new notices',
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: {
    ...planOptions,
    out: { value: 'folder', description: 'folder of the new notices, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
  },
  words: { written: { en: 'Written: {output}', fr: 'Écrit : {output}' } },
  async run(context, { notice: files }, flags) {
    const ted = createTed()
    const { lang, paint } = context
    refuseEqualNames(files)
    await refuseOtherThanFolder(flags.out)
    return withSharedFile(context, flags.criteria, readCriteriaFile, async (criteria) => {
      const keep = await identities([...files, flags.criteria])
      const work = async (file: string) => {
        const notice = await readNoticeFile(file)
        const plan = planOn(ted, notice, criteria, flags)
        const { edits, patches, losses, refusals, align } = plan
        const refused = refusals.length > 0
        const output = refused ? null : join(flags.out, basename(file))
        if (output !== null) {
          context.signal.throwIfAborted()
          await writeWhole(output, ted.apply(notice, plan), { force: flags.force ?? false, keep })
          // What this call wrote is not replaced by this call, even where a file system takes two names for one.
          keep.add((await identityOf(output)) ?? output)
        }
        return {
          document: { file, edits, patches, losses, refusals, align, output },
          lines: () => [
            paint('bold', file),
            ...planText(plan, context, 'refused-apply'),
            ...(output === null ? [] : [`  ${paint('green', say(lang, 'notice-apply.written', { output }))}`]),
          ],
          exit: refused ? 1 : 0,
        } as const
      }
      return eachFile(context, files, work, { writes: true })
    })
  },
})

/** Two notices of one name would be written to one place. */
function refuseEqualNames(files: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    const name = basename(file)
    const other = seen.get(name)
    if (other !== undefined) {
      const says = `${other} and ${file} have the same name, so both would be written to the same place. Apply them in two calls, to two folders.`
      throw new OseError('equal-names', says, { file })
    }
    seen.set(name, file)
  }
}

async function refuseOtherThanFolder(out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined)
  if (there && !there.isDirectory()) throw usageError(`--out ${out} is not a folder. Give the path of a folder.`)
}

async function identities(files: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all(files.map(identityOf))
  return new Set(found.filter((each) => each !== undefined))
}
