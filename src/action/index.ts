import { setFailed } from '@actions/core'

import { oneLine } from '../quote/text.js'
import { main } from './main.js'

try {
  process.exitCode = await main(process.env)
} catch (error) {
  setFailed(oneLine(error instanceof Error ? error.message : String(error)))
  process.exitCode = 3
}
