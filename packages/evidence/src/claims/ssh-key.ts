const kinds =
  /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com|sk-ecdsa-sha2-nistp256@openssh\.com) ([A-Za-z0-9+/]{40,8000}={0,2})(?: [^\r\n]{0,500})?\s*$/

/** A key as OpenSSH writes it in one line. */
export function sshKey(key: string): { readonly kind: string; readonly body: string } | undefined {
  const [, kind, body] = kinds.exec(key) ?? []
  return kind === undefined || body === undefined ? undefined : { kind, body }
}
