// A command's main → its exit code: 1 for problems, 2 with the usage line for wrong usage. `--help` is answered here.

/** Thrown for a call that cannot be understood; the message says which part and how to mend it. */
export class UsageError extends Error {}

/** What a command is given: the words behind its name. It returns the exit code. */
export type Main = (words: string[]) => number | Promise<number>;

/** The usage, its first line a summary; where it is long, what it says may depend on the words. */
export type Usage = string | ((words: string[]) => string);

const WRONG_USAGE = 2;

/** Runs `main` and turns what it throws into a message on stderr; returns the exit code. */
export async function runMain(usage: Usage, main: Main, words: string[]): Promise<number> {
  const help = typeof usage === 'string' ? usage : usage(words);
  if (words.includes('--help') || words.includes('-h')) {
    console.log(help);
    return 0;
  }
  try {
    return await main(words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isWrongUsage(error)) {
      console.error(message);
      return 1;
    }
    console.error(`${message}\n${help.split('\n')[0]}  (--help tells more)`);
    return WRONG_USAGE;
  }
}

/** Runs `main` as the process: sets the exit code, and takes a reader of the pipe that leaves early for no failure. */
export function runAsProcess(usage: Usage, main: Main): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  runMain(usage, main, process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

/** Errors of parseArgs carry a code of their own. */
function isWrongUsage(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
