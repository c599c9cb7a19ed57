import type { IForbiddenRuleType } from 'dependency-cruiser'

export interface House {
  /** Package to the packages that it may import. */
  readonly arrows: Readonly<Record<string, readonly string[]>>
  /** Package to its folders, top to bottom; `.` are the files of `src` itself, on top where it is not listed. */
  readonly floors: Readonly<Record<string, readonly string[]>>
}

const test = String.raw`\.test(-d)?\.[cm]?[jt]s$|/__fixtures__/`
/** What is made from content, and what tests share, belongs to whoever reads it. */
const transparent = ['/__fixtures__/', '/generated/']

/** The rules of dependency-cruiser for a house; each comment is the second half of a problem's sentence. */
export function arrowRules({ arrows, floors }: House): IForbiddenRuleType[] {
  return [
    rule('circle', 'is part of a circle of files', {}, { circular: true }),
    rule(
      'own-fixtures',
      'is for tests: no source imports it',
      { path: '^packages/', pathNot: test },
      { path: '/__fixtures__/' },
    ),
    rule(
      'own-scripts',
      'is no part of what is published',
      { path: '^packages/[^/]+/src/', pathNot: test },
      { path: '^packages/[^/]+/scripts/' },
    ),
    rule(
      'by-name',
      'lies outside its package: import packages by name',
      // Scripts run before anything is built, and name sources.
      { path: '^packages/([^/]+)/', pathNot: [test, '^packages/[^/]+/scripts/'] },
      { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased'] },
    ),
    // Tests may use the fixtures of a package below theirs, which no package exports.
    rule(
      'by-name-in-tests',
      'lies outside its package: import packages by name',
      { path: ['^packages/([^/]+)/.*\\.test(-d)?\\.[cm]?[jt]s$', '^packages/([^/]+)/.*/__fixtures__/'] },
      {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/src/.*__fixtures__/'],
        dependencyTypesNot: ['aliased'],
      },
    ),
    ...Object.entries(arrows).map(([name, allowed]) => packageRule(name, allowed)),
    ...Object.entries(floors).flatMap(([name, folders]) => floorRules(name, folders)),
  ]
}

function packageRule(name: string, allowed: readonly string[]): IForbiddenRuleType {
  return rule(
    `package ${name}`,
    `is not below it: ${name} may import ${allowed.join(', ') || 'none of our packages'}. Move what is shared down to core`,
    { path: `^packages/${name}/` },
    // By its sources, or by its name where it is not even a dependency.
    {
      path: '^(packages|@opensource-experts)/',
      pathNot: `^(packages|@opensource-experts)/(${[name, ...allowed].join('|')})(/|$)`,
    },
  )
}

function floorRules(name: string, folders: readonly string[]): IForbiddenRuleType[] {
  const prefix = (folder: string) =>
    folder === '.' ? `^packages/${name}/src/[^/]+$` : `^packages/${name}/(src/)?${folder}/`
  const top = rule(
    `top of ${name}`,
    'lies above all folders: move what they share into a folder',
    { path: folders.map(prefix), pathNot: transparent },
    {
      path: `^packages/${name}/`,
      pathNot: [...folders.map(prefix), ...transparent, `^packages/${name}/(scripts/|package\\.json$)`],
    },
  )
  const upward = folders.map((folder, at) => {
    const above = folders.slice(0, at)
    const notAbove = folders.slice(at)
    return rule(
      `floor ${name}/${folder}`,
      `is on a higher floor than ${folder} (scripts/checks/floors.ts)`,
      {
        path: prefix(folder),
        pathNot: [...folders.filter((each) => isWithin(each, folder)).map(prefix), ...transparent],
      },
      {
        path: above.map(prefix),
        // A folder listed by itself stands where it is listed, not where its parent does.
        pathNot: [
          ...notAbove.filter((each) => above.some((parent) => isWithin(each, parent))).map(prefix),
          ...transparent,
        ],
      },
    )
  })
  return folders.length === 0 ? [] : [top, ...upward.slice(1)]
}

function isWithin(folder: string, parent: string): boolean {
  return folder.startsWith(`${parent}/`)
}

function rule(
  name: string,
  comment: string,
  from: Extract<IForbiddenRuleType, { readonly scope?: unknown }>['from'],
  to: Extract<IForbiddenRuleType, { readonly scope?: unknown }>['to'],
): IForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}
