import { fromPointer, issuesOf } from '@opensource-experts/core'
import type * as z from 'zod/mini'
import type { ContentProblem, ContentSource, Read } from './content-source'

/** A source as a file of its schema; undefined where it is none, which `problems` then says. */
export function shaped<File>(
  schema: z.ZodMiniType<File>,
  name: string,
  source: ContentSource,
  problems: ContentProblem[],
): Read<File> | undefined {
  const issues = source.problems.length > 0 ? [] : issuesOf(schema, source.value)
  problems.push(
    ...source.problems,
    ...issues.map(({ path, message }) => {
      const members = fromPointer(path)
      return source.problem(members, members.length > 0 ? `${members.join('.')} ${message}` : message)
    }),
  )
  if (source.problems.length > 0 || issues.length > 0) return undefined
  return { name, file: schema.parse(source.value), source }
}
