import { expectText } from '@opensource-experts/core'
import { plain, table } from '../committee/markdown'
import { sayIn } from '../committee/words'
import type { Comparison } from './comparison'
import { checkComparison } from './comparison-input'
import { formatLetter, promiseLine } from './format-letter'

/** The comparison and the drafts of its letters as Markdown. Languages as in `formatLetter`. @throws OseError `input-invalid`. */
export function comparisonToMarkdown(comparison: Comparison, locale = 'en'): string {
  checkComparison('comparisonToMarkdown', comparison)
  expectText('comparisonToMarkdown', 'locale', locale)
  const say = sayIn(locale)
  const { contract, period, on, record, promises, letters } = comparison
  const lines = [
    `# ${say('compare.title', { contract: plain(contract) })}`,
    '',
    say('compare.period', { from: period.from, to: period.to, on }),
    '',
    say(`record.${record.state}`, { due: record.due ?? '', days: record.daysLate }),
    '',
    ...table(
      ['promise', 'outcome'].map((name) => say(`column.${name}`)),
      promises.map((each) => [plain(promiseLine(each, say)), say(`outcome.${each.state}`)]),
    ),
    say('compare.limits'),
    '',
    ...letters.flatMap((letter) => {
      const { subject, body } = formatLetter(letter, comparison, locale)
      return [
        `## ${say('letter.draft', { subject: plain(subject) })}`,
        '',
        ...body
          .trimEnd()
          .split('\n')
          .map((line) => (line.startsWith('- ') ? `- ${plain(line.slice(2))}` : plain(line))),
        '',
      ]
    }),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
