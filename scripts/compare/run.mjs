import { execFile } from 'node:child_process'

/** Runs a program; what it printed. Throws, with the end of what it said, when it fails unless `status` is wanted. */
export function run(program, args, { cwd, path, status = false } = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...(path ? { PYTHONPATH: path } : {}) }
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error || status) resolve(stdout)
      else reject(new Error(lastLine(stderr) || lastLine(stdout) || error.message))
    })
  })
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? ''
}
