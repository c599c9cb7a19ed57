import { propose } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { readNeed } from '../documents/read-need'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import { columns } from '../text/columns'
import { placeText } from '../text/place-text'
import { procurementText } from '../text/procurement-text'
import { section } from '../text/section'
import { say } from '../words/say'

/** From a need to a procurement with criteria, each with its reason. */
export const command = defineCommand({
  name: 'propose',
  rank: 300,
  description: 'from a need to a procurement with lots and criteria, each with its reason',
  examples: [
    'ose propose need.json --lang fr',
    'ose propose need.json --json | ose lint -',
    'ose propose need.json --catalogue ours',
  ],
  arguments: { need: { description: 'need (JSON)' } },
  options: catalogueOption,
  words: {
    reasons: { en: 'Why:', fr: 'Motifs :' },
    findings: { en: 'Left aside:', fr: 'Laissé de côté :' },
    questions: { en: 'To be said:', fr: 'À préciser :' },
  },
  run: (own, { need: file }, flags) =>
    withCatalogue(own, flags, (context) =>
      answer(context, file, async () => {
        const proposal = propose(await readNeed(context, file), catalogueOf(context))
        const { procurement, reasons, findings, questions } = proposal
        const rows = reasons.map(({ path, text }) => [placeText(path, procurement, context.lang), text])
        return {
          document: { ...proposal },
          lines: () => [
            ...procurementText(procurement, context),
            ...section(say(context.lang, 'propose.reasons'), columns(rows, 4)),
            ...section(
              say(context.lang, 'propose.findings'),
              findings.map(({ text }) => `    ${text}`),
            ),
            ...section(
              say(context.lang, 'propose.questions'),
              questions.map(({ text }) => `    ${text}`),
            ),
          ],
          exit: 0,
        }
      }),
    ),
})
