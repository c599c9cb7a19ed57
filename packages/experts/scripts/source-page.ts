import type { SourceAbout } from '../src/directory/source-about.ts'

/** A page of docs for people who want to know what a source is before they ask it. */
export function sourcePage(about: SourceAbout, lackText: (lack: SourceAbout['lacks'][number]) => string): string {
  const { id, name, publisher, home, address, addressMark, licence, tells, lacks, key, inclusion, interests, shape } =
    about
  const isRegister = tells.includes('identity')
  const rows = [
    ['publisher', publisher],
    ['page for people', `<${home}>`],
    [
      'what is asked',
      `${address === undefined ? 'an address of your own' : `\`${address}\``} (${markText(addressMark)})`,
    ],
    ['key', key ? `one of your own, in \`OSE_${id.toUpperCase().replaceAll('-', '_')}_KEY\`` : 'none'],
    [
      'licence of the data',
      licence === 'NOASSERTION' ? 'not established: ask the publisher before you publish it again' : licence,
    ],
    ['how a firm comes in', inclusion],
    ['interests of the publisher', interests.join(' ')],
  ]
  const place = address === undefined ? `${id}:https://...` : id
  const call =
    id === 'ecosystems'
      ? "await createEcosystems().identify('pkg:pypi/annuaire')"
      : id === 'repositories'
        ? "await createRepositories().find('https://git.example.org/annuaire')"
        : isRegister
          ? `ose experts search --software "Moteur A" --source cnll --register ${id}`
          : `ose experts search --software "Moteur A" --source ${place}`
  return [
    `<!-- Made from the declaration of the source by \`pnpm generate\`. -->\n# ${name}\n`,
    '| | |\n|---|---|',
    ...rows.map(([what, says]) => `| ${what} | ${(says ?? '').replaceAll('|', '\\|')} |`),
    `\n## What it tells\n`,
    ...tells.map((each) => `- ${tellText[each]}`),
    '\n## What it lacks\n',
    ...lacks.map((each) => `- ${lackText(each)}`),
    `\n## The shape last read\n\n${shape}\n`,
    'An answer of another shape is `unavailable`, never an empty list; what of an answer cannot be used is left out, and the source is `partial`.',
    `\n## Asking it\n\n\`\`\`\n${call}\n\`\`\`\n`,
    `Is something wrong there? It is told to its publisher, on [its page](${home}): nothing is ever written back. More on [experts](../experts.md#public-sources).\n`,
  ].join('\n')
}

const tellText: Readonly<Record<SourceAbout['tells'][number], string>> = {
  offers: 'who offers services for a software',
  maintains: 'who maintains a software under a contract that runs',
  identity: 'who a firm is, and whether it exists still',
  size: 'how large a firm is, with the year',
  territory: 'where a firm has its head office',
  software: 'names and addresses of software',
}

function markText(mark: SourceAbout['addressMark']): string {
  if (mark === 'read in public code') return 'read in public code; `name:address` asks another one'
  return mark === 'presumed' ? 'presumed: nobody has seen it answer' : 'given by whoever asks'
}
