import type { Directory } from '@opensource-experts/experts'

type Firm = Directory['experts'][number]

const contractUntil = '2099-12-31'

/** What seven public sources would say of the made-up firms of a directory, each in its own shape, by path. */
export function madeUpAnswers({ experts, software = [] }: Directory): Readonly<Record<string, string>> {
  const named = software.map((one, at) => ({ ...one, number: at + 1 }))
  const offering = (name: string) => experts.filter(({ offers = [] }) => offers.some(({ value }) => value === name))
  const maintaining = (name: string) =>
    experts.filter(({ maintains = [] }) => maintains.some(({ value }) => value === name))
  const json = (value: unknown) => JSON.stringify(value)
  const publiccode = (name: string, repository = `https://git.example.org/${name}`) =>
    json({
      publiccodeYmlVersion: '0.5',
      name,
      url: repository,
      maintenance: {
        type: 'contract',
        contractors: maintaining(name).map((firm) => ({
          name: firm.name,
          until: contractUntil,
          website: siteOf(firm),
        })),
      },
    })
  // The Dutch register names contractors without their websites.
  const withoutWebsites = (name: string, repository: string | undefined) => ({
    name,
    url: repository,
    maintenance: {
      type: 'contract',
      contractors: maintaining(name).map((firm) => ({ name: firm.name, until: contractUntil })),
    },
  })
  const catalogue = (part: number) =>
    json({
      data: named
        .filter((_, at) => at % 2 === part)
        .map(({ id, name, repository }) => ({
          id,
          url: repository ?? `https://git.example.org/${id}`,
          publiccodeYml: publiccode(name, repository),
        })),
      links: { prev: null, next: null },
    })
  const [first] = named
  return {
    '/cnll.json': json(
      named.map(({ name, number }) => ({
        nom: name,
        sill_id: number,
        prestataires: offering(name).flatMap((firm) => {
          const siren = sirenOf(firm)
          return siren === undefined
            ? []
            : [{ nom: firm.name, siren, url: `https://annuaire.example.org/societes/${firm.id}` }]
        }),
      })),
    ),
    '/comptoir.json': json({
      date_of_export: '2026-10-01T00:00:00+00:00',
      softwares: named.map(({ name, number, repository }) => ({
        id: number,
        url: `https://comptoir.example.org/softwares/${number}`,
        name,
        // An absent identifier is an empty list there.
        external_resources: { repository: repository ?? null, wikidata: [], sill: { id: number } },
        providers: offering(name).map((firm, at) => ({
          id: number * 1000 + at,
          name: firm.name.toUpperCase(),
          type: 'Company',
          external_resources: { website: siteOf(firm) },
        })),
      })),
    }),
    '/sill.json': json(
      named.map(({ name, number, repository }) => ({
        id: number,
        name: { fr: name },
        codeRepositoryUrl: repository,
        identifiers: [],
        // Some are missing there, as in the real one.
        providers: offering(name)
          .filter((_, at) => at % 2 === 0)
          .map((firm) => ({
            '@type': 'Organization',
            name: firm.name,
            url: siteOf(firm),
            identifiers: [{ additionalType: 'SIREN', value: sirenOf(firm) }],
          })),
      })),
    ),
    '/publiccode.yml': publiccode(first?.name ?? 'Moteur A', first?.repository),
    '/it/software': catalogue(0),
    '/ch/software': catalogue(1),
    '/nl/repositories': json(named.map(({ id, name }) => ({ id, name }))),
    ...Object.fromEntries(
      named.map(({ id, name, repository }) => [
        `/nl/repositories/${id}`,
        json({ id, url: repository, publicCode: withoutWebsites(name, repository) }),
      ]),
    ),
  }
}

/** A domain of its own: below one domain all of them would look like one group. */
function siteOf({ id }: Firm): string {
  return `https://${id}.example/`
}

function sirenOf({ ids = [] }: Firm): string | undefined {
  return ids.find(({ scheme }) => scheme === 'SIREN')?.value
}
