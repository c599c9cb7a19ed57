import { defined, summarise } from '@opensource-experts/core'
import {
  checkDirectory,
  checkNumbers,
  type DirectoryFinding,
  formatDirectoryFinding,
  type NumbersCheck,
  readDirectory,
} from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { dayOf } from '../documents/day-of'
import { openRegister } from '../documents/open-directory'
import { readCorrections } from '../documents/read-corrections'
import { readDirectoryText } from '../documents/read-directory-file'
import { eachFile } from '../io/answer'
import type { Context } from '../io/context'
import { say } from '../words/say'

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** What is wrong with a directory, and what is weak in it. Exit 1 with errors, with --strict also with warnings. */
export const command = defineCommand({
  name: 'experts check',
  rank: 522,
  description:
    'check expert directories: shape, public numbers, firms that stand twice, facts older than a year, claims without a source',
  examples: ['ose experts check directory.yaml --lang fr'],
  arguments: { directory: { description: 'expert directories (YAML or JSON)', many: true } },
  options: {
    day: { value: 'day', description: 'day on which facts are looked at, such as 2026-11-01 (default: today)' },
    corrections: { value: 'file', description: 'file that says which entries are one firm, and which are not (YAML)' },
    register: {
      value: 'name',
      description: 'register that is asked whether the firms exist still, by their French numbers',
      choices: ['companies-fr'],
    },
    strict: { description: 'a warning is enough for exit 1' },
  },
  words: {
    usable: {
      en: '{count, plural, one {1 firm} other {{count} firms}} can be used{leftOut, plural, =0 {} one {, 1 entry cannot} other {, {leftOut} entries cannot}}.',
      fr: '{count, plural, one {{count} entreprise utilisable} other {{count} entreprises utilisables}}{leftOut, plural, =0 {} one {, 1 fiche inutilisable} other {, {leftOut} fiches inutilisables}}.',
    },
    register: {
      en: '{asked, plural, one {1 number was} other {{asked} numbers were}} asked for{left, plural, =0 {} other {; {left} without an answer: {reason}}}.',
      fr: '{asked, plural, one {{asked} numéro vérifié} other {{asked} numéros vérifiés}}{left, plural, =0 {} other { ; {left} sans réponse : {reason}}}.',
    },
    more: {
      en: 'Only the first {count} are shown.',
      fr: 'Seuls les {count} premiers sont affichés.',
    },
  },
  async run(context, { directory: files }, flags) {
    const day = dayOf('--day', flags.day)
    const corrections = flags.corrections === undefined ? undefined : await readCorrections(flags.corrections)
    return eachFile(context, files, async (file) => {
      const text = await readDirectoryText(context, file)
      const check = checkDirectory(text, { file, day, ...defined({ corrections }) })
      const { firms, leftOut } = check
      const numbers = flags.register === undefined || firms === 0 ? undefined : await askRegister(text, file, context)
      const all = [...check.findings, ...(numbers?.findings ?? [])]
      const counts = numbers ? sum(check.counts, summarise(numbers.findings)) : check.counts
      const findings = all.map((finding) => ({
        ...finding,
        message: formatDirectoryFinding(finding, context.lang),
      }))
      const shown = { count: findings.length }
      const total = counts.error + counts.warning + counts.info
      return {
        document: {
          ...{ file, findings, summary: counts, firms, leftOut },
          ...defined({ register: numbers && { asked: numbers.asked, left: numbers.left } }),
        },
        lines: () => [
          context.paint('bold', file),
          ...findings.map((finding) => line(finding, context)),
          ...(total > findings.length ? [`  ${say(context.lang, 'experts-check.more', shown)}`] : []),
          ...(numbers ? [`  ${say(context.lang, 'experts-check.register', { reason: '', ...numbers })}`] : []),
          `  ${say(context.lang, 'experts-check.usable', { count: firms, leftOut })} ${say(context.lang, 'lint.summary', counts)}`,
        ],
        exit: counts.error > 0 || (flags.strict === true && counts.warning > 0) ? 1 : 0,
      }
    })
  },
})

type Counts = ReturnType<typeof summarise>

function sum(a: Counts, b: Counts): Counts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info }
}

/** What can be used of the file: what cannot was told already. */
function askRegister(text: string, file: string, { signal, progress }: Context): Promise<NumbersCheck> {
  progress.show(file)
  const { directory } = readDirectory(text, { file })
  return checkNumbers(directory, openRegister({ signal, privateAddresses: false }), { signal })
}

function line(
  { severity, location, path, code, message }: DirectoryFinding & { readonly message: string },
  { lang, paint }: Context,
): string {
  const place = location ? `${location.line}:${location.column}` : path || '/'
  return `  ${paint(styles[severity], say(lang, severity))} ${place}${say(lang, 'colon')} ${message} ${paint('dim', `[${code}]`)}`
}
