const kinds =
  /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com|sk-ecdsa-sha2-nistp256@openssh\.com) ([A-Za-z0-9+/]{40,8000}={0,2})(?: [^\r\n]{0,500})?\s*$/

/** Parts of the body after the name of its kind (RFC 4253 section 6.6, RFC 5656, RFC 8709, PROTOCOL.u2f of OpenSSH). */
const partsOf: Readonly<Record<string, number>> = {
  'ssh-ed25519': 1,
  'ssh-rsa': 2,
  'ecdsa-sha2-nistp256': 2,
  'ecdsa-sha2-nistp384': 2,
  'ecdsa-sha2-nistp521': 2,
  'sk-ssh-ed25519@openssh.com': 2,
  'sk-ecdsa-sha2-nistp256@openssh.com': 3,
}

/**
 * A key as OpenSSH writes it in one line. Its body has to be whole: a broken line would keep ssh-keygen from reading those
 * of others.
 */
export function sshKey(key: string): { readonly kind: string; readonly body: string } | undefined {
  const [, kind, body] = kinds.exec(key) ?? []
  if (kind === undefined || body === undefined) return undefined
  const [name, ...parts] = stringsOf(Buffer.from(body, 'base64'))
  if (name?.toString('latin1') !== kind || parts.length !== partsOf[kind]) return undefined
  if (kind === 'ssh-ed25519' && parts[0]?.length !== 32) return undefined
  return { kind, body }
}

/** Length and bytes, one after the other; nothing where they do not end with the whole. */
function stringsOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return []
    const length = bytes.readUInt32BE(at)
    if (length === 0 || at + 4 + length > bytes.length) return []
    parts.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return parts
}
