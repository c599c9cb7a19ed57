import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { Assembled } from './assemble.ts'

const root = 'packages/criteria/src/generated'

/** The modules of the package, and the catalogue as one JSON file. */
export function modules({
  catalogue,
  documents,
  digests,
  proposalIds,
  folder,
  siteWords,
  ...rest
}: Assembled): GeneratedFile[] {
  const { clauses, texts, sets, reviews = [], ...facts } = catalogue
  const ids = clauses.map(({ id }) => id)
  const languages = Object.keys(texts)
  const maintained = languages.filter((language) => texts[language]?.status === 'maintained')
  return [
    { path: `${root}/clause-id.ts`, text: idModule(ids) },
    {
      path: `${root}/proposal-message-id.ts`,
      text: union('ProposalMessageId', proposalIds, 'content/proposal/en.yaml'),
    },
    data(
      'facts',
      'content/catalogue.yaml',
      `Omit<Catalogue, 'clauses' | 'texts' | 'sets' | 'reviews'>`,
      facts,
      catalogueType,
    ),
    data('clauses', 'content/clauses', 'readonly Clause[]', clauses, importType('Clause', '../clause/clause')),
    data('sets', 'content/sets', 'ClauseSets', sets, importType('ClauseSets', '../catalogue/clause-sets')),
    data(
      'reviews',
      'content/reviews',
      'readonly ClauseReview[]',
      reviews,
      importType('ClauseReview', '../catalogue/clause-review'),
    ),
    ...site(folder, siteWords),
    ...planning(rest),
    data('digests', 'content/clauses', 'Readonly<Record<string, Readonly<Record<string, string>>>>', digests, ''),
    ...languages.map((language) => ({
      path: `${root}/texts/${language}.ts`,
      text: dataModule(
        `content (${language})`,
        { [identifier(language)]: { type: 'LanguageTexts', value: texts[language] } },
        importType('LanguageTexts', '../../clause/language-texts'),
      ),
    })),
    { path: `${root}/texts/all.ts`, text: collection('allTexts', languages, '.', '../../clause/language-texts') },
    {
      path: `${root}/maintained-texts.ts`,
      text: collection('maintainedTexts', maintained, './texts', '../clause/language-texts'),
    },
    { path: `${root}/catalogue.json`, text: `${JSON.stringify({ ...facts, clauses: documents }, null, 2)}\n` },
  ]
}

/** What `propose` plans lots by, and its words for it. */
function planning({ needWords, content }: Pick<Assembled, 'needWords' | 'content'>): GeneratedFile[] {
  const blueprints = content.blueprints.map(({ name, file: { dependsOn, projects, risk, lots, ...rest } }) => ({
    id: name,
    ...rest,
    dependsOn,
    projects,
    risk,
    lots,
  }))
  const families = content.families.map(({ name, file }) => ({ id: name, ...file }))
  const types = (name: string) => importType(name, '../catalogue/blueprint')
  return [
    data('blueprints', 'content/blueprints', 'readonly Blueprint[]', blueprints, types('Blueprint')),
    data('families', 'content/families', 'readonly Family[]', families, types('Family')),
    data(
      'activity-facts',
      'content/activities.yaml',
      'ActivityFacts',
      content.activities ?? {
        activities: [],
        frameworkSigns: [],
        light: 0,
        parting: 0,
        placeLot: 0,
        lots: 1,
        programmeLots: 1,
      },
      types('ActivityFacts'),
      'activityFacts',
    ),
    {
      path: `${root}/need-message-id.ts`,
      text: union('NeedMessageId', Object.keys(needWords.get('en') ?? {}), 'content/need/en.yaml'),
    },
    data(
      'need-words',
      'content/need',
      'Readonly<Record<string, Readonly<Record<string, Message>>>>',
      Object.fromEntries(needWords),
      importType('Message', '@opensource-experts/core'),
      'needWords',
    ),
  ]
}

/** Words, style and script of the pages that publish the catalogue. */
function site(folder: string, words: Assembled['siteWords']): GeneratedFile[] {
  const text = (name: string) => {
    const path = join(folder, 'site', name)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const assets = { siteStyle: text('site.css'), siteScript: text('site.js') }
  return [
    data(
      'site-words',
      'content/site',
      'Readonly<Record<string, Readonly<Record<string, Message>>>>',
      Object.fromEntries(words),
      importType('Message', '@opensource-experts/core'),
      'siteWords',
    ),
    {
      path: `${root}/site-assets.ts`,
      text: dataModule(
        'content/site',
        Object.fromEntries(Object.entries(assets).map(([name, value]) => [name, { type: 'string', value }])),
      ),
    },
  ]
}

const catalogueType = importType('Catalogue', '../catalogue/catalogue')

function importType(name: string, from: string): string {
  return `import type { ${name} } from '${from}'\n`
}

function data(
  name: string,
  from: string,
  type: string,
  value: unknown,
  imports: string,
  constant = name,
): GeneratedFile {
  return { path: `${root}/${name}.ts`, text: dataModule(from, { [constant]: { type, value } }, imports) }
}

function union(name: string, members: readonly string[], from: string): string {
  const lines = members.map((member) => `  | '${member}'\n`).join('')
  return `// Made from ${from} by \`pnpm generate\`. Never edited.\n\nexport type ${name} =\n${lines}`
}

function idModule(ids: readonly string[]): string {
  return `${union('ClauseId', ids, 'content/clauses')}\n/** Every clause of the catalogue, in its order. */\nexport const clauseIds: readonly ClauseId[] = ${JSON.stringify(ids, null, 2)}\n`
}

/** A record of the texts of some languages. */
function collection(name: string, languages: readonly string[], folder: string, types: string): string {
  return [
    '// Made from content by `pnpm generate`. Never edited.\n',
    importType('LanguageTexts', types),
    ...languages.map((language) => `import { ${identifier(language)} } from '${folder}/${language}'\n`),
    `\nexport const ${name}: Readonly<Record<string, LanguageTexts>> = {\n`,
    ...languages.map((language) => `  '${language}': ${identifier(language)},\n`),
    '}\n',
  ].join('')
}

/** `fr`, `srLatn`: a tag as the name of a constant. */
function identifier(language: string): string {
  return language.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
}
