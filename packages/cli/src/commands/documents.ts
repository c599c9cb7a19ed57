import { basename, dirname, extname, join } from 'node:path'
import { defined, format as sentence } from '@opensource-experts/core'
import { clauseFacts, spokenIn } from '@opensource-experts/criteria'
import { onePage, type TenderDocument, tenderDocuments, toHtml, toMarkdown } from '@opensource-experts/documents'
import { lint, type Suppression } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { words } from '../documents/further-words'
import { type ProposalNotes, proposalNotes } from '../documents/proposal-notes'
import { readProcurement } from '../documents/read-procurement'
import { readSuppressions } from '../documents/read-suppressions'
import { catalogueOf, lotClausesFor, resolveFor } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { identityOf, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

type Writer = (document: TenderDocument) => string | Uint8Array | Promise<Uint8Array>

/** Writers of office files are large: each is loaded when it is asked for. */
const writers = {
  docx: async () => (await import('@opensource-experts/documents/docx')).toDocx,
  html: async () => toHtml,
  md: async () => toMarkdown,
  odt: async () => (await import('@opensource-experts/documents/odt')).toOdt,
  xlsx: async () => (await import('@opensource-experts/documents/xlsx')).toXlsx,
} as const satisfies Record<string, () => Promise<Writer>>
type Format = keyof typeof writers

/** docx, html, md, odt, xlsx: as people read them in a sentence. */
const formats = Object.keys(writers).join(', ')

/** The tender documents, each in a file of its own beside the others. */
export const command = defineCommand({
  name: 'documents',
  rank: 650,
  description:
    'write the tender documents, each in its own file: rules, contract, specifications, answer frame, internal file',
  examples: [
    'ose documents procurement.json --out tender.odt',
    'ose documents procurement.json --one-page --out tender.html',
  ],
  arguments: { procurement: { description: 'procurement (JSON, or a notice)' } },
  options: {
    format: { value: 'format', description: 'docx, html, md, odt or xlsx (default: what --out ends with, else html)' },
    out: {
      value: 'file',
      description: 'tender.html: writes tender-consultation-rules.html and the others',
      required: true,
    },
    onePage: {
      description: 'a small contract on one page, in place of the documents: tender.html writes tender-one-page.html',
    },
    language: {
      value: 'tag',
      description: 'language of the documents (default: the first of the procurement that has words, else English)',
    },
    suppressions: { value: 'file', description: 'findings set aside, for the internal file (JSON)' },
    ...catalogueOption,
    force: { description: 'replace files that are there' },
  },
  words: {
    written: { en: 'Written:', fr: 'Écrit :' },
    internal: { en: '{output}  (not for tenderers)', fr: '{output}  (à ne pas communiquer aux soumissionnaires)' },
  },
  run: (own, { procurement: file }, flags) =>
    withCatalogue(own, flags, (context) =>
      answer(context, file, async () => {
        const format = formatOf(flags.format, flags.out)
        const { value, beside } = await readProcurement(context, file)
        const language = flags.language
        // The documents are in one language: its texts first, and English for those that have no other.
        const read = { ...value, languages: [...new Set([...(language ? [language] : []), ...value.languages, 'en'])] }
        const suppressions = flags.suppressions === undefined ? [] : await readSuppressions(context, flags.suppressions)
        const whole = {
          ...value,
          criteria: resolveFor(read, value.criteria, context),
          ...(value.lotClauses && { lotClauses: lotClausesFor(read, value.lotClauses, context) }),
        }
        const procurement = language === undefined ? whole : spokenIn(whole, language, catalogueOf(context))
        const documents =
          flags.onePage === true
            ? [onePage(procurement, defined({ language }))]
            : documentsOf(procurement, { suppressions, language, proposal: proposalNotes(beside) }, context)
        const keep = new Set(
          (await Promise.all([file, flags.suppressions ?? file].map(identityOf))).flatMap((id) => id ?? []),
        )
        const write = await writers[format]()
        const files = documents.map((each) => ({ document: each, output: pathOf(each, flags.out, format) }))
        for (const { document, output } of files) {
          context.signal.throwIfAborted()
          const written = await write(document)
          await writeWhole(output, typeof written === 'string' ? new TextEncoder().encode(written) : written, {
            force: flags.force ?? false,
            keep,
          })
        }
        return {
          document: {
            file,
            files: files.map(({ document: { kind, audience, title, language: written }, output }) => ({
              kind,
              audience,
              language: written,
              title,
              output,
            })),
          },
          lines: () => [
            say(context.lang, 'documents.written'),
            ...files.map(({ document: { audience }, output }) =>
              audience === 'internal-file' ? `  ${say(context.lang, 'documents.internal', { output })}` : `  ${output}`,
            ),
          ],
          exit: 0,
        }
      }),
    ),
})

interface Beside {
  readonly suppressions: readonly Suppression[]
  readonly language: string | undefined
  readonly proposal: ProposalNotes
}

/** The documents, the last one with what the linter says and why `propose` proposed it. */
function documentsOf(
  procurement: Parameters<typeof lint>[0],
  { suppressions, language: asked, proposal }: Beside,
  context: Context,
): readonly TenderDocument[] {
  const { language } = tenderDocuments(procurement, defined({ language: asked }))
  const { reasons, findings, questions, programme } = proposal
  const said = notes(procurement, suppressions, language, context)
  const internal = {
    suppressions,
    reasons,
    findings: [...new Set([...findings, ...said.findings])],
    questions: [...new Set([...questions, ...said.questions])],
  }
  return tenderDocuments(procurement, { language, programme, internal }).documents
}

/** What the linter says belongs to the buyer: it stands in the internal file, in the language of the documents. */
function notes(
  procurement: Parameters<typeof lint>[0],
  suppressions: readonly Suppression[],
  locale: string,
  { catalogue }: Context,
): { readonly findings: readonly string[]; readonly questions: readonly string[] } {
  // Findings call a criterion by its name in the first language of the procurement: here that of the documents.
  const languages = [...new Set([locale, ...procurement.languages])]
  const { findings, notChecked } = lint(
    { ...procurement, languages },
    {
      suppressions,
      locale,
      texts: lintMessages,
      words,
      clauses: clauseFacts(catalogue),
    },
  )
  return {
    findings: findings.map((finding) => sentence(finding, locale, [lintMessages])),
    questions: notChecked.map(({ question }) => question),
  }
}

/** @throws OseError `usage` for a form that is not there, and where the name of the file says another one. */
function formatOf(asked: string | undefined, out: string): Format {
  const ending = extname(out).slice(1).toLowerCase()
  const named = isFormat(ending) ? ending : undefined
  const format = asked?.toLowerCase() ?? named ?? 'html'
  if (!isFormat(format)) throw usageError(`There is no format "${format}". There are ${formats}.`)
  if (named !== undefined && named !== format)
    throw usageError(`--out ${out} ends with .${named} and --format asks for ${format}. Give one of them.`)
  return format
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(writers, format)
}

/** `tender.html` and `tender` give `tender-ccap.html`; a dot within a name is no ending. */
function pathOf({ kind }: TenderDocument, out: string, format: Format): string {
  const name = basename(out)
  const stem = name.toLowerCase().endsWith(`.${format}`) ? name.slice(0, -format.length - 1) : name
  return join(dirname(out), `${stem === '' ? '' : `${stem}-`}${kind}.${format}`)
}
