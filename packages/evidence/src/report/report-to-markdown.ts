import { anyText } from '@opensource-experts/core'
import { attestedMember } from '../committee/attested-part'
import { attestedLines } from '../committee/fact-sheet-to-markdown'
import { plain, table } from '../committee/markdown'
import { checkBundle } from '../committee/named-people'
import { type Say, sayIn } from '../committee/words'
import { formatFinding } from '../gaming/format-finding'
import type { EvidenceBundle } from '../model/bundle'
import type { Table } from './report-parts'
import { activityTable, concentrationTable, factTable, figuresOf } from './report-tables'
import { missingOf, notices, notSeen, proofLines, readAt, size, summary } from './report-text'
import type { ReportOptions } from './report-to-html'
import { reportView } from './report-view'

/**
 * The report as Markdown: the tables of the page, without its charts.
 * @throws OseError `input-invalid`, also for claims that are not those of the bundle; `attested-invalid`.
 */
export function reportToMarkdown(bundle: EvidenceBundle, options: ReportOptions = {}): string {
  checkBundle('reportToMarkdown', bundle, options, { locale: anyText, ...attestedMember })
  const { locale = 'en' } = options
  const say = sayIn(locale)
  const figure = figuresOf(say)
  const view = reportView(bundle, options)
  const { projects, facts, questions } = view
  const lines = [
    `# ${say('report.title')}`,
    '',
    ...paragraphs([...summary(view, say), say('report.what-git-is')]),
    `## ${say('report.people')}`,
    '',
    ...(projects[0]?.people ?? []).flatMap(({ person }, at) => [
      ...tableLines(activityTable(projects, at, say, figure)),
      ...proofs(proofLines(view, person, say), say),
    ]),
    `## ${say('report.projects')}`,
    '',
    ...projects.flatMap((project) => [
      `### ${plain(project.name)}`,
      '',
      ...paragraphs([readAt(project, say), ...[missingOf(project, say)].flatMap((line) => line ?? [])]),
      ...tableLines(concentrationTable(project, say, figure)),
      ...paragraphs([say('report.concentration-note', { fewest: project.fewest })]),
    ]),
    `## ${say('report.facts')}`,
    '',
    ...(facts.length === 0 ? paragraphs([say('report.no-facts')]) : tableLines(factTable(facts, say))),
    ...(view.attested ? attestedLines(view.attested, say) : []),
    `## ${say('sheet.questions')}`,
    '',
    ...(questions.length === 0
      ? paragraphs([say('report.no-questions')])
      : [
          ...questions.map((finding) => {
            const { question, honest } = formatFinding(finding, locale)
            const about = [finding.person, finding.project].flatMap((part) => part ?? []).join(', ')
            return `* **${plain(about)}**: ${plain(question)} *${plain(honest)}*`
          }),
          '',
        ]),
    `## ${say('report.read-with-care')}`,
    '',
    ...[...size(say), ...notSeen(say)].map((line) => `* ${plain(line)}`),
    '',
    `## ${say('report.recompute')}`,
    '',
    ...paragraphs(notices(bundle, say, locale)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function proofs(lines: readonly string[], say: Say): string[] {
  if (lines.length === 0) return []
  return [`**${say('proof.title')}**`, '', ...lines.map((line) => `* ${plain(line)}`), '', say('proof.note'), '']
}

function paragraphs(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [plain(line), ''])
}

function tableLines({ caption, columns, rows }: Table): string[] {
  return [
    `**${plain(caption)}**`,
    '',
    ...table(
      columns.map(plain),
      rows.map((row) => row.map(plain)),
    ),
  ]
}
