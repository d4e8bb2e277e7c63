/** How far a run is, how fast, and how long it will still take. */

const INTERVAL = 200;
/** Terminals that cannot rewrite a line get one now and then. */
const PLAIN_INTERVAL = 5_000;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): boolean;
}

export interface Progress {
  done(files: number): void;
  end(): void;
}

/** Prints to the terminal's error stream, so that standard output stays free for results. */
export function startProgress(total: number, stream: Terminal = process.stderr): Progress {
  /** Before the first file the machinery warms up: that time says nothing of the rest. */
  let began = performance.now();
  let first = 0;
  let finished = 0;
  let shown = began;
  const live = stream.isTTY;
  const show = (now: number) => {
    shown = now;
    const line = progressLine(finished, total, (finished - first) / ((now - began) / 1000));
    stream.write(live ? `\r\x1b[2K${line}` : `${line}\n`);
  };
  return {
    done(files) {
      const now = performance.now();
      if (finished === 0) [began, first] = [now, files];
      finished += files;
      if (now - shown >= (live ? INTERVAL : PLAIN_INTERVAL)) show(now);
    },
    end() {
      if (live) stream.write('\r\x1b[2K');
    },
  };
}

/** 已写 120/400，每秒 3.4 份，约剩 1 分 23 秒; without a rate while there is none. */
export function progressLine(done: number, total: number, rate: number): string {
  const speed = rate > 0 ? `，每秒 ${rate.toFixed(1)} 份，约剩 ${duration((total - done) / rate)}` : '';
  return `已写 ${done}/${total}${speed}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours > 0) return `${hours} 小时 ${minutes} 分`;
  return minutes > 0 ? `${minutes} 分 ${rest} 秒` : `${rest} 秒`;
}
