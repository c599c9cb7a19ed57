import type { ExpertQuery } from '@opensource-experts/core'
import { type ExpertSearch, formatReason, searchExperts } from '@opensource-experts/experts'
import type { Context } from '../context'
import { openDirectory } from '../documents/open-directory'
import type { ExitCode } from '../errors/exit-code'
import { usageError } from '../errors/usage-error'
import { withoutCredentials } from '../errors/without-credentials'
import { answer } from '../io/answer'
import { say } from '../messages/say'
import { columns } from '../text/columns'
import { section } from '../text/plan-text'

export interface SearchFlags {
  readonly software: readonly string[]
  readonly skill?: readonly string[]
  readonly territory?: readonly string[]
  readonly size?: ExpertQuery['sizes']
  readonly directory?: readonly string[]
}

/** `ose experts search`: asks every directory given. Exit 3 where none answered. */
export function expertsSearch(context: Context, flags: SearchFlags): Promise<ExitCode> {
  const { signal, progress } = context
  const { software, skill: skills, territory: territories, size: sizes, directory: places = [] } = flags
  return answer(context, null, async () => {
    // Neutrality: a list built in would favour those who are on it.
    if (places.length === 0)
      throw usageError('No directory is built in. Give one or more: --directory experts.yaml, or an https address.')
    progress.show(places.join(', '))
    const directories = await Promise.all(places.map((place) => openDirectory(place, signal)))
    const query = { software, ...(skills && { skills }), ...(territories && { territories }), ...(sizes && { sizes }) }
    const found = await searchExperts(directories, query, { signal })
    const sources = found.sources.map((source) =>
      source.status === 'ok' ? source : { ...source, reason: withoutCredentials(source.reason) },
    )
    return {
      document: { experts: found.experts, sources },
      lines: () => expertsText({ ...found, sources }, context),
      exit: sources.some(({ status }) => status === 'ok') ? 0 : 3,
    }
  })
}

function expertsText(
  { experts, sources, total, competition, homonyms }: ExpertSearch,
  { lang, paint }: Context,
): string[] {
  const answered = sources.some(({ status }) => status === 'ok')
  return [
    ...experts.flatMap(({ expert, reasons }) => [
      `${paint('bold', expert.name)}${expert.website ? `  ${expert.website}` : ''}`,
      ...reasons.map((reason) => `  ${formatReason(reason, lang)}`),
    ]),
    ...(experts.length === 0 && answered ? [say(lang, 'no-experts')] : []),
    ...(total > experts.length ? [say(lang, 'more-experts', { shown: experts.length, total })] : []),
    ...homonyms.map(({ asked, meanings }) =>
      say(lang, 'homonym', {
        asked,
        candidates: meanings.map(({ name, id, repository }) => `${name} (${repository ?? id})`).join(', '),
      }),
    ),
    ...(answered ? [say(lang, `competition-${competition}`)] : []),
    ...section(
      say(lang, 'sources'),
      columns(
        sources.map((source) => [
          source.id,
          source.status === 'ok' ? say(lang, 'source-ok', source) : paint('red', say(lang, 'source-dead', source)),
          source.status === 'ok' && source.fictitious ? say(lang, 'source-fictitious') : '',
        ]),
        4,
      ),
    ),
  ]
}
