import {
  compareEvidence,
  comparisonToMarkdown,
  formatLetter,
  parseBundle,
  parsePromised,
} from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'

/** Promised beside done. Exit 1 where something is short or late. */
export const command = defineCommand({
  name: 'evidence compare',
  rank: 575,
  description: 'what a contract promised beside its record and what git confirms, with drafts of letters',
  examples: ['ose evidence compare promised.json bundle.json --lang fr'],
  arguments: {
    promised: { description: 'promises of a period, and the record that was delivered (JSON)' },
    bundle: { description: 'bundle of ose evidence collect (JSON)' },
  },
  options: { on: { value: 'day', description: 'the day on which it is looked at (default: today)' } },
  run: (context, { promised: file, bundle: other }, flags) =>
    answer(context, file, async () => {
      const { lang } = context
      const on = flags.on ?? new Date().toISOString().slice(0, 10)
      if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on)))
        throw usageError(`--on ${on} is no day. Give one such as 2027-04-15.`)
      const promised = await readJson(context, file, parsePromised)
      const bundle = await readJson(context, other, parseBundle)
      const comparison = compareEvidence(promised, bundle, { on })
      const letters = comparison.letters.map((letter) => ({ ...letter, ...formatLetter(letter, comparison, lang) }))
      const isShort = comparison.promises.some(({ state, late }) => state === 'short' || late > 0)
      return {
        document: { file, ...comparison, letters },
        text: () => comparisonToMarkdown(comparison, lang),
        exit: isShort || comparison.record.state === 'late' ? 1 : 0,
      }
    }),
})
