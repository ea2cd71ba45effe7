// Loaded before a program (`node --import …`): tells on file descriptor 3, when it ends, what it took: processor time of all
// its threads in seconds, peak memory in megabytes.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

function peakKilobytes() {
  try {
    // What Node tells begins with the memory of the process that started this one; Linux knows better.
    return Number(/^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8')).groups.kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ cpu: (user + system) / 1e6, memory: peakKilobytes() / 1024 }));
  });
}
