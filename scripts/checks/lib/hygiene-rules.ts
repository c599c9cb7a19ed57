/** What no file of the repository holds. The patterns are put together from parts so that this file passes too. */
export interface HygieneRule {
  readonly pattern: RegExp
  /** What was found and what to do. */
  readonly says: string
  /** Only these files; default all. */
  readonly only?: RegExp
}

const registries = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['npm', 'jsr', 'io'],
  ['repo1', 'maven', 'org'],
  ['repo', 'maven', 'apache', 'org'],
  ['pypi', 'org'],
  ['proxy', 'golang', 'org'],
].map((labels) => labels.join('\\.'))

const makers = [
  ['anth', 'ropic'],
  ['open', 'ai'],
  ['cl', 'aude'],
  ['chat', 'gpt'],
  ['cop', 'ilot'],
  ['gem', 'ini'],
  ['ll', 'm'],
  ['language ', 'model'],
  ['artificial ', 'intelligence'],
  ['co-authored', '-by'],
  ['as an ', 'assistant'],
].map((parts) => parts.join(''))

const ofMakers = 'speaks of tools by which text is made. The repository speaks of what it does'

const hygieneRules: readonly HygieneRule[] = [
  {
    pattern: new RegExp(`(?<![\\w.-])(${registries.join('|')})(?![\\w-])`, 'iu'),
    says: 'names the host of a package registry; which registry is used is a setting of each machine. Leave it out',
  },
  {
    pattern: /^\s*(?:@[\w-]+:)?registry\s*[=:]/iu,
    says: 'sets a registry, which each machine does for itself. Leave it out',
    only: /(^|\/)(\.npmrc|pnpm-workspace\.yaml|\.yarnrc\.yml)$/u,
  },
  {
    pattern: /\btarball:\s*['"]?https?:/iu,
    says: 'binds a dependency to the address of one registry. Install again without it',
    only: /(^|\/)pnpm-lock\.yaml$/u,
  },
  {
    pattern: new RegExp(
      `(?<![\\w.:/-])(/(${['home', 'Users', 'root', 'work'].join('|')})/[\\w.-]|[A-Z]:\\\\{1,2}Users)`,
      'u',
    ),
    says: 'holds an absolute path of one machine. Use a path relative to the repository',
  },
  // Letter case matters: French has "j’ai" and "aire".
  { pattern: new RegExp(`\\bA${'I'}\\b`, 'u'), says: ofMakers },
  { pattern: new RegExp(`\\b(${makers.join('|')})\\b`, 'iu'), says: ofMakers },
]

export interface HygieneProblem {
  readonly line: number
  readonly says: string
}

/** Lines of a text that break a rule. */
export function textProblems(
  path: string,
  text: string,
  rules: readonly HygieneRule[] = hygieneRules,
): HygieneProblem[] {
  const own = rules.filter(({ only }) => only === undefined || only.test(path))
  return text
    .split('\n')
    .flatMap((content, index) =>
      own.filter(({ pattern }) => pattern.test(content)).map(({ says }) => ({ line: index + 1, says })),
    )
}
