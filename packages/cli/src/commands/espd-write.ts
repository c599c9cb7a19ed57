import { applyPlan, inversePlan, planEspd, readEspd } from '@opensource-experts/adapters-ted/espd'
import { defined } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { espdLanguageOption } from '../declaration/espd-options'
import { espdProcurement } from '../documents/espd-procurement'
import { readNoticeFile } from '../documents/read-notice-file'
import { readProcurement } from '../documents/read-procurement'
import { resolveFor } from '../documents/resolve-clauses'
import { createWriter } from '../documents/write-beside'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { columns } from '../text/columns'
import { planText } from '../text/plan-text'
import { section } from '../text/section'
import { short } from '../text/short'
import { say } from '../words/say'

/** Makes an ESPD request ask what a notice or a procurement asks, and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'espd write',
  rank: 151,
  description: 'make an ESPD request ask what the selection criteria of a notice ask',
  examples: [
    'ose espd write espd-request.xml --criteria notice.xml --language fr --out out',
    'ose espd source notice.xml --out out',
  ],
  arguments: { request: { description: 'ESPD request (XML of ESPD-EDM 4)' } },
  options: {
    criteria: { value: 'file', description: 'notice (XML) or procurement (JSON) with the criteria', required: true },
    ...espdLanguageOption,
    model: {
      value: 'file',
      description: 'request that has every criterion with its questions, such as the sample of ESPD-EDM',
    },
    exact: { description: 'take out selection criteria of the request that nothing given corresponds to' },
    out: { value: 'folder', description: 'folder of the new request, made where it is missing', required: true },
    force: { description: 'replace a file that is there' },
  },
  words: {
    stays: {
      en: 'Stays in the request as it is, and a tenderer has to answer it:',
      fr: 'Reste dans la demande tel quel, et un soumissionnaire doit y répondre :',
    },
  },
  async run(context, { request: file }, { criteria: from, language, model, exact, ...flags }) {
    const { lang, paint } = context
    await checkOutputFolder(flags.out)
    const others = [from, ...(model === undefined ? [] : [model])]
    const writer = await createWriter(context, flags, [file], others)
    return withSharedFile(context, from, readProcurement, ({ value: given }) =>
      answer(context, file, async () => {
        const bytes = await readNoticeFile(context, file)
        const sample = model === undefined ? undefined : await readNoticeFile(context, model)
        const own = resolveFor(given, given.criteria, context).filter(({ kind }) => kind === 'selection')
        const plan = planEspd(bytes, { criteria: own }, { language, ...defined({ model: sample, exact }) })
        const refused = plan.refusals.length > 0
        const output = refused ? null : await writer.write(file, applyPlan(bytes, plan))
        const request = espdProcurement(readEspd(bytes, { language }), language)
        const subject = {
          // What stays is told in words of its own: it is no text for the tender documents.
          plan: { ...plan, align: [] },
          notice: { ...request, lots: [...given.lots, ...request.lots] },
          change: { criteria: own },
        }
        return {
          document: context.json && {
            ...{ file, ...plan, ...(refused ? {} : { inverse: inversePlan(bytes, plan) }), output },
          },
          lines: () => [
            paint('bold', file),
            ...planText(subject, context, 'refused-apply'),
            ...section(
              say(lang, 'espd-write.stays'),
              columns(
                plan.align.map(({ field, before }) => [field.replace(/^ESPD /u, ''), short(before ?? '', 80)]),
                4,
              ),
            ),
            ...(output === null ? [] : [`  ${paint('green', say(lang, 'written', { output }))}`]),
          ],
          exit: refused ? 1 : 0,
        }
      }),
    )
  },
})
