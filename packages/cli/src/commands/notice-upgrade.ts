import { createTed, upgradeNotice } from '@opensource-experts/adapters-ted'
import { defineCommand } from '../declaration/define-command'
import { planDocument } from '../documents/plan-document'
import { readNoticeFile } from '../documents/read-notice-file'
import { createWriter } from '../documents/write-beside'
import { eachFile } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Moves draft notices to a later SDK where nothing is lost, and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice upgrade',
  rank: 128,
  description: 'move a draft notice to a later eForms SDK, where nothing is lost',
  examples: ['ose notice upgrade notice.xml --to 1.15 --out out', 'ose notice validate out/notice.xml'],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: {
    to: {
      value: 'minor',
      description: 'the SDK minor to move to',
      choices: ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15'],
      required: true,
    },
    out: { value: 'folder', description: 'folder of the new notices, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
  },
  words: {
    validate: {
      en: 'What the new version asks beyond is told by ose notice validate.',
      fr: 'Ce que la nouvelle version demande de plus, ose notice validate le dit.',
    },
  },
  async run(context, { notice: files }, { to, ...flags }) {
    const { lang, paint } = context
    const ted = createTed()
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, files, [])
    const work = async (file: string) => {
      const bytes = await readNoticeFile(context, file)
      const plan = upgradeNotice(bytes, { to })
      const refused = plan.refusals.length > 0
      const output = refused ? null : await writer.write(file, ted.apply(bytes, plan))
      return {
        document: context.json && { file, ...planDocument(ted, bytes, plan), output },
        lines: () => [
          paint('bold', file),
          ...planText({ plan, notice: ted.read(bytes).procurement, change: {} }, context, 'refused-apply'),
          ...(output === null
            ? []
            : [`  ${paint('green', say(lang, 'written', { output }))}`, `  ${say(lang, 'notice-upgrade.validate')}`]),
        ],
        exit: refused ? 1 : 0,
      } as const
    }
    return eachFile(context, files, work, { writes: true })
  },
})
