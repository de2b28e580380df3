import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * How long the built action takes from its start to its first request to GitHub, on a pull request without a checkout,
 * and its peak memory. GitHub answers that it does not know the token, so the step ends by itself.
 * @param action the bundle
 * @param folder where the step runs
 * @param tell the module that has a child write its peak memory, in KiB, to descriptor 3 when it ends
 */
export async function measureFirstRequest(action, folder, tell) {
  mkdirSync(folder, { recursive: true })
  const server = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const env = makeStep(folder, `http://127.0.0.1:${server.address().port}`)
  const came = once(server, 'request').then(() => process.hrtime.bigint())
  const start = process.hrtime.bigint()
  const child = spawn(process.execPath, ['--import', tell, action], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const [said, memory] = await Promise.all([text(child.stdout), text(child.stdio[3])])
  const end = await Promise.race([came, Promise.reject(new Error(`the action sent no request: ${said}`))])
  server.close()
  return { seconds: Number(end - start) / 1e9, megabytes: Number(memory) / 1024 }
}

/** The event and the environment that the runner gives to the step. */
function makeStep(folder, url) {
  const repository = { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' } }
  const head = { sha: '1'.repeat(40), ref: 'feature', repo: repository }
  const base = { sha: '2'.repeat(40), ref: 'main', repo: repository }
  const event = join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ number: 7, pull_request: { number: 7, state: 'open', head, base }, repository }),
  )
  const inputs = {
    schema: 'db/schema.xml',
    target: 'sqlalchemy',
    output: 'models.py',
    'github-token': 'none',
  }
  return {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_JOB: 'models',
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: head.sha,
    GITHUB_WORKFLOW: 'models',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  }
}
