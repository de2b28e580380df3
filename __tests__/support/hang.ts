/** How much processor time guarded work may take, in seconds. */
const LIMIT = 10

/**
 * A guard against hangs: does the work, and throws where it took more than ten seconds of processor time. It is meant for
 * work that grows with the square or a power of its input, and no measure of speed, which `npm run bench` gives: the input
 * is so large that such work is far beyond the limit, while honest work takes about a second. The time is that of all
 * threads of this process: neither a busy machine counts nor programs that the work starts.
 */
export async function withoutHang<T>(work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > LIMIT)
    throw new Error(
      `The work took ${seconds.toFixed(1)} s of processor time, expected at most ${LIMIT} s: does it grow faster than its input?`,
    )
  return result
}
