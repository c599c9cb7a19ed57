import { textIn } from '@opensource-experts/core'
import { notice } from '../collect/notice'
import { proofLine } from '../committee/proof-line'
import { listed, type Say } from '../committee/words'
import type { EvidenceBundle } from '../model/bundle'
import type { ProjectView, ReportView } from './report-view'

// What the page and the Markdown say alike.

export function summary(
  { tenderer, window, people, found, named, confirmed, questions }: ReportView,
  say: Say,
): string[] {
  return [
    ...(tenderer === undefined ? [] : [say('sheet.tenderer', { name: tenderer })]),
    say('sheet.window', { from: window.from, to: window.to }),
    say('report.summary', { people, found, named, confirmed, questions: questions.length }),
    say('sheet.no-mark'),
  ]
}

/** How far it is proved who a person is; empty where nothing is known of it. */
export function proofLines({ proofs }: ReportView, person: string, say: Say): string[] {
  return (proofs.get(person) ?? []).map((proof) => proofLine(proof, say))
}

const known = ['older-history', 'file-contents', 'mailmap']

/** Where a project was read, and what of it could not be. */
export function readAt({ repository, head }: ProjectView, say: Say): string {
  return repository === undefined ? say('report.project-local', { head }) : say('report.project', { repository, head })
}

export function missingOf({ missing }: ProjectView, say: Say): string | undefined {
  const words = missing.map((code) => (known.includes(code) ? say(`missing.${code}`) : code))
  return words.length === 0 ? undefined : say('report.missing', { missing: listed(words, say) })
}

/** What favours size is said in words. */
export function size(say: Say): string[] {
  return ['size-commits', 'size-presence', 'size-kinds', 'security-note', 'size-project'].map((id) =>
    say(`report.${id}`),
  )
}

export function notSeen(say: Say): string[] {
  return ['identity', 'affiliation', 'review', 'address', 'comparable', 'services'].map((code) =>
    say(`not-checked.${code}`),
  )
}

export function notices({ digest, made }: EvidenceBundle, say: Say, locale: string): string[] {
  const language = locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  return [
    say('report.how-to-recompute'),
    say('sheet.digest', { digest }),
    say('report.made', { tool: made.tool ?? '', version: made.version ?? '', git: made.git ?? '' }),
    textIn(notice.privacy, language) ?? '',
    textIn(notice.retention, language) ?? '',
  ]
}
