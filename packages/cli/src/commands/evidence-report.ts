import { extname } from 'node:path'
import { defined } from '@opensource-experts/core'
import { parseAttested, reportToHtml, reportToMarkdown } from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { bundleOrClaims } from '../documents/bundle-or-claims'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'
import { identityOf, refuseTaken, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

const writers = { '.html': reportToHtml, '.md': reportToMarkdown } as const

/** A report for a committee that need not know git: a page of its own, or Markdown. */
export const command = defineCommand({
  name: 'evidence report',
  rank: 570,
  description: 'a report of a bundle for a committee that need not know git, as a page with charts or as Markdown',
  examples: ['ose evidence report bundle.json --claims claims.json --out report.html --lang fr'],
  arguments: { bundle: { description: 'bundle of ose evidence collect, or claims, which are then collected (JSON)' } },
  options: {
    out: { value: 'file', description: 'report.html, or report.md', required: true },
    claims: { value: 'file', description: 'claims of the bundle (JSON): people are named as there' },
    salt: { value: 'file', description: 'file that holds its secret (default: <bundle>.salt)' },
    attested: {
      value: 'file',
      description: 'what platforms attest (of ose evidence forges), shown apart from what git confirms',
    },
    privateAddresses: { description: 'ask repositories at private addresses too' },
    force: { description: 'replace files that are there' },
  },
  words: {
    internal: {
      en: '(it names people: not for other tenderers)',
      fr: '(il nomme des personnes : à ne pas communiquer aux autres soumissionnaires)',
    },
  },
  run: (context, { bundle: file }, flags) =>
    answer(context, file, async () => {
      const { out, force = false } = flags
      const ending = extname(out).toLowerCase()
      if (ending !== '.html' && ending !== '.md')
        throw usageError(`${out} ends with neither .html nor .md. Give a file such as report.html.`)
      const inputs = [file, ...[flags.claims, flags.attested].flatMap((one) => one ?? [])]
      const keep = new Set((await Promise.all(inputs.map(identityOf))).flatMap((id) => id ?? []))
      const options = { force, keep, signal: context.signal }
      await refuseTaken(out, options)
      const { bundle, naming } = await bundleOrClaims(context, file, flags)
      const attested = flags.attested === undefined ? undefined : await readJson(context, flags.attested, parseAttested)
      const text = writers[ending](bundle, { ...naming, ...defined({ attested }), locale: context.lang })
      await writeWhole(out, new TextEncoder().encode(text), options)
      return {
        document: { file, output: out },
        lines: () => [
          `${say(context.lang, 'written', { output: out })}  ${say(context.lang, 'evidence-report.internal')}`,
        ],
        exit: 0,
      }
    }),
})
