/**
 * Does something slice by slice while the window has nothing else to do: `work` goes on as long as it may, and says
 * whether it is done. Returns what ends it before that.
 */
export function inIdleTime(work: (mayGoOn: () => boolean) => boolean): () => void {
  let waiting = 0
  const wait = (): void => {
    waiting = requestIdleCallback((idle) => {
      if (!work(() => idle.timeRemaining() > 1)) wait()
    })
  }
  wait()
  return () => cancelIdleCallback(waiting)
}
