import { type ChangeNotice, createTed, planChangeNotice } from '@opensource-experts/adapters-ted'
import { defined, type InputIssue, OseError } from '@opensource-experts/core'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { changeOptions, weightsOf } from '../declaration/shared-options'
import { localisedOption } from '../documents/localised-options'
import { planDocument } from '../documents/plan-document'
import { type ChangeFile, readChangeFile } from '../documents/read-change-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { resolveFor } from '../documents/resolve-clauses'
import { createWriter } from '../documents/write-beside'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Makes the change notice of a published notice and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice change',
  rank: 126,
  description: 'make the change notice of a published notice',
  examples: [
    'ose notice change notice.xml --criteria criteria.json --weights scale --reason update-add --description "fr=Un critère est ajouté." --id 1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21 --date 2026-12-10+01:00 --time 10:00:00+01:00 --out out',
  ],
  arguments: { notice: { description: 'published notice (eForms XML)' } },
  options: {
    criteria: { value: 'file', description: 'criteria file (JSON): what is added, and what leaves' },
    ...changeOptions,
    acceptDrafts: { value: 'name', description: 'name of the person who reviewed the draft texts' },
    reason: {
      value: 'code',
      description: 'why the notice changes (BT-140)',
      choices: [
        'cancel',
        'cancel-intent',
        'cor-buy',
        'cor-esen',
        'cor-pub',
        'info-release',
        'susp-review',
        'update-add',
      ],
    },
    reasonText: { value: 'lang=text', description: 'the reason in words (BT-762), one for each language', many: true },
    description: { value: 'lang=text', description: 'what has changed (BT-141), one for each language', many: true },
    section: { value: 'id', description: 'a section that changes beside those of the criteria (BT-13716)', many: true },
    id: { value: 'uuid', description: 'new identifier of the change notice (BT-701)', required: true },
    noticeVersion: { value: 'number', description: 'version of the change notice (BT-757; default: 01)' },
    date: { value: 'day', description: 'day of sending with its time zone (BT-05)', required: true },
    time: { value: 'time', description: 'time of sending with its time zone (BT-05)', required: true },
    refersBy: {
      value: 'how',
      description: 'how the notice that changes is named (BT-758)',
      choices: ['identifier', 'publication'],
      fallback: 'identifier',
    },
    documentsChanged: { value: 'day', description: 'day on which the procurement documents changed (BT-719)' },
    out: { value: 'folder', description: 'folder of the change notice, made where it is missing', required: true },
    force: { description: 'replace a file that is there' },
  },
  async run(context, { notice: file }, flags) {
    const { lang, paint } = context
    const ted = createTed({ recognise })
    const reasonText = localisedOption('--reason-text', flags.reasonText)
    const description = localisedOption('--description', flags.description)
    if (reasonText && flags.reason === undefined)
      throw usageError('--reason-text says why in words, beside the code. Give --reason too.')
    await checkOutputFolder(flags.out)
    const { criteria: criteriaFile } = flags
    const writer = await createWriter(context, flags, [file], criteriaFile === undefined ? [] : [criteriaFile])
    const work = (change: ChangeFile | undefined) =>
      answer(context, file, async () => {
        const bytes = await readNoticeFile(context, file)
        const { procurement } = ted.read(bytes)
        const resolved = change?.criteria && resolveFor(procurement, change.criteria)
        const own = change && { ...change, ...defined({ criteria: resolved }) }
        const {
          version,
          section: sections,
          id,
          date,
          time,
          refersBy,
          documentsChanged,
        } = {
          ...flags,
          version: flags.noticeVersion,
        }
        const input: ChangeNotice = {
          ...defined({
            change: own,
            reason: flags.reason === undefined ? undefined : { code: flags.reason, ...defined({ text: reasonText }) },
            description,
            sections,
            version,
            documentsChanged,
          }),
          ...{ noticeId: id, dispatch: { date, time }, refersBy },
        }
        const { replaceAward, acceptDrafts, conflict } = flags
        const options = { weights: weightsOf(flags), conflict, ...defined({ replaceAward, acceptDrafts }) }
        const plan = byOption(() => planChangeNotice(bytes, input, options, {}, recognise))
        const refused = plan.refusals.length > 0
        const output = refused ? null : await writer.write(file, ted.apply(bytes, plan))
        return {
          document: context.json && { file, ...planDocument(ted, bytes, plan), output },
          lines: () => [
            paint('bold', file),
            ...planText({ plan, notice: procurement, change: own ?? {} }, context, 'refused-apply'),
            ...(output === null ? [] : [`  ${paint('green', say(lang, 'written', { output }))}`]),
          ],
          exit: refused ? 1 : 0,
        }
      })
    const readChange = async (own: Context, path: string) => readChangeFile(own, path)
    return criteriaFile === undefined ? work(undefined) : withSharedFile(context, criteriaFile, readChange, work)
  },
})

const optionOf: Readonly<Record<string, string>> = {
  '/noticeId': '--id',
  '/version': '--notice-version',
  '/dispatch/date': '--date',
  '/dispatch/time': '--time',
  '/documentsChanged': '--documents-changed',
}

/** What is wrong with a member is told of the option that gave it. */
function byOption<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (!OseError.isInstance(error) || error.code !== 'input-invalid') throw error
    const [issue] = error.facts.issues as readonly InputIssue[]
    const path = issue?.path ?? ''
    const option = path.startsWith('/sections/') ? '--section' : optionOf[path]
    if (option === undefined || !issue) throw error
    throw usageError(`${option} ${issue.message}; found ${issue.found}.`)
  }
}
