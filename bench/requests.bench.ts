import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { PROFILES, type ProfileId } from '../src/host/profile';
import type { CountedAct } from '../tests/excel/count-acts';
import type { Line } from './measure';

const start = promisify(execFile);
const script = resolve(import.meta.dirname, 'requests-in-profile.ts');

async function countIn(profile: ProfileId): Promise<readonly CountedAct[]> {
  const env = { ...process.env, RUNUT_PROFILE: profile };
  const { stdout } = await start(process.execPath, [...process.execArgv, script], { env, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as readonly CountedAct[];
}

/**
 * What each act of the main job asks of Excel through the real office.js, in each Excel: round trips, and the size of what is
 * sent. Every round trip of a co-authored workbook on the web is a wait, so their number must not grow with the rows.
 */
export async function run(): Promise<readonly Line[]> {
  const profiles = Object.keys(PROFILES) as readonly ProfileId[];
  const counted: (readonly CountedAct[])[] = [];
  for (const profile of profiles) counted.push(await countIn(profile));
  return (counted[0] ?? []).flatMap(({ act }, place) =>
    profiles.flatMap((profile, index): Line[] => {
      const found = counted[index]?.[place];
      if (!found) return [];
      const { reads, writes, bytes } = found;
      return [
        {
          what: `requests: ${act}, ${profile}`,
          runut: String(reads + writes),
          peer: `${String(reads)} read, ${String(writes)} write, ${(bytes / 1024).toFixed(0)} KB sent`,
          aim: 'one read, one write, one for showing',
        },
      ];
    }),
  );
}
