import { expect, test } from 'vitest'
import { exampleClauses } from './example/example-procurement'
import { ruleDocs } from './generated/rule-docs'
import { lint } from './run/lint'

// Vendors keep these beside their suppressions: another hash, or another choice of facts, would bring back what was set
// aside. The first finding of an example of each rule, and of both certainties where it has two.
test.each([
  ['AWD-W01', 'The weights add up to 105 in both lots.', '37fa197e35979558'],
  ['AWD-W02', 'One criterion has no weight, in a procedure above the thresholds.', '2bdaa7c44dfb2910'],
  ['AWD-W04', 'One of two sub-criteria has no weight.', 'f54817595190fb3e'],
  ['AWD-W05', 'Neither 40 nor 100.', '5f1597a888437660'],
  ['AWD-W07', 'Quality criteria only.', 'f86c857fa4b83f2e'],
  ['AWD-W08', 'Price alone, launched on the day.', '26f6138848b2dfdd'],
  ['AWD-W09', 'No criterion takes the environment into account, launched on the day.', '99f16988ce576b48'],
  ['AWD-W10', 'Price weighs 85 per cent.', '8c60626ebadbdcee'],
  ['AWD-W11', 'A criterion of the buyer’s own, tagged `community`, weighs 30 per cent.', '2e024634805dca64'],
  ['AWD-L01', 'No statement.', '1d25ccb59430c680'],
  ['AWD-L01', 'Two words, which may or may not be enough.', '27dac465b1351ebb'],
  ['AWD-L03', 'The firm is the target.', 'f71136a0dd5bfc9a'],
  ['AWD-L03', 'The target says tender, the words speak of the company.', '49ee7c5d994f54c0'],
  ['PER-R08', 'No performance term at all, launched on the day.', 'b926a9e6d28afa69'],
  ['LOT-R01', 'Whether it is a global contract is not known.', '562094223b6ca339'],
  ['LOT-R03', 'Tenders for three lots where there are two.', '7a767a6067699e17'],
  ['EFO-06', 'One language was filled in, the other was not.', '311f8e471a206bec'],
  ['CAT-01', 'The version is missing.', 'e69186315b15805e'],
])('the fingerprint of %s stays: %s', (id, title, fingerprint) => {
  const documented = ruleDocs.find(({ rule }) => rule.id === id)
  const example = documented?.docs.examples.find((each) => each.title === title)
  if (!documented || !example) throw new Error('no such example')
  const [finding] = lint(example.procurement, { rules: [documented.rule], clauses: exampleClauses }).findings
  expect(finding?.fingerprint).toBe(fingerprint)
})
