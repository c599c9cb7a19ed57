import { expectText, type MessageParams } from '@opensource-experts/core'
import { formatFinding } from '../gaming/format-finding'
import { natures } from '../model/bundle'
import type { AttestedPart } from './attested-part'
import { attestedText } from './attested-table'
import { checkFactSheet } from './check-fact-sheet'
import type { FactSheet, LedgerRow, PersonSheet, Reference } from './fact-sheet'
import { plain, table } from './markdown'
import { proofLine } from './proof-line'
import { listed, type Say, sayIn } from './words'

/**
 * The sheet as Markdown, for people who need not know git. `locale` is a BCP 47 tag in any case; English where there is no
 * text in it. @throws OseError `input-invalid`.
 */
export function factSheetToMarkdown(sheet: FactSheet, locale = 'en'): string {
  checkFactSheet('factSheetToMarkdown', sheet)
  expectText('factSheetToMarkdown', 'locale', locale)
  const say = sayIn(locale)
  const { clause, tenderer, window, people, references, ledger, attested, questions, notChecked, digest } = sheet
  const lines = [
    `# ${say(`sheet.${clause}`)}`,
    '',
    ...(tenderer === undefined ? [] : [`${say('sheet.tenderer', { name: plain(tenderer) })}`, '']),
    say('sheet.window', { from: window.from, to: window.to }),
    '',
    say('sheet.no-mark'),
    '',
    ...(people ?? []).flatMap((each) => personLines(each, say)),
    ...(references ? referenceLines(references, say) : []),
    ...(ledger ? ledgerLines(ledger, say) : []),
    ...(attested ? attestedLines(attested, say) : []),
    ...section(
      say('sheet.questions'),
      questions.flatMap((finding) => {
        const { question, honest } = formatFinding(finding, locale)
        const about = [finding.person, finding.project].flatMap((part) => (part ? [plain(part)] : []))
        return [`* **${about.join(', ')}**: ${plain(question)} *${plain(honest)}*`]
      }),
    ),
    ...section(
      say('sheet.not-checked'),
      notChecked.map((code) => `* ${say(`not-checked.${code}`)}`),
    ),
    say('sheet.digest', { digest }),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** Apart from what git confirms. */
export function attestedLines(attested: AttestedPart, say: Say): string[] {
  const { title, notes, columns, rows } = attestedText(attested, say)
  return [
    `## ${title}`,
    '',
    ...(rows.length === 0
      ? []
      : table(
          columns,
          rows.map((row) => row.map(plain)),
        )),
    ...notes.map((note) => `* ${plain(note)}`),
    '',
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
}

function personLines({ person, facts, further, rejected, helped, proofs = [] }: PersonSheet, say: Say): string[] {
  return [
    `## ${plain(person)}`,
    '',
    ...(facts.length === 0
      ? [say('sheet.no-fact'), '']
      : table(
          ['project', 'nature', 'date', 'address', 'checked'].map((name) => say(`column.${name}`)),
          facts.map(({ project, nature, date, address, commit, checked, reverted }) => [
            plain(project),
            say(`nature.${nature}`),
            date,
            plain(address ?? commit),
            listed(
              [...checked.map((code) => say(`checked.${code}`)), ...(reverted ? [say('checked.reverted')] : [])],
              say,
            ),
          ]),
        )),
    ...(further > 0 ? [say('sheet.further', { count: further }), ''] : []),
    ...(rejected.length === 0
      ? []
      : [
          `### ${say('sheet.rejected')}`,
          '',
          ...rejected.map(
            ({ project, address, commit, reason }) =>
              `* ${plain(project)}, ${plain(address ?? commit)}: ${say(`reason.${reason}`)}`,
          ),
          '',
        ]),
    ...helped.map(
      ({ project, recordedForOthers, reviewedForOthers = 0, mergedForOthers, released }) =>
        `* ${say('sheet.helped', {
          project: plain(project),
          recorded: recordedForOthers,
          reviewed: reviewedForOthers,
          merged: mergedForOthers,
          released: released.length,
        } satisfies MessageParams)}`,
    ),
    ...(helped.length > 0 ? [''] : []),
    ...(proofs.length === 0
      ? []
      : [
          `### ${say('proof.title')}`,
          '',
          ...proofs.map((proof) => `* ${plain(proofLine(proof, say))}`),
          '',
          say('proof.note'),
          '',
        ]),
  ]
}

function referenceLines(references: readonly Reference[], say: Say): string[] {
  if (references.length === 0) return [say('sheet.no-reference'), '']
  const withPerson = references.some(({ person }) => person !== undefined)
  return table(
    [...(withPerson ? ['person'] : []), 'project', 'contributions', 'period', 'releases', 'examples'].map((name) =>
      say(`column.${name}`),
    ),
    references.map(({ person, project, repository, contributions, security, first, last, released, examples }) => [
      ...(withPerson ? [plain(person ?? '')] : []),
      `${plain(project)}${repository === undefined ? '' : ` (${plain(repository)})`}`,
      listed(
        [
          ...natures.flatMap((nature) => {
            const count = contributions[nature]
            return count === undefined
              ? []
              : [say('report.count', { what: say(`nature.${nature}`), count: String(count) })]
          }),
          ...(security === undefined ? [] : [say('sheet.security', { count: security })]),
        ],
        say,
      ),
      first === undefined || last === undefined ? '' : `${first} – ${last}`,
      String(released.length),
      examples.map(plain).join(' '),
    ]),
  )
}

function ledgerLines(ledger: readonly LedgerRow[], say: Say): string[] {
  if (ledger.length === 0) return [say('sheet.no-row'), '']
  return table(
    ['call-off', 'component', 'nature', 'address', 'date', 'state', 'hours'].map((name) => say(`column.${name}`)),
    ledger.map(({ component, kind, address, date, state }) => [
      say('sheet.to-state'),
      plain(component),
      kind === null ? say('sheet.unknown') : say(`nature.${kind}`),
      plain(address),
      date ?? say('sheet.unknown'),
      say(`state.${state}`),
      say('sheet.to-state'),
    ]),
  )
}
