// Starts the server that runs Python programs (server.py) for all tests of a run; it ends with this process. Jest loads
// this file without the transformation that the tests have.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export default async function setup() {
  const python = fileURLToPath(new URL('../../../.cache/venv/bin/python', import.meta.url))
  const script = fileURLToPath(new URL('server.py', import.meta.url))
  const socket = join(mkdtempSync(join(tmpdir(), 'model-drift-python-')), 'socket')
  const server = spawn(python, [script, socket], {
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  process.env.MODEL_DRIFT_PYTHON_SERVER = socket
  // None of this keeps Jest from ending, and with it ends the server's standard input.
  for (const handle of [server, server.stdin, server.stdout]) handle.unref()
}
