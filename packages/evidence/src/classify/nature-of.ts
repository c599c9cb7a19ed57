import type { Nature } from '../model/bundle'
import { isSecurityPath } from './about-security'

/** Changes of this are worth naming in every bundle: the same history sorted by other rules gives other figures. */
export const rulesVersion = '3'

const generated =
  /(^|\/)(node_modules|vendor|third[_-]?party|bower_components|dist|\.yarn|Pods|__generated__|generated)\/|\.min\.(js|css)$|\.(pb\.(go|cc|h)|g\.dart|map|snap)$|_pb2\.py$|(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|go\.sum|mix\.lock|flake\.lock|bun\.lockb?|vendor\.sum)$/

/** The first that fits; a kind may stand twice. */
const kinds: readonly (readonly [nature: Nature, pattern: RegExp])[] = [
  // Of RPM, and no tests: the folder is written in capitals.
  ['packaging', /(^|\/)SPECS\/|\.spec$/],
  // Of a manual that tells of tests.
  ['documentation', /^(docs?|documentation)\/.*\.(md|markdown|rst|adoc|asciidoc|texi)$/i],
  ['translation', /(^|\/)languages\/[^/]+\.(txt|json|ya?ml|ini|properties|strings|xml|lang)$/i],
  ['translation', /(^|\/)(po|locales?|i18n|l10n|lang|langs|translations?)\/|\.(po|pot|xlf|xliff|mo)$/i],
  [
    'tests',
    /(^|\/)(tests?|spec|specs|__tests__|testing|testdata|test[_-]?utils?|e2e|fixtures)\/|[._-](test|spec)\.[a-z]+$|_test\.[a-z]+$|(^|\/)test_[^/]*\.py$|^t\/|\.t$/i,
  ],
  ['documentation', /(^|\/)(docs?|documentation|man)\/|\.(md|markdown|rst|adoc|asciidoc|texi|[1-8])$/i],
  // In capitals, or as a text: changesshkey.php and install.sh are code.
  [
    'documentation',
    /(^|\/)(README|CHANGELOG|CHANGES|NEWS|CONTRIBUTING|AUTHORS|HISTORY|LICEN[CS]E|COPYING|INSTALL|MAINTAINERS|CODEOWNERS|OWNERS|CREDITS|THANKS|SECURITY|RELEASE[_-]?NOTES)([._-][^/]*)?$/,
  ],
  [
    'documentation',
    /(^|\/)(readme|changelog|changes|news|contributing|authors|history|licen[cs]e|copying|install)(\.(txt|html?|org|textile))?$/i,
  ],
  [
    'packaging',
    /(^|\/)(\.mvn|debian|rpm|packaging|pkg|azure-pipelines|snap|flatpak|helm|charts?|\.github|\.gitlab|\.circleci|ci)\/|\.(nix|ebuild)$|(^|\/)(Dockerfile[^/]*|[^/]+\.Dockerfile|docker-bake\.hcl|Containerfile|azure-pipelines[^/]*|\.?appveyor\.[a-z]+|PKGBUILD|\.gitlab-ci\.yml|\.(travis|cirrus|drone)\.yml|Jenkinsfile|APKBUILD)$/,
  ],
  // In which a project says what it is made from: another number there is no change of the code.
  [
    'packaging',
    /(^|\/)(pom\.xml|go\.mod|vendor\.mod|package\.json|Cargo\.toml|composer\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|build\.gradle(\.kts)?|libs\.versions\.toml)$|\.gemspec$/,
  ],
]

/** Written by a program, or copied from somewhere else: no work on this project. */
function isGenerated(path: string): boolean {
  return generated.test(path)
}

function kindOf(path: string): Nature {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'code'
}

/**
 * Paths of one commit, in whatever number, to its one nature: code where any of them is code, else the kind with most
 * paths, the first of the list where they are as many.
 */
export class NatureTally {
  private paths = 0
  private policy = false
  private readonly counts = new Map<Nature, number>()

  add(path: string): void {
    this.paths += 1
    if (isGenerated(path)) return
    if (isSecurityPath(path)) this.policy = true
    const kind = kindOf(path)
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }

  get touched(): number {
    return this.paths
  }

  /** Whether a path is about security. */
  get security(): boolean {
    return this.policy
  }

  /** Undefined where nothing but generated files was changed. */
  get nature(): Nature | undefined {
    if (this.counts.has('code')) return 'code'
    let best: Nature | undefined
    for (const [kind] of kinds)
      if ((this.counts.get(kind) ?? 0) > (best ? (this.counts.get(best) ?? 0) : 0)) best = kind
    return best
  }
}
