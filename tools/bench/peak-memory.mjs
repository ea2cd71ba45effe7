// Loaded before a program (`node --import …`): tells its peak memory in kilobytes on file descriptor 3 when it ends.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

function peakKilobytes() {
  try {
    // What Node tells begins with the memory of the process that started this one; Linux knows better.
    return /^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8')).groups.kilobytes;
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) process.on('exit', () => writeSync(3, String(peakKilobytes())));
