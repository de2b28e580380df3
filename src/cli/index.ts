#!/usr/bin/env node
import { main } from './main.js'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return // a reader such as `head` that has seen enough is no failure
    if (stream === process.stdout) process.stderr.write(`model-drift: ${error.message}\n`)
    process.exit(3)
  })
}

// Without `await`: it would make an asynchronous function of the whole bundle, which the engine parses twice.
void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  colour: showsColour(process.stdout),
  errorColour: showsColour(process.stderr),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
}).then((status) => {
  process.exitCode = status
})

/** Whether a stream is a terminal whose user has not asked for plain text (https://no-color.org). */
function showsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === ''
}
