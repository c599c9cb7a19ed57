// The floors of the house, top to bottom. An import leads down, or stays on its floor; scripts/checks/arrows.ts holds it.

/**
 * Who may import whom (ARCHITECTURE.md). A package that is not listed may import nothing of ours and is a problem in
 * itself: say here where it stands.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  criteria: ['core'],
  lint: ['core'],
  experts: ['core'],
  'adapters-ted': ['core'],
  'adapters-place': ['core'],
  documents: ['core'],
  // Node: git as a child process.
  evidence: ['core'],
  // A tool above its adapter: it writes what the adapter reads, with the adapter's own XML and pack format.
  'eforms-sdk': ['core', 'adapters-ted'],
  cli: ['core', 'criteria', 'lint', 'experts', 'adapters-ted', 'adapters-place', 'documents', 'eforms-sdk', 'evidence'],
}

/**
 * Folders of `packages/<name>/src`, top to bottom; files of `src` itself (`.`) stand above them all where they are not
 * listed. A folder inside a folder belongs to it, unless it is listed by itself.
 */
export const floors: Readonly<Record<string, readonly string[]>> = {
  core: [
    // What the functions of below are called with is checked here, once, where they are published.
    'public',
    'http',
    'html',
    'testing',
    'scoring',
    'messages',
    'form',
    'change',
    'weights',
    'schema',
    'ports',
    'plan',
    'findings',
    'pairs',
    'law',
    'text',
    'json',
    'guard',
    'place',
    'pointer',
    'decimal',
    'model',
    'data',
    'errors',
  ],
  criteria: [
    'lots',
    'bare',
    'project',
    'content',
    'site',
    'publish',
    'review',
    'propose',
    'recognise',
    'resolve',
    'template',
    'generated',
    'catalogue',
    'html',
    'clause',
  ],
  // The rules stand beside src, a folder each: they import what is below presets, and only generated lists import them.
  lint: [
    'fix',
    'sarif',
    'review',
    'run',
    'presets',
    'bare',
    'compile',
    'texts',
    'facts',
    'engine',
    'lexica',
    'text',
    'reading',
    'example',
  ],
  experts: [
    'keep',
    'open',
    'snapshot',
    'federate',
    'sources',
    'registers',
    'receive',
    'search',
    'join',
    'directory',
    'ids',
    'words',
  ],
  evidence: ['verify', 'collect', 'gaming', 'scan', 'git', 'claims', 'classify', 'digest', 'metrics', 'model'],
  'adapters-ted': [
    'validate',
    'packs',
    'life',
    'split',
    'plan',
    'diff',
    'edit',
    'terms',
    'read',
    'tables',
    'xml',
  ],
  'adapters-place': ['render', 'mpe', 'paste', 'losses', 'shape', 'messages', 'url'],
  documents: ['.', 'office', 'write', 'papers', 'parts', 'words', 'input', 'model'],
  'eforms-sdk': ['conformity', '.'],
  cli: ['process', 'program', 'commands', 'documents', 'declaration', 'text', 'io', 'words', 'errors'],
}
