import { runut } from '../../src/cli/runut';

/** Runs a command as a person would: its exit code, what it said, what it objected to. */
export async function runutSays(...args: string[]): Promise<{ code: number; said: string; objected: string }> {
  const said: string[] = [];
  const objected: string[] = [];
  const terminal = {
    out: (line: string) => said.push(line),
    err: (line: string) => objected.push(line),
    progress: () => undefined,
  };
  const code = await runut(args, terminal);
  return { code, said: said.join('\n'), objected: objected.join('\n') };
}
