import { devNull } from 'node:os'

/**
 * Options that stand before each command of git. Nothing of the user's or the machine's configuration is read, no
 * protocol but https is spoken, and nothing that a repository says is run.
 */
export const safeOptions: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  ...[
    'protocol.allow=never',
    'protocol.https.allow=always',
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.askPass=',
    'credential.helper=',
    // What a hostile store says about its own commits is not believed: the objects are read.
    'core.commitGraph=false',
    'core.multiPackIndex=false',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'fetch.recurseSubmodules=false',
    'fetch.fsckObjects=false',
    'transfer.bundleURI=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'http.followRedirects=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
]

/** The whole environment of git: of the caller's, only where programs are found and which authorities are trusted. */
export function gitEnvironment(home: string, given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, SYSTEMROOT, SSL_CERT_FILE, SSL_CERT_DIR, GIT_SSL_CAINFO } = given
  const kept = Object.entries({ PATH, SystemRoot, SYSTEMROOT, SSL_CERT_FILE, SSL_CERT_DIR, GIT_SSL_CAINFO })
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_SYSTEM: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: 'false',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PROTOCOL_FROM_USER: '0',
  }
}
