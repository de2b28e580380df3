import { setFailed } from '@actions/core'

import { oneLine } from '../quote/text.js'
import { main } from './main.js'

// Without `await`, as in the command: the bundle's modules need not wait for each other, and are parsed once.
main(process.env).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    setFailed(oneLine(error instanceof Error ? error.message : String(error)))
    process.exitCode = 3
  },
)
