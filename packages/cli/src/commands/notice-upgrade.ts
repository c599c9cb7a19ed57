import { createTed, type NewDialect, upgradeNotice } from '@opensource-experts/adapters-ted'
import { defined } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { planDocument } from '../documents/plan-document'
import { readNewDialect } from '../documents/read-new-dialect'
import { readNoticeFile } from '../documents/read-notice-file'
import { createWriter } from '../documents/write-beside'
import { ofFile } from '../errors/of-file'
import { eachFile } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Moves draft notices to a later SDK where nothing is lost, and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice upgrade',
  rank: 128,
  description: 'move a draft notice to a later eForms SDK, where nothing is lost',
  examples: [
    'ose notice upgrade notice.xml --to 1.15 --out out',
    'ose notice upgrade old.xml --to 1.13 --answers answers.json --out out',
    'ose notice validate out/notice.xml',
  ],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: {
    to: {
      value: 'minor',
      description: 'the SDK minor to move to',
      choices: ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15'],
      required: true,
    },
    answers: {
      value: 'file',
      description:
        'what only the buyer can say on the way to SDK 1.12 (JSON): { codes, selectionSources, exclusionSources }',
    },
    rehearse: { description: 'move a published notice all the same: the result is for trying only' },
    out: { value: 'folder', description: 'folder of the new notices, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
  },
  words: {
    validate: {
      en: 'What the new version asks beyond is told by ose notice validate.',
      fr: 'Ce que la nouvelle version demande de plus, ose notice validate le dit.',
    },
  },
  async run(context, { notice: files }, { to, answers, ...flags }) {
    const { lang, paint } = context
    const ted = createTed()
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, files, answers === undefined ? [] : [answers])
    const work = (dialect: NewDialect | undefined) => async (file: string) => {
      const bytes = await readNoticeFile(context, file)
      const input = defined({ to, dialect })
      const plan = ofFile(answers, () => upgradeNotice(bytes, input, defined({ rehearse: flags.rehearse })))
      const refused = plan.refusals.length > 0
      const output = refused ? null : await writer.write(file, ted.apply(bytes, plan))
      const subject = { plan, notice: ted.read(bytes).procurement, change: {} }
      return {
        document: context.json && { file, ...planDocument(ted, bytes, plan), output },
        lines: () => [
          paint('bold', file),
          ...planText(subject, context, 'refused-apply'),
          ...(output === null
            ? []
            : [`  ${paint('green', say(lang, 'written', { output }))}`, `  ${say(lang, 'notice-upgrade.validate')}`]),
        ],
        exit: refused ? 1 : 0,
      } as const
    }
    const all = (dialect?: NewDialect) => eachFile(context, files, work(dialect), { writes: true })
    return answers === undefined ? all() : withSharedFile(context, answers, readNewDialect, all)
  },
})
