import type { Forge } from '../github/forge.js'
import { version } from '../version.js'

/** Opens the forge when it is first needed, once: a run that finds everything in git's objects may never need it. */
export function createForge(
  token: string,
  { apiUrl, graphqlUrl }: { readonly apiUrl: string; readonly graphqlUrl: string },
  env: NodeJS.ProcessEnv,
): () => Promise<Forge> {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  let opened: Promise<Forge> | undefined
  return () => (opened ??= open())

  async function open(): Promise<Forge> {
    const { openGitHub } = await import('../github/github.js')
    return openGitHub({ repository, token, apiUrl, graphqlUrl, userAgent: `model-drift/${version}` })
  }
}
