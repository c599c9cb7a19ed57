import type { Procurement } from '@opensource-experts/core'
import { compareProposals, type ProgrammeStep, propose } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { readNeed } from '../documents/read-need'
import { readProposal } from '../documents/read-proposal'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { columns } from '../text/columns'
import { placeText } from '../text/place-text'
import { procurementText } from '../text/procurement-text'
import { section } from '../text/section'
import { inOneOf } from '../text/short'
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
    'ose propose need.json --compare before.json',
  ],
  arguments: { need: { description: 'need (JSON)' } },
  options: {
    compare: {
      value: 'file',
      description: 'earlier proposal (JSON, as printed) or need: what has changed since, in place of the proposal',
    },
    ...catalogueOption,
  },
  words: {
    programme: { en: 'Programme:', fr: 'Programme :' },
    step: {
      en: '{name}: {lots}{after, select, none {} other {, after {after}}}',
      fr: '{name} : {lots}{after, select, none {} other {, après {after}}}',
    },
    reasons: { en: 'Why:', fr: 'Motifs :' },
    findings: { en: 'Left aside:', fr: 'Laissé de côté :' },
    questions: { en: 'To be said:', fr: 'À préciser :' },
    changes: { en: 'Changed since {file}:', fr: 'Changé depuis {file} :' },
    unchanged: { en: 'Nothing has changed since {file}.', fr: 'Rien n’a changé depuis {file}.' },
  },
  run: (own, { need: file }, flags) =>
    withCatalogue(own, flags, (context) =>
      answer(context, file, async () => {
        const proposal = propose(await readNeed(context, file), catalogueOf(context))
        const { procurement, reasons, findings, questions, programme } = proposal
        if (flags.compare !== undefined) {
          const changes = compareProposals(await readProposal(context, flags.compare), proposal, {
            locale: context.lang,
          })
          const title = changes.length > 0 ? 'propose.changes' : 'propose.unchanged'
          return {
            document: { ...proposal, changes },
            lines: () => [
              say(context.lang, title, { file: flags.compare ?? '' }),
              ...changes.map(({ text }) => `    ${text}`),
            ],
            exit: 0,
          }
        }
        const rows = reasons.map(({ path, text }) => [placeText(path, procurement, context.lang), text])
        return {
          document: { ...proposal },
          lines: () => [
            ...procurementText(procurement, context),
            ...section(say(context.lang, 'propose.programme'), programme.flatMap(stepLines(context.lang, procurement))),
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

/** A step of a programme: its lots, what comes before, and the decision at its end. */
function stepLines(lang: Context['lang'], { languages }: Procurement) {
  const tags = [lang, ...languages]
  return ({ name, lots, after, decision }: ProgrammeStep): string[] => [
    `    ${say(lang, 'propose.step', {
      name: inOneOf(name, tags),
      lots: lots.join(', '),
      after: after.length === 0 ? 'none' : after.join(', '),
    })}`,
    `        ${inOneOf(decision, tags)}`,
  ]
}
