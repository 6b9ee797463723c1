// A browser to run in: one already installed, else a download, else apt where that is allowed, else a clear instruction.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Recipe {
  /** Environment variable that names an executable of the reader's own choice. */
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  /** Fetches the browser into the folder and names the executable in its output or folder. */
  download: (folder: string) => void;
  executable: RegExp;
  aptPackage: string;
}

const PLAYWRIGHT = 'playwright-core@1.65.1';
const DOWNLOADS = join(homedir(), '.cache', 'truceline-browsers');

const RECIPES: Record<BrowserName, Recipe> = {
  chromium: {
    variable: 'TRUCELINE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    // Branded Chrome no longer loads an extension from a folder, so Playwright's Chromium is fetched.
    download: (folder) =>
      run('npx', ['--yes', PLAYWRIGHT, 'install', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: folder }),
    executable: /^(chrome|Chromium)$/,
    aptPackage: 'chromium',
  },
  firefox: {
    variable: 'TRUCELINE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    // Playwright's Firefox is patched and cannot be driven by WebDriver BiDi; this is Mozilla's own.
    download: (folder) =>
      run('npx', ['--yes', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', folder], {}),
    executable: /^firefox$/,
    aptPackage: 'firefox-esr',
  },
};

/**
 * The path of the browser's executable; installs it when there is none.
 * @throws Error that says what to do when nothing worked.
 */
export function ensureBrowser(name: BrowserName): string {
  const recipe = RECIPES[name];
  const installed = findInstalled(recipe);
  if (installed) return installed;
  console.error(`No ${name} found; fetching one …`);
  const tries = [() => fetchInto(join(DOWNLOADS, name), recipe), () => installByApt(recipe)];
  for (const attempt of tries) {
    try {
      const path = attempt();
      if (path) return path;
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(
    `No ${name} could be found or installed.\n` +
      `Install it (Debian, Ubuntu: sudo apt-get install ${recipe.aptPackage}) or set ${recipe.variable} to its executable.`,
  );
}

function findInstalled({ variable, commands, places, executable }: Recipe): string | undefined {
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  const name = Object.keys(RECIPES).find((one) => RECIPES[one as BrowserName].variable === variable) ?? '';
  return candidates.find((path) => existsSync(path)) ?? executableBelow(join(DOWNLOADS, name), executable);
}

function fetchInto(folder: string, { download, executable }: Recipe): string | undefined {
  mkdirSync(folder, { recursive: true });
  download(folder);
  return executableBelow(folder, executable);
}

function executableBelow(folder: string, name: RegExp): string | undefined {
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (file) => file.isFile() && name.test(file.name),
  );
  return found && join(found.parentPath, found.name);
}

/** As root, or where sudo asks for no password. */
function installByApt(recipe: Recipe): string | undefined {
  if (platform() !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return undefined;
  const apt = (args: string[]) => {
    const [command = '', ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', recipe.aptPackage]);
  return findInstalled(recipe);
}

function run(command: string, args: string[], environment: Record<string, string>): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    timeout: 600_000,
  });
}
