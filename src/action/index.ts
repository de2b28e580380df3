import { setFailed } from '@actions/core'

import { main } from './main.js'

try {
  process.exitCode = await main(process.env)
} catch (error) {
  setFailed(error instanceof Error ? error.message : String(error))
  process.exitCode = 3
}
