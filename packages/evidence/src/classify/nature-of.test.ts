import { describe, expect, it } from 'vitest'
import { NatureTally } from './nature-of'

function natureOf(...paths: readonly string[]): string | undefined {
  const tally = new NatureTally()
  for (const path of paths) tally.add(path)
  return tally.nature
}

describe('the kind of a commit by its paths', () => {
  it.each<[string, string | undefined]>([
    ['src/main.c', 'code'],
    ['htdocs/changesshkey.php', 'code'],
    ['install.sh', 'code'],
    ['src/history.ts', 'code'],
    ['app/news.py', 'code'],
    ['README.md', 'documentation'],
    ['README', 'documentation'],
    ['LICENSE-MIT', 'documentation'],
    ['NEWS.2', 'documentation'],
    ['lib/readme.txt', 'documentation'],
    ['Changelog', 'documentation'],
    ['docs/a.c', 'documentation'],
    ['man/tool.1', 'documentation'],
    ['lang/fr.inc.php', 'translation'],
    ['po/de.po', 'translation'],
    ['Tests/ATest.php', 'tests'],
    ['spec/a_spec.rb', 'tests'],
    ['src/a.test.ts', 'tests'],
    ['packaging/rpm/SPECS/engine.spec', 'packaging'],
    ['engine.spec', 'packaging'],
    ['debian/control', 'packaging'],
    ['.github/workflows/test.yml', 'packaging'],
    ['.github/x.Dockerfile', 'packaging'],
    ['hack/dockerfiles/doctoc.Dockerfile', 'packaging'],
    ['docker-bake.hcl', 'packaging'],
    ['azure-pipelines/docker/bionic', 'packaging'],
    ['appveyor.sh', 'packaging'],
    ['.cirrus.yml', 'packaging'],
    ['.travis.yml', 'packaging'],
    ['pom.xml', 'packaging'],
    ['core/api/pom.xml', 'packaging'],
    ['.mvn/extensions.xml', 'packaging'],
    ['go.mod', 'packaging'],
    ['package.json', 'packaging'],
    ['requirements-dev.txt', 'packaging'],
    ['src/package.json.ts', 'code'],
    ['t/t3903-stash.sh', 'tests'],
    ['lib/Engine/t/basic.t', 'tests'],
    ['src/t/main.c', 'code'],
    ['e2e/compose-env.yaml', 'tests'],
    ['util/testutil/run.go', 'tests'],
    ['docs/tests/FILEFORMAT.md', 'documentation'],
    ['tests/docs/case.md', 'tests'],
    ['MAINTAINERS', 'documentation'],
    ['src/maintainers.py', 'code'],
    ['RELEASE-NOTES', 'documentation'],
    ['ui/languages/french.txt', 'translation'],
    // Of a highlighter: languages of programs.
    ['src/languages/python.js', 'code'],
    ['vendor.sum', undefined],
    ['vendor/a/b.go', undefined],
    ['composer.lock', undefined],
  ])('%s: %s', (path, nature) => {
    expect(natureOf(path)).toBe(nature)
  })

  it('is code where any path is code, else what most paths are, and nothing of what programs write', () => {
    expect(natureOf('docs/a.md', 'docs/b.md', 'src/a.c')).toBe('code')
    expect(natureOf('docs/a.md', 'debian/rules', 'debian/control')).toBe('packaging')
    expect(natureOf('packaging/debian/rules', 'packaging/rpm/SPECS/engine.spec')).toBe('packaging')
    expect(natureOf('docs/a.md', 'vendor/a.c', 'yarn.lock')).toBe('documentation')
  })
})
